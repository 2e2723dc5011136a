import type { EmbedKind } from './embeds/embed.ts';
import type { SharedKind } from './story/shared-block.ts';

/** Every address of the site is built here, under the base path, so that a build in a folder works whole. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const origin = import.meta.env.SITE;

const path = (rest: string): string => base + rest;

export const homePath = (): string => path('');
export const feedPath = (): string => path('rss.xml');
export const manifestPath = (): string => path('site.webmanifest');
export const storyPath = (slug: string): string => path(`explainers/${slug}/`);
/** The story as it stood at the end of a day. */
export const editionPath = (slug: string, date: Temporal.PlainDate): string =>
  path(`explainers/${slug}/at/${date.toString()}/`);
/** Everything that changed in a story, newest first. */
export const changesPath = (slug: string): string => path(`explainers/${slug}/changes/`);
/** What an edition changed against the one before it. */
export const editionChangesPath = (slug: string, date: Temporal.PlainDate): string =>
  path(`explainers/${slug}/at/${date.toString()}/changes/`);
/** The dates and fragments of all changes, for the browser of a returning reader. */
export const changesJsonPath = (slug: string): string => path(`explainers/${slug}/changes.json`);
export const deadlineCalendarPath = (slug: string, id: string): string =>
  path(`explainers/${slug}/deadline/${id}.ics`);
/** A block on a page of its own. */
export const sharePath = (slug: string, kind: SharedKind, id: string): string =>
  path(`explainers/${slug}/${kind}/${id}/`);
/** A page made to stand in a frame on somebody else's. */
export const embedPath = (slug: string, kind: EmbedKind, id: string): string =>
  path(`explainers/${slug}/embed/${kind}/${id}/`);
/** How to embed a story, for those who ask by oEmbed. */
export const oembedPath = (slug: string): string => path(`explainers/${slug}/oembed.json`);
/** How to embed a block, for those who ask by oEmbed. */
export const shareOembedPath = (slug: string, kind: SharedKind, id: string): string =>
  path(`explainers/${slug}/${kind}/${id}/oembed.json`);
export const storyCardPath = (slug: string): string => path(`cards/${slug}.png`);
export const editionCardPath = (slug: string, date: Temporal.PlainDate): string =>
  path(`cards/${slug}/${date.toString()}.png`);
export const blockCardPath = (slug: string, kind: SharedKind, id: string): string =>
  path(`cards/${slug}/${kind}/${id}.png`);
/** The coast of a map. */
export const landPath = (name: string): string => path(`maps/${name}.svg`);
/** Who publishes this and by which rules. */
export const standardsPath = (): string => path('standards/');

/** A file from `public/`. */
export const publicPath = (name: string): string => path(name);

/** The absolute address of one of the paths above. */
export const absolute = (pathname: string): string => new URL(pathname, origin).href;
