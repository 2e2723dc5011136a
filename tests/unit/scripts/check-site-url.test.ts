import { expect, test } from 'vitest';
import { checkSiteUrl } from '../../../scripts/check-site-url.ts';

test.each([undefined, 'https://news.example.org', 'https://news.example.org/', 'http://localhost:4321'])(
  'a site may be at %s',
  (given) => {
    expect(() => {
      checkSiteUrl(given);
    }).not.toThrow();
  },
);

test.each([
  ['https://news.example.org/explainers', 'SITE_URL=https://news.example.org BASE_PATH=/explainers/'],
  ['https://news.example.org/a/b/', 'SITE_URL=https://news.example.org BASE_PATH=/a/b/'],
  ['https://news.example.org/?q', 'SITE_URL=https://news.example.org BASE_PATH=/'],
])('%s has what belongs elsewhere, and is told where', (given, cure) => {
  expect(() => {
    checkSiteUrl(given);
  }).toThrow(cure);
});
