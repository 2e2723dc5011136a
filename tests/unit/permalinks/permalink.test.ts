import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlockKind } from '../../../src/schema/block-kind.ts';
import { parsePermalink, permalinkText, type Permalink } from '../../../src/permalinks/permalink.ts';

test.each<[string, Permalink]>([
  ['/explainers/trip/', { kind: 'story', slug: 'trip' }],
  ['/explainers/trip/at/2025-10-24/', { kind: 'edition', slug: 'trip', date: '2025-10-24' }],
  ['/explainers/trip/#claim-five-days', { kind: 'block', slug: 'trip', block: 'claim', id: 'five-days' }],
  ['/explainers/trip/#claim-claim-1', { kind: 'block', slug: 'trip', block: 'claim', id: 'claim-1' }],
  [
    '/explainers/trip/#section-何が起きたか',
    { kind: 'section', slug: 'trip', fragment: 'section-何が起きたか' },
  ],
  ['/topics/world-news/', { kind: 'topics', id: 'world-news' }],
  ['/people/xi-jinping/', { kind: 'people', id: 'xi-jinping' }],
  ['/places/busan/', { kind: 'places', id: 'busan' }],
])('%s is read', (text, permalink) => {
  expect(parsePermalink(text)).toEqual(permalink);
});

test.each([
  '',
  '/',
  '/explainers/',
  'explainers/trip/',
  '/explainers/trip',
  '/news/explainers/trip/',
  'https://news.example/explainers/trip/',
  '/explainers/Trip/',
  '/explainers/trip/#',
  '/explainers/trip/#sources',
  '/explainers/trip/#source-p1',
  '/explainers/trip/#claim-Five',
  '/explainers/trip/#section-',
  '/explainers/trip/claim/five-days/',
  '/explainers/trip/at/2025-02-30/',
  '/explainers/trip/at/2025-10-24/#claim-five-days',
  '/topics/',
  '/topics/china',
  '/topics/China/',
  '/topics/-china/',
  '/topics/china/rss.xml',
  '/topics/china/#claim-five-days',
  '/news/topics/china/',
  '/people/xi--jinping/',
  '/people/xi-jinping/archive/1/',
  '/places/busan/map/',
  '/writers/busan/',
  '/constructor/busan/',
])('%s is no permalink', (text) => {
  expect(parsePermalink(text)).toBeUndefined();
});

const ids = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const kinds = fc.constantFrom<BlockKind[]>(
  'stop',
  'engagement',
  'person',
  'deadline',
  'claim',
  'figure',
  'term',
  'unknown',
  'offer',
  'update',
);

test('whatever is written is read again as it was', () => {
  const permalinks = fc.oneof<fc.Arbitrary<Permalink>[]>(
    fc.record({ kind: fc.constant('story' as const), slug: ids }),
    fc.record({ kind: fc.constantFrom('topics' as const, 'people' as const, 'places' as const), id: ids }),
    fc.record({ kind: fc.constant('block' as const), slug: ids, block: kinds, id: ids }),
    fc.record({
      kind: fc.constant('section' as const),
      slug: ids,
      fragment: ids.map((id) => `section-${id}`),
    }),
  );
  fc.assert(
    fc.property(permalinks, (permalink) => {
      expect(parsePermalink(permalinkText(permalink))).toEqual(permalink);
    }),
  );
});
