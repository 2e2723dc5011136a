import { describe, expect, test, vi } from 'vitest';
import { author } from '../../../../src/schema/author.ts';
import { pass } from '../../../../src/story/check/checked.ts';
import { storyAt } from '../../../../src/story/story-at.ts';
import { story } from '../../../../src/story/story.ts';
import { aPerson, aRecord, aSource, aStop, anUpdate, at } from '../../story/blocks.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { storyGraph } = await import('../../../../src/metadata/json-ld/story-graph.ts');

const engagement = (
  id: string,
  when: string | undefined,
  ...states: readonly {
    on: string;
    status: 'expected' | 'announced' | 'moved' | 'held' | 'cancelled';
    at?: string;
  }[]
) => ({
  id,
  title: `The ${id}`,
  with: ['xi-jinping'],
  ...(when !== undefined && { at: when }),
  states: states.map((state) => ({ text: `It is ${state.status}.`, sources: ['p1'], ...state })),
});

const jo = author.parse({ id: 'jo-veldt', name: 'Jo Veldt' });

const tale = story(
  'a-story',
  pass(
    aRecord({
      title: 'Five days in Asia',
      stops: [
        aStop(
          { id: 'home', place: 'Washington', country: 'US', zone: 'America/New_York', leave: '2025-10-24' },
          { on: '2025-10-01' },
        ),
        aStop(
          {
            arrive: '2025-10-30',
            leave: '2025-10-31',
            engagements: [
              engagement(
                'summit',
                '2025-10-30T11:00',
                { on: '2025-10-01', status: 'expected' },
                { on: '2025-10-20', status: 'announced' },
              ),
              engagement(
                'dinner',
                '2025-10-30',
                { on: '2025-10-01', status: 'announced' },
                { on: '2025-10-25', status: 'moved', at: '2025-10-31' },
              ),
              engagement(
                'walk',
                '2025-10-31',
                { on: '2025-10-01', status: 'announced' },
                { on: '2025-10-26', status: 'cancelled' },
              ),
              engagement('talk', undefined, { on: '2025-10-01', status: 'announced' }),
            ],
          },
          { on: '2025-10-01' },
        ),
      ],
      people: [aPerson({ on: '2025-10-01', role: 'President of China', part: 'Meets.', sources: ['p1'] })],
      updates: [anUpdate('set-off', '2025-10-24'), anUpdate('mended', '2025-10-27', 'correction')],
      sources: [aSource('p1')],
    }),
  ),
  'Words.',
);
const graphOn = (day: string) => {
  const view = storyAt(tale, at(`${day}T12:00[UTC]`), 'UTC');
  const { '@graph': graph } = storyGraph(view, { image: 'https://example.org/news/card.png' });
  const all = graph as readonly Record<string, unknown>[];
  const article = all.at(-1);
  const others = all.slice(0, -1);
  return { article: article ?? {}, events: others.filter((node) => node['@type'] === 'Event'), others };
};

describe('the article', () => {
  test('is the story’s, by the record', () => {
    expect(graphOn('2025-11-30').article).toMatchObject({
      '@type': 'NewsArticle',
      '@id': 'https://example.org/news/explainers/a-story/',
      headline: 'Five days in Asia',
      image: 'https://example.org/news/card.png',
      datePublished: '2025-10-20T09:00:00Z',
      dateModified: '2025-10-27T00:00:00Z',
      correction: [{ '@type': 'CorrectionComment', text: 'Said.', datePublished: '2025-10-27' }],
      citation: [{ '@id': '#source-p1' }],
    });
  });

  test('is by the publication, which is described as its publisher', () => {
    const { author, publisher } = graphOn('2025-11-30').article as Record<string, Record<string, unknown>>;
    expect(author).toEqual({ '@id': publisher?.['@id'] });
  });

  test('is by its authors, if it names any', () => {
    const view = { ...storyAt(tale, at('2025-11-30T12:00[UTC]'), 'UTC'), authors: [jo] };
    const { '@graph': graph } = storyGraph(view, { image: 'https://example.org/news/card.png' });
    const article = graph.at(-1) as unknown as Record<string, unknown>;
    expect(article['author']).toEqual([
      { '@type': 'Person', name: 'Jo Veldt', url: 'https://example.org/news/authors/jo-veldt/' },
    ]);
  });

  test('has no corrections before there are any', () => {
    expect(graphOn('2025-10-26').article).not.toHaveProperty('correction');
  });

  test('is about its people, and the places it visits', () => {
    expect(graphOn('2025-10-26').article['about']).toEqual([
      {
        '@type': 'Place',
        '@id': '#stop-busan',
        name: 'Busan',
      },
      { '@type': 'Person', name: 'Xi Jinping' },
    ]);
  });
});

describe('events', () => {
  const event = (day: string, name: string) => graphOn(day).events.find((each) => each['name'] === name);

  test('begin on the clock of their place', () => {
    expect(event('2025-10-20', 'The summit')).toEqual({
      '@type': 'Event',
      name: 'The summit',
      startDate: '2025-10-30T11:00+09:00',
      location: { '@id': '#stop-busan' },
    });
  });

  test.each([
    ['2025-10-24', 'The dinner', '2025-10-30', undefined],
    ['2025-10-25', 'The dinner', '2025-10-31', 'https://schema.org/EventRescheduled'],
    ['2025-10-25', 'The walk', '2025-10-31', undefined],
    ['2025-10-26', 'The walk', '2025-10-31', 'https://schema.org/EventCancelled'],
  ])('on %s, %s is on %s: %s', (day, name, startDate, eventStatus) => {
    expect(event(day, name)?.['startDate']).toBe(startDate);
    expect(event(day, name)?.['eventStatus']).toBe(eventStatus);
  });

  test('that are not sure to be held say so', () => {
    expect(event('2025-10-19', 'The summit')).toMatchObject({ description: 'It is expected.' });
    expect(event('2025-10-20', 'The summit')).not.toHaveProperty('description');
  });

  test('without a date are none', () => {
    expect(event('2025-10-26', 'The talk')).toBeUndefined();
  });
});

test('the way leads from the front page to the story', () => {
  expect(graphOn('2025-10-26').others.at(0)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Waybill', item: 'https://example.org/news/' },
      { '@type': 'ListItem', position: 2, name: 'Five days in Asia' },
    ],
  });
});
