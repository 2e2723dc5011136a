import { readXml } from '../build/checks/read-xml.ts';
import { allFiles, read } from '../build/site.ts';
import { readFeed, type Feed } from './feed.ts';

/** A feed of the built site. */
export interface BuiltFeed extends Feed {
  /** Inside dist, with slashes: `rss.xml`. */
  readonly file: string;
}

const isXmlFeed = (file: string): boolean =>
  file.endsWith('.xml') && ['rss', 'feed'].includes(readXml(read(file)).at(-1)?.field ?? '');

const built = (file: string): BuiltFeed => ({ file, ...readFeed(read(file)) });

/** Every feed of the site in RSS or Atom. */
export const xmlFeeds: readonly BuiltFeed[] = [...allFiles].filter(isXmlFeed).map(built);

/** Every feed of the site in JSON. */
export const jsonFeeds: readonly BuiltFeed[] = [...allFiles]
  .filter((file) => /(?:^|\/)feed\.json$/.test(file))
  .map(built);

/** Every list of feeds. */
export const feedLists: readonly string[] = [...allFiles].filter((file) => file.endsWith('.opml'));
