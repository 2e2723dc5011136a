import path from 'node:path';
import { root } from '../../scripts/root.ts';
import { buildInstant } from '../../src/clock.ts';
import { contentDir } from '../../src/content-dir.ts';
import { site } from '../../src/site.ts';
import { readArticles } from '../../src/story/read/newsroom.ts';
import { storyAt, type StoryView } from '../../src/story/story-at.ts';
import { editionsBy } from '../../src/story/edition.ts';
import type { Reading } from '../../src/story/reading.ts';
import { story, type Story } from '../../src/story/story.ts';
import { plain } from './checks/printed.ts';
import type { Page } from './page.ts';
import { pages, writtenAt } from './site.ts';

/** A story as the record has it at some time, and the page that was made of it. */
export interface BuiltStory {
  readonly slug: string;
  readonly story: Story;
  readonly reading: Reading;
  readonly view: StoryView;
  readonly page: Page;
  /** The dated sentences of the record that were not known yet, as `plain` makes them. */
  readonly unsaid: readonly string[];
}

/** The instant the site was built for: what the build was told, or else when its front page was written. */
export const builtAt = buildInstant(process.env['SOURCE_DATE_EPOCH'] ?? String(writtenAt('index.html')));

const { articles, problems } = await readArticles(path.resolve(root, contentDir()), site.newsroomZone);
if (problems.length > 0) throw new Error('The stories of the built site have problems; build it first.');

/** Fewer characters than this may stand on a page by chance. */
const shortest = 24;

const all: readonly Story[] = articles.map(({ slug, record, body }) => story(slug, record, body));

/** Every story of the content folder as it stood when the site was built, with its page. */
export const stories: readonly BuiltStory[] = all.map((each) =>
  printed(each, { kind: 'present', made: builtAt }, builtAt, `explainers/${each.slug}/index.html`),
);

/** Every edition of every story, with its page, oldest first. */
export const editions: readonly BuiltStory[] = all.flatMap((each) =>
  editionsBy(each, builtAt, site.newsroomZone).map(({ date, at }) =>
    printed(each, { kind: 'edition', date }, at, `explainers/${each.slug}/at/${date.toString()}/index.html`),
  ),
);

function printed(each: Story, reading: Reading, at: Temporal.Instant, file: string): BuiltStory {
  const page = pages.find((one) => one.file === file);
  if (page === undefined) throw new Error(`The built site has no ${file}.`);
  const view = storyAt(each, at, site.newsroomZone);
  const known = plain(strings({ ...view, sections: [] }).join(' '));
  const unsaid = datedSentences(each.record)
    .map(plain)
    .filter((sentence) => sentence.length > shortest && !known.includes(sentence));
  return { slug: each.slug, story: each, reading, view, page, unsaid };
}

/** Every string, however deep it stands. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

/** The sentences of everything that has an `on`, however deep it stands. */
function datedSentences(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'on' in value
      ? ['text', 'part', 'role'].flatMap((key) => {
          const sentence: unknown = Reflect.get(value, key);
          return typeof sentence === 'string' ? [sentence] : [];
        })
      : [];
  return [...own, ...Object.values(value).flatMap(datedSentences)];
}
