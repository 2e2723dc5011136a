import type { StoryView } from '../story/story-at.ts';
import { site } from '../site.ts';
import { longDate } from '../words/date.ts';
import type { PageMeta } from './page-meta.ts';
import { storyMeta } from './story-meta.ts';
import { isolated } from '../words/direction.ts';

/**
 * The head of a copy of a story, as it stood from a date on. It is no page of its own: its address is that of the story, which is
 * where a newer one is to be had.
 */
export function copyMeta(view: StoryView, date: Temporal.PlainDate): PageMeta {
  const meta = storyMeta(view);
  const text = `text of ${longDate(date)}`;
  return {
    ...meta,
    title: `${isolated(view.title)} (a copy, ${text}) – ${site.name}`,
    running: `${site.name}: ${isolated(view.title)} (${text}, sources read to ${longDate(view.reach)})`,
    hidden: true,
  };
}
