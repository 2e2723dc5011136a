import type { PersonLeaf, PlaceLeaf } from 'schema-dts';
import type { StoryView } from '../../story/story-at.ts';
import { blockId } from './block-id.ts';

/**
 * What a story is about: its people, and the places it visits, or where something happens; not those where the
 * journey merely begins, halts or ends. By their names: the rest of what is known of each stands on its own page,
 * and a place has an id only for the events that refer to it, because this page is counted in bytes.
 */
export function subjects({ stops, people }: StoryView): readonly (PersonLeaf | PlaceLeaf)[] {
  const dated = (stop: StoryView['stops'][number]) => stop.engagements.some(({ at }) => at !== undefined);
  return [
    ...stops
      .filter((stop) => stop.kind === 'visit' || stop.kind === 'scene' || dated(stop))
      .map((stop): PlaceLeaf => ({
        '@type': 'Place',
        name: stop.place,
        ...(dated(stop) && blockId('stop', stop.id)),
      })),
    ...people.map(({ name }): PersonLeaf => ({ '@type': 'Person', name })),
  ];
}
