import type { ClaimLeaf, PersonLeaf, PlaceLeaf, ThingLeaf } from 'schema-dts';
import type { DeadlineView } from '../../story/deadline.ts';
import type { SharedBlock } from '../../story/shared-block.ts';
import type { StoryView } from '../../story/story-at.ts';
import type { StopView } from '../../story/stop.ts';
import { attending } from './attending.ts';
import { blockId } from './block-id.ts';
import { claimNode } from './claim-node.ts';
import { eventNode } from './event-node.ts';
import { personNode } from './person-node.ts';
import { placeNode } from './place-node.ts';

/** A place with what is held there; of those present a page of one stop says no more than the name. */
function stopNode(stop: StopView, people: StoryView['people'], story: string): PlaceLeaf {
  const id = blockId('stop', stop.id, story);
  const events = stop.engagements.flatMap((engagement) => {
    const present = attending(engagement, people).map((person): PersonLeaf => ({
      '@type': 'Person',
      ...blockId('person', person.id, story),
      name: person.name,
    }));
    const event = eventNode(engagement, id, present);
    return event === undefined ? [] : [{ ...event, ...blockId('engagement', engagement.id, story) }];
  });
  return { ...placeNode(stop), ...id, ...(events.length > 0 && { event: events }) };
}

/**
 * A deadline is a thing with a name. It is no `Event`: those who read one offer it as something to go to, with a
 * place and an hour, and nothing takes place when a date runs out.
 */
const deadlineNode = ({ title, what }: DeadlineView): ThingLeaf => ({
  '@type': 'Thing',
  name: title,
  description: what,
});

/** What the page of a block is about. `story` is the address of its story. */
export function blockNode(
  block: SharedBlock,
  { people, sources }: StoryView,
  story: string,
): ClaimLeaf | PersonLeaf | PlaceLeaf | ThingLeaf {
  const id = blockId(block.kind, block.id, story);
  switch (block.kind) {
    case 'stop':
      return stopNode(block.stop, people, story);
    case 'deadline':
      return { ...deadlineNode(block.deadline), ...id };
    case 'person': {
      const { native, part } = block.person;
      return {
        ...personNode(block.person),
        ...id,
        ...(native !== undefined && { alternateName: native.text }),
        description: part,
      };
    }
    case 'claim':
      return { ...claimNode(block.claim, sources), ...id };
  }
}
