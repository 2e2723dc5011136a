import { describe, expect, test, vi } from 'vitest';
import { pass } from '../../../../src/story/check/checked.ts';
import { sharedBlocks, type SharedBlock, type SharedKind } from '../../../../src/story/shared-block.ts';
import { storyAt } from '../../../../src/story/story-at.ts';
import { story } from '../../../../src/story/story.ts';
import { sharedWords } from '../../../../src/words/shared-words.ts';
import { aClaim, aDeadline, aPerson, aRecord, aSource, aStop, anUpdate, at } from '../../story/blocks.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/');
const { blockGraph } = await import('../../../../src/metadata/json-ld/block-graph.ts');

const page = 'https://example.org/explainers/a-story/';
const view = storyAt(
  story(
    'a-story',
    pass(
      aRecord({
        title: 'Five days in Asia',
        stops: [
          aStop(
            {
              arrive: '2025-10-30',
              leave: '2025-10-30',
              engagements: [
                {
                  id: 'summit',
                  title: 'The summit',
                  with: ['xi-jinping'],
                  at: '2025-10-30T11:00',
                  states: [{ on: '2025-10-30T13:00', status: 'held', text: 'They met.', sources: ['p1'] }],
                },
              ],
            },
            { on: '2025-10-01' },
          ),
        ],
        people: [
          {
            ...aPerson({ on: '2025-10-01', role: 'President of China', part: 'Meets.' }),
            native: { lang: 'zh-Hans', text: '习近平' },
          },
          // Is in the story, but not at the meeting.
          { ...aPerson({ on: '2025-10-01', role: 'Leader', part: 'Stays away.' }), id: 'kim', name: 'Kim' },
        ],
        deadlines: [aDeadline({}, { on: '2025-10-10' }, { on: '2025-10-26', status: 'withdrawn' })],
        claims: [
          aClaim(
            { on: '2025-10-02', by: 'White House' },
            { on: '2025-10-03', by: 'A newspaper' },
            { on: '2025-10-30', outcome: 'happened' },
          ),
        ],
        updates: [{ ...anUpdate('mended', '2025-11-05', 'correction'), touches: ['xi-jinping'] }],
        sources: [aSource('p1')],
      }),
    ),
    'Words.<Cite id="p1" />',
  ),
  at('2025-11-30T12:00[UTC]'),
  'UTC',
);

const blockOf = (kind: SharedKind): SharedBlock => {
  const block = sharedBlocks(view).find((each) => each.kind === kind);
  if (block === undefined) throw new TypeError(`The story has no ${kind}.`);
  return block;
};
const pageOf = (kind: SharedKind) =>
  blockGraph(blockOf(kind), view, { image: 'https://example.org/card.png' })['@graph'][0];

test.each([
  ['stop', '2025-10-30T04:00:00Z'],
  ['deadline', '2025-10-26T04:00:00Z'],
  ['person', '2025-11-05T00:00:00Z'],
  ['claim', '2025-10-30T00:00:00Z'],
] as const)('the page of a %s is a part of the story, as it became on %s', (kind, dateModified) => {
  expect(pageOf(kind)).toMatchObject({
    '@type': 'WebPage',
    url: `${page}${kind}/${blockOf(kind).id}/`,
    name: sharedWords(blockOf(kind), view).name,
    dateModified,
    image: 'https://example.org/card.png',
    isPartOf: { '@type': 'NewsArticle', '@id': page, url: page, headline: 'Five days in Asia' },
    breadcrumb: {
      itemListElement: [
        { position: 1, name: 'Waybill', item: 'https://example.org/' },
        { position: 2, name: 'Five days in Asia', item: page },
        { position: 3, name: sharedWords(blockOf(kind), view).name },
      ],
    },
  });
});

describe('the subject of the page', () => {
  test('of a stop is the place, with what was held there', () => {
    expect(pageOf('stop')).toMatchObject({
      mainEntity: {
        '@type': 'Place',
        '@id': `${page}#stop-busan`,
        name: 'Busan',
        event: [
          {
            '@type': 'Event',
            '@id': `${page}#engagement-summit`,
            startDate: '2025-10-30T11:00+09:00',
            location: { '@id': `${page}#stop-busan` },
            attendee: [{ '@type': 'Person', '@id': `${page}#person-xi-jinping`, name: 'Xi Jinping' }],
          },
        ],
      },
    });
  });

  test('of a deadline is nothing that anybody could go to', () => {
    expect(pageOf('deadline')).toMatchObject({
      mainEntity: {
        '@type': 'Thing',
        '@id': `${page}#deadline-tariff`,
        name: 'A tariff',
        description: 'Something.',
      },
    });
  });

  test('of a person has the office and the part in the story', () => {
    expect(pageOf('person')).toMatchObject({
      mainEntity: {
        '@type': 'Person',
        name: 'Xi Jinping',
        alternateName: '习近平',
        jobTitle: 'President of China',
        description: 'Meets.',
      },
    });
  });

  test('of a claim says who made it, and rates nothing', () => {
    expect(pageOf('claim')).toMatchObject({
      mainEntity: {
        '@type': 'Claim',
        text: 'They will meet.',
        creditText: 'White House',
        datePublished: '2025-10-02',
        appearance: [{ '@type': 'CreativeWork', url: 'https://example.org/p1', name: 'Newspaper p1' }],
      },
    });
    expect(JSON.stringify(pageOf('claim'))).not.toMatch(/review|rating/i);
  });
});

test.each([
  ['The headline', 'The headline'],
  [undefined, 'Newspaper p1'],
])('a source with the title %s is called %s', (title, name) => {
  const sources = view.sources.map((source) => ({ ...source, title }));
  const block = blockOf('claim');
  expect(blockGraph(block, { ...view, sources }, { image: '' })['@graph'][0]).toMatchObject({
    mainEntity: { appearance: [{ '@type': 'CreativeWork', name }] },
  });
});
