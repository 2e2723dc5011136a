import { expect, test } from 'vitest';
import { shareAddress, sharedFragment, type PageAddress } from '../../../src/client/share-address.ts';
import { sharePath } from '../../../src/routes.ts';

const at = 'https://example.org/news/explainers/trip/';
const story: PageAddress = { own: at, canonical: at };
const edition: PageAddress = { own: `${at}at/2025-10-30/`, canonical: at };
const stopPage: PageAddress = { own: `${at}stop/busan/`, canonical: `${at}stop/busan/` };

test.each<[string, PageAddress, string, string]>([
  ['a stop of the story', story, '#stop-busan', `${at}stop/busan/`],
  ['a deadline', story, '#deadline-truce-10-november', `${at}deadline/truce-10-november/`],
  ['a person', story, '#person-xi-jinping', `${at}person/xi-jinping/`],
  ['a claim whose id begins like another kind', story, '#claim-stop-over', `${at}claim/stop-over/`],
  ['an engagement of no stop', story, '#engagement-xi-busan', `${at}#engagement-xi-busan`],
  ['a figure', story, '#figure-tariff', `${at}#figure-tariff`],
  ['a section that is called like a kind', story, '#people', `${at}#people`],
  ['the story itself', story, '/news/explainers/trip/', at],
  ['a stop as it stood', edition, '#stop-busan', `${edition.own}#stop-busan`],
  ['an update as it stood', edition, '#update-truce', `${edition.own}#update-truce`],
  ['an edition itself', edition, '/news/explainers/trip/at/2025-10-30/', edition.own],
  ['a stop on its own page', stopPage, '#stop-busan', stopPage.own],
  ['an own page, by its address', stopPage, '/news/explainers/trip/stop/busan/', stopPage.own],
  ['what stands on such a page without one', stopPage, '#engagement-x', `${stopPage.own}#engagement-x`],
])('%s', (_, page, href, address) => {
  expect(shareAddress(href, page)).toBe(address);
});

test.each<[string, PageAddress, string]>([
  ['the story', story, `${at}stop/busan/#engagement-xi`],
  ['an edition', edition, `${edition.own}#engagement-xi`],
  ['the page of its stop', stopPage, `${at}stop/busan/#engagement-xi`],
])('an engagement of a stop, on %s', (_, page, address) => {
  expect(shareAddress('#engagement-xi', page, '#stop-busan')).toBe(address);
});

test.each(['stop', 'deadline', 'person', 'claim'] as const)('a %s has the page the site builds', (kind) => {
  const page = new URL('/explainers/trip/', at).href;
  const built = new URL(sharePath('trip', kind, 'the-one'), at).href;
  expect(shareAddress(`#${kind}-the-one`, { own: page, canonical: page })).toBe(built);
});

test.each([
  [`${at}stop/busan/`, 'stop-busan'],
  [`${at}#engagement-xi-busan`, 'engagement-xi-busan'],
  [`${edition.own}#stop-busan`, 'stop-busan'],
])('%s shares #%s', (address, fragment) => {
  expect(sharedFragment(address)).toBe(fragment);
});
