import { Readable } from 'node:stream';
import { ErrorLevel, SitemapStream, streamToPromise } from 'sitemap';
import { absolute, storyPath } from '../routes.ts';
import { site } from '../site.ts';
import type { StoryView } from '../story/story-at.ts';

/** How long a story is news, and how many of them one file may hold (Google, “News sitemaps”). */
const window = { hours: 48 };
const most = 1000;

/** A file without stories; the library prints none. */
const none =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"></urlset>';

/**
 * The stories first published within two days before an instant, the newest first, as Google News reads them. It is
 * empty while there are none: Google warns of that, and takes it for what it is.
 */
export async function newsSitemap(views: readonly StoryView[], at: Temporal.Instant): Promise<string> {
  const since = at.subtract(window);
  const items = views
    .flatMap(({ slug, title, published }) =>
      published === undefined || Temporal.Instant.compare(published, since) < 0
        ? []
        : [{ slug, title, published }],
    )
    .toSorted((a, b) => Temporal.Instant.compare(b.published, a.published))
    .slice(0, most)
    .map(({ slug, title, published }) => ({
      url: absolute(storyPath(slug)),
      news: {
        publication: { name: site.name, language: site.language },
        publication_date: published.toString(),
        title,
      },
    }));
  if (items.length === 0) return none;
  const stream = new SitemapStream({
    xmlns: { news: true, video: false, xhtml: false, image: false },
    level: ErrorLevel.THROW,
  });
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}
