import path from 'node:path';
import { root } from '../../scripts/root.ts';
import { buildInstant } from '../../src/clock.ts';
import { contentDir } from '../../src/content-dir.ts';
import { site } from '../../src/site.ts';
import { readArticles } from '../../src/story/read/newsroom.ts';
import { storyAt, type StoryView } from '../../src/story/story-at.ts';
import { story } from '../../src/story/story.ts';
import { plain } from './checks/printed.ts';
import { articles as built, pages, type Page } from './site.ts';

/** A story as the record has it, and the page that was made of it. */
export interface BuiltStory {
  readonly slug: string;
  readonly view: StoryView;
  readonly page: Page;
  /** The dated sentences of the record that were not known yet, as `plain` makes them. */
  readonly unsaid: readonly string[];
}

/** The instants that the pages say they were made at. */
export const saidInstants: ReadonlySet<string> = new Set(
  pages
    .flatMap(({ document }) => [...document.querySelectorAll('[data-built]')])
    .map((element) => element.getAttribute('data-built') ?? ''),
);

/** The instant the site was built for: what the build was told, or else what its pages say. */
export const builtAt = instantOf(process.env['SOURCE_DATE_EPOCH']);

const { articles, problems } = await readArticles(path.resolve(root, contentDir()), site.newsroomZone);
if (problems.length > 0) throw new Error('The stories of the built site have problems; build it first.');

/** Fewer characters than this may stand on a page by chance. */
const shortest = 24;

/** Every story of the content folder, with its page. */
export const stories: readonly BuiltStory[] = articles.map(({ slug, record, body }) => {
  const page = built.find(({ file }) => file === `explainers/${slug}/index.html`);
  if (page === undefined) throw new Error(`The built site has no page for ${slug}.`);
  const view = storyAt(story(slug, record, body), builtAt, site.newsroomZone);
  const known = plain(strings({ ...view, sections: [] }).join(' '));
  const unsaid = datedSentences(record)
    .map(plain)
    .filter((sentence) => sentence.length > shortest && !known.includes(sentence));
  return { slug, view, page, unsaid };
});

function instantOf(epochSeconds: string | undefined): Temporal.Instant {
  if (epochSeconds !== undefined && epochSeconds !== '') return buildInstant(epochSeconds);
  const [said] = saidInstants;
  if (said === undefined) throw new Error('No page says when it was made; set SOURCE_DATE_EPOCH.');
  return Temporal.Instant.from(said);
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
