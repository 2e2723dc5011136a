import type { BlockKind } from '../schema/block-kind.ts';
import type { SharedKind } from '../story/shared-block.ts';
import { permalinkText, storyOf, type Permalink } from './permalink.ts';

/** What can be had of something that has a permalink, each as a file of its own. */
export type Form = 'page' | 'changes' | 'embed' | 'oembed' | 'card' | 'calendar';

const sharedKinds = {
  stop: true,
  deadline: true,
  person: true,
  claim: true,
} as const satisfies Record<SharedKind, true>;

const isShared = (kind: BlockKind): boolean => Object.hasOwn(sharedKinds, kind);

/**
 * Where in a built site the forms of something lie: what `src/routes.ts` builds, as files, because this runs after
 * the site is built. A test holds the two together.
 */
export function filesOf(permalink: Permalink): ReadonlyMap<Form, string> {
  const { slug } = permalink;
  const story = `explainers/${slug}`;
  switch (permalink.kind) {
    case 'story':
      return new Map<Form, string>([
        ['page', `${story}/index.html`],
        ['changes', `${story}/changes/index.html`],
        ['embed', `${story}/embed/story/strip/index.html`],
        ['oembed', `${story}/oembed.json`],
        ['card', `cards/${slug}.png`],
      ]);
    case 'edition':
      return new Map<Form, string>([
        ['page', `${story}/at/${permalink.date}/index.html`],
        ['changes', `${story}/at/${permalink.date}/changes/index.html`],
        ['card', `cards/${slug}/${permalink.date}.png`],
      ]);
    case 'section':
      return new Map();
    case 'block': {
      const { block, id } = permalink;
      if (!isShared(block)) return new Map();
      return new Map<Form, string>([
        ['page', `${story}/${block}/${id}/index.html`],
        ['embed', `${story}/embed/${block}/${id}/index.html`],
        ['oembed', `${story}/${block}/${id}/oembed.json`],
        ['card', `cards/${slug}/${block}/${id}.png`],
        ...(block === 'deadline' ? [['calendar', `${story}/deadline/${id}.ics`] as const] : []),
      ]);
    }
  }
}

/** The folders and files of everything that belongs to a story, which move along with it. */
export function placesOf(slug: string): readonly string[] {
  return [`explainers/${slug}/`, `cards/${slug}/`, `cards/${slug}.png`, `maps/${slug}.png`];
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
  const same = [filesOf(to), filesOf(storyOf(to))]
    .map((files) => files.get(form))
    // A page of a thing is never replaced by that of its whole story: the story has a place for it.
    .slice(0, form === 'page' ? 1 : 2)
    .find((file) => file !== undefined && built.has(file));
  if (same !== undefined) return same;
  return form === 'page' || form === 'changes' || form === 'embed' ? permalinkText(to) : undefined;
}
