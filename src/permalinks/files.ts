import type { BlockKind } from '../schema/block-kind.ts';
import type { SharedKind } from '../story/shared-block.ts';
import { isGathering, permalinkText, storyOf, type Permalink } from './permalink.ts';

/** What can be had of something that has a permalink, each as a file of its own. */
export type Form = 'page' | 'changes' | 'embed' | 'oembed' | 'card' | 'calendar' | 'copy' | Feed;

/** What can be subscribed to, in each format that readers know. */
type Feed = 'rss' | 'atom' | 'json';

const feedsIn = (folder: string): readonly (readonly [Feed, string])[] => [
  ['rss', `${folder}/rss.xml`],
  ['atom', `${folder}/atom.xml`],
  ['json', `${folder}/feed.json`],
];

const sharedKinds = {
  stop: true,
  deadline: true,
  person: true,
  claim: true,
} as const satisfies Record<SharedKind, true>;

const isShared = (kind: BlockKind): boolean => Object.hasOwn(sharedKinds, kind);

/** The folder of a topic, a person, a place, an author, or the story that something belongs to. */
function folderOf(permalink: Permalink): string {
  return isGathering(permalink) ? `${permalink.kind}/${permalink.id}` : `explainers/${permalink.slug}`;
}

/**
 * Where in a built site the forms of something lie: what `src/routes.ts` builds, as files, because this runs after
 * the site is built. A test holds the two together.
 */
export function filesOf(permalink: Permalink): ReadonlyMap<Form, string> {
  const folder = folderOf(permalink);
  switch (permalink.kind) {
    case 'topics':
    case 'people':
    case 'places':
      return new Map<Form, string>([['page', `${folder}/index.html`], ...feedsIn(folder)]);
    case 'authors':
      return new Map<Form, string>([['page', `${folder}/index.html`]]);
    case 'story':
      return new Map<Form, string>([
        ['page', `${folder}/index.html`],
        ['changes', `${folder}/changes/index.html`],
        ['embed', `${folder}/embed/story/strip/index.html`],
        ['oembed', `${folder}/oembed.json`],
        ['copy', `${folder}/${permalink.slug}.html`],
        ['card', `cards/${permalink.slug}.png`],
        ...feedsIn(folder),
      ]);
    case 'edition':
      return new Map<Form, string>([
        ['page', `${folder}/at/${permalink.date}/index.html`],
        ['changes', `${folder}/at/${permalink.date}/changes/index.html`],
        ['card', `cards/${permalink.slug}/${permalink.date}.png`],
      ]);
    case 'section':
      return new Map();
    case 'block': {
      const { slug, block, id } = permalink;
      if (!isShared(block)) return new Map();
      return new Map<Form, string>([
        ['page', `${folder}/${block}/${id}/index.html`],
        ['embed', `${folder}/embed/${block}/${id}/index.html`],
        ['oembed', `${folder}/${block}/${id}/oembed.json`],
        ['card', `cards/${slug}/${block}/${id}.png`],
        ...(block === 'deadline' ? [['calendar', `${folder}/deadline/${id}.ics`] as const] : []),
      ]);
    }
  }
}

/** The folders and files that hold everything of a story. */
const storyPlaces: readonly ((slug: string) => string)[] = [
  (slug) => `explainers/${slug}/`,
  (slug) => `cards/${slug}/`,
  (slug) => `cards/${slug}.png`,
  (slug) => `maps/${slug}.png`,
];

/** A place that moved: what begins with `from` is the same under `to`. */
export interface MovedPlace {
  readonly from: string;
  readonly to: string;
}

/**
 * What moves along as a whole with a story, a topic, a person or a place. Where one ended in a story, that is only what its
 * feeds lead back to: whoever subscribed to it goes on with the feeds of the story.
 */
export function movedPlaces(from: Permalink, to: Permalink): readonly MovedPlace[] {
  if (from.kind === 'story' && to.kind === 'story')
    return storyPlaces.map((placeOf) => ({ from: placeOf(from.slug), to: placeOf(to.slug) }));
  if (from.kind !== 'story' && !isGathering(from)) return [];
  // Nobody subscribes to an author.
  if (from.kind === 'authors' && to.kind !== 'authors') return [];
  const rest = isGathering(from) && isGathering(to) ? '/' : '/archive/';
  return [{ from: folderOf(from) + rest, to: folderOf(to) + rest }];
}

/** Whether a file is an embed: a frame on another page may let nothing lead on from it. */
export function isEmbed(file: string): boolean {
  return /^explainers\/[^/]+\/embed\//.test(file);
}

/** The file that a reader of an address under no base path gets. */
export function fileOf(fileOrPermalink: string): string {
  return fileOrPermalink.replace(/^\//, '').replace(/\/(?:#.*)?$/, '/index.html');
}

/** The address of a file or a permalink, under the base path. */
export function addressUnder(base: string, fileOrPermalink: string): string {
  return base.replace(/\/?$/, '/') + fileOrPermalink.replace(/^\//, '').replace(/(^|\/)index\.html$/, '$1');
}

/** What takes the place of a form of something that moved: the same form of the new, or of its story, or its address. */
export function formNow(form: Form, to: Permalink, built: ReadonlySet<string>): string | undefined {
  const same = [to, ...(isGathering(to) ? [] : [storyOf(to)])]
    .map((home) => filesOf(home).get(form))
    // A page of a thing is never replaced by that of its whole story: the story has a place for it.
    .slice(0, form === 'page' ? 1 : 2)
    .find((file) => file !== undefined && built.has(file));
  // Beside its page and its feeds, what gathers stories has no form that anybody could be sent on to.
  if (same !== undefined || isGathering(to)) return same;
  return form === 'page' || form === 'changes' || form === 'embed' ? permalinkText(to) : undefined;
}
