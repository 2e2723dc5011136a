import type { ReadingTime } from '../../../src/body/standing.ts';

/** A body read on a day, when there is something to show in every place but for the figure `later`. */
export const onDay = (day: string, offers = true): ReadingTime => ({
  begun: (date) => date <= day,
  shows: (block) => (block.kind === 'offers' ? offers : block.id !== 'later'),
});
