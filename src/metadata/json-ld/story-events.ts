import type { EventLeaf } from 'schema-dts';
import type { StoryView } from '../../story/story-at.ts';
import { blockId } from './block-id.ts';
import { eventNode } from './event-node.ts';

/** The engagements of a story that have a date, at the places of its `subjects`; who was there, the stop's page says. */
export const storyEvents = ({ stops }: StoryView): readonly EventLeaf[] =>
  stops.flatMap(({ id, engagements }) =>
    engagements.flatMap((engagement) => eventNode(engagement, blockId('stop', id), []) ?? []),
  );
