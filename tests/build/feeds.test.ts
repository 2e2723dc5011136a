import { expect, test } from 'vitest';
import { addressFault } from './checks/broken-links.ts';
import { feedAddresses } from './checks/feed-addresses.ts';
import { readXml } from './checks/read-xml.ts';
import { siteUrl } from './page.ts';
import { files, read } from './site.ts';

const xml = [...files].filter((file) => /\.(xml|rss|atom|svg|xsl)$/.test(file));
const feeds = [...files].filter((file) =>
  /(^|\/)(?:rss|atom|feed|sitemap|news-sitemap|story)[^/]*\.(?:xml|json)$/.test(file),
);

test('there is a feed of the whole site', () => {
  expect(feeds).toContain('rss.xml');
});

test.each(xml)('%s is well-formed XML', (file) => {
  expect(() => readXml(read(file))).not.toThrow();
});

test.each(feeds)('%s has only whole addresses, and all of them lead somewhere', (file) => {
  const faults = feedAddresses(file, read(file)).flatMap((written) => {
    const fault = URL.canParse(written) ? addressFault(written, siteUrl) : 'is not a whole address';
    return fault === undefined ? [] : [`${written}: ${fault}`];
  });
  expect(faults).toEqual([]);
});
