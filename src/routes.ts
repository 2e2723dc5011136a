/** Every address of the site is built here, under the base path, so that a build in a folder works whole. */
const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const origin = import.meta.env.SITE;

const path = (rest: string): string => base + rest;

export const homePath = (): string => path('');
export const feedPath = (): string => path('rss.xml');
export const manifestPath = (): string => path('site.webmanifest');
export const storyPath = (slug: string): string => path(`explainers/${slug}/`);
export const deadlineCalendarPath = (slug: string, id: string): string =>
  path(`explainers/${slug}/deadline/${id}.ics`);
export const storyCardPath = (slug: string): string => path(`cards/${slug}.png`);

/** A file from `public/`. */
export const publicPath = (name: string): string => path(name);

/** The absolute address of one of the paths above. */
export const absolute = (pathname: string): string => new URL(pathname, origin).href;
