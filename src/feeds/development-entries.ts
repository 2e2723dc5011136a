import { absolute, storyPath } from '../routes.ts';
import { site } from '../site.ts';
import { anchor } from '../story/anchor.ts';
import { beforeEverything, changes } from '../story/changes/changes.ts';
import { changesById, touchedBy, type Touched } from '../story/changes/touched.ts';
import { byStart } from '../story/changes/turn.ts';
import { begun, type Moment } from '../story/moment.ts';
import { peopleTouched } from '../story/people-touched.ts';
import { placesTouched } from '../story/places-touched.ts';
import type { Story } from '../story/story.ts';
import type { StoryView } from '../story/story-at.ts';
import type { UpdateView } from '../story/update.ts';
import { wordingAt } from '../story/wording.ts';
import { cut } from '../words/cut.ts';
import { developmentCard } from './development-card.ts';
import { developmentText } from './development-text.ts';
import { entryAuthors } from './entry-authors.ts';
import type { Entry } from './feed.ts';
import type { PublishedView } from './published-view.ts';
import { updateTag } from './tags.ts';
import { isolated } from '../words/direction.ts';

/** A development or a correction as an entry, and what and whom it concerns. */
export interface DevelopmentEntry extends Entry {
  /** The story as it is called now. */
  readonly story: Pick<StoryView, 'slug' | 'title'>;
  readonly update: Pick<UpdateView, 'id' | 'kind'>;
  /** What its day changed about the blocks it touched, or how they stood. */
  readonly touched: readonly Touched[];
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/** The most characters that lists of entries print of a title. */
const mostTitle = 120;

/**
 * The developments and corrections of a story until the instant of its view, in the order of its page. Each is dated by the
 * place whose day begins last of all that it touched, and is told of from then on, whole: so it is never edited, and who
 * lives near that place reads the right date.
 */
export function developmentEntries(story: Story, view: PublishedView): readonly DevelopmentEntry[] {
  const page = absolute(storyPath(view.slug));
  // No day begins more than two days later anywhere.
  const soon = view.at.add({ hours: 48 });
  const known = changesById(changes(story, beforeEverything, soon, site.newsroomZone));
  const authors = entryAuthors(view);
  return view.updates
    .map((update) => {
      const touched = touchedBy(update, known);
      return { update, touched, on: lastOf(update, touched) };
    })
    .filter(({ on }) => begun(on, view.at))
    .map(({ update, touched, on }) => {
      const title = wordingAt(story.record.title, site.newsroomZone, update.on.start);
      const published = on.start.toZonedDateTimeISO(on.zone);
      return {
        id: updateTag(view, update),
        title: titleOf(update),
        link: `${page}#${anchor('update', update.id)}`,
        summary: summaryOf(update, touched, title),
        html: developmentText({ update, touched, page, title, sources: story.record.sources }),
        published,
        updated: published,
        authors,
        topics: view.topics,
        card: developmentCard(view, update),
        story: view,
        update,
        touched,
        people: peopleTouched(view, update),
        places: placesTouched(view, update),
      };
    });
}

function titleOf({ kind, text }: UpdateView): string {
  return cut(kind === 'correction' ? `Correction: ${isolated(text)}` : text, mostTitle);
}

/** What lists print below the title: what it left out, and what the title is about. */
function summaryOf(update: UpdateView, touched: readonly Touched[], story: string): string {
  const names = new Set(touched.map(({ change }) => change.name));
  return [
    ...(titleOf(update).endsWith(update.text) ? [] : [update.text]),
    `In “${isolated(story)}”.`,
    ...(names.size === 0 ? [] : [`On the record: ${[...names].map(isolated).join(' · ')}`]),
  ].join(' ');
}

/** The moment at which the last of an entry was known: the same day begins later in other zones. */
function lastOf({ on }: UpdateView, touched: readonly Touched[]): Moment {
  return touched
    .filter(({ anew }) => anew)
    .map(({ change }) => change.on)
    .reduce((last, each) => (byStart(each, last) > 0 ? each : last), on);
}
