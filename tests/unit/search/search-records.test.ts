import { describe, expect, test, vi } from 'vitest';
import { aClaim, aDeadline, anUnknown, aPerson, aStop, aTerm, anUpdate } from '../story/blocks.ts';
import type { StoryView } from '../../../src/story/story-at.ts';
import { viewOf } from './views.ts';

vi.stubEnv('SITE', 'https://example.org');
vi.stubEnv('BASE_URL', '/news');
const { searchRecords } = await import('../../../src/search/search-records.ts');

const xi = { ...aPerson({ on: '2025-10-20', role: 'President', part: 'Is to meet him.' }) };
const named = { ...xi, native: { lang: 'zh-Hans', text: '习近平' } };
const meeting = {
  id: 'xi-meeting',
  title: 'Meeting with Xi Jinping',
  with: ['xi-jinping', 'lee'],
  where: 'Naraemaru hall',
  states: [
    { on: '2025-10-20', status: 'announced' as const, text: 'They will meet.', sources: ['p1'] },
    { on: '2025-10-30', status: 'held' as const, text: 'They met.', sources: ['p1'] },
  ],
};
const busan = aStop(
  { arrive: '2025-10-30', leave: '2025-10-31', engagements: [meeting] },
  { on: '2025-10-20', text: 'Announced there.' },
  { on: '2025-10-30', status: 'visited', text: 'He was there.' },
);
const lee = { ...aPerson({ on: '2025-10-20', role: 'Host', part: 'Hosts.' }), id: 'lee', name: 'Lee' };
const whole = {
  stops: [busan],
  people: [named, lee],
  deadlines: [
    aDeadline({}, { on: '2025-10-10' }, { on: '2025-11-01', status: 'withdrawn', text: 'Dropped.' }),
  ],
  claims: [aClaim({ on: '2025-10-20' }, { on: '2025-10-30', outcome: 'happened' })],
};

const records = (...views: StoryView[]) => searchRecords(views, 'UTC');
const found = (view: ReturnType<typeof viewOf>, fragment: string) =>
  records(view).find(({ path }) => path.endsWith(`#${fragment}`));

test('a story and each of its blocks is something to be found, at its own place', () => {
  const paths = records(viewOf('one', whole)).map(({ kind, path }) => [kind, path]);
  expect(paths).toEqual([
    ['story', '/news/explainers/one/'],
    ['stop', '/news/explainers/one/#stop-busan'],
    ['engagement', '/news/explainers/one/#engagement-xi-meeting'],
    ['claim', '/news/explainers/one/#claim-will-meet'],
    ['deadline', '/news/explainers/one/#deadline-tariff'],
    ['person', '/news/explainers/one/#person-xi-jinping'],
    ['person', '/news/explainers/one/#person-lee'],
  ]);
});

test('a story with no blocks is found by itself', () => {
  expect(records(viewOf('one', {})).map(({ kind }) => kind)).toEqual(['story']);
});

test('what is not published yet is not found, nor is what nobody knew of yet', () => {
  expect(records(viewOf('one', { ...whole, published: '2027-06-01T09:00:00Z' }))).toEqual([]);
  const early = records(
    viewOf('one', { ...whole, published: '2025-10-01T09:00:00Z' }, '2025-10-15T00:00[UTC]'),
  );
  expect(early.map(({ kind }) => kind)).toEqual(['story', 'deadline']);
  expect(JSON.stringify(early)).not.toContain('Dropped');
});

test('no two are found at one place', () => {
  const all = records(viewOf('one', whole), viewOf('two', whole));
  expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
});

test('a deadline that stories share is found once, and leads to each of them', () => {
  const [found, ...others] = records(viewOf('one', whole), viewOf('two', whole)).filter(
    ({ kind }) => kind === 'deadline',
  );
  expect(others).toEqual([]);
  const paths = ['one', 'two'].map((slug) => `/news/explainers/${slug}/#deadline-tariff`);
  expect(found?.landings.map(({ path }) => path).toSorted()).toEqual(paths);
  expect(paths).toContain(found?.path);
});

test('it is of the topics of all its stories, each once', () => {
  const topics = (...ids: readonly string[]) => ids.map((id) => ({ id, name: id }));
  const one = viewOf('one', { ...whole, topics: topics('china', 'trade') });
  const two = viewOf('two', { ...whole, topics: topics('trade', 'tour') });
  const deadline = records(one, two).find(({ kind }) => kind === 'deadline');
  expect(deadline?.topics).toEqual(['china', 'trade', 'tour']);
});

test('what has a day is found by it, and a meeting by its place', () => {
  const days = (kind: string): readonly string[] =>
    records(viewOf('one', whole))
      .filter((each) => each.kind === kind)
      .flatMap((each) => [...(each.days ?? []), each.place].map(String));
  expect(days('deadline')).toEqual(['2025-11-01', 'undefined']);
  expect(days('stop')).toEqual(['2025-10-30', '2025-10-31', 'undefined']);
  expect(days('engagement')).toEqual(['2025-10-30', 'Busan']);
  expect(days('claim')).toEqual(['2025-10-20', '2025-10-30', 'undefined']);
  expect(days('person')).toEqual(['undefined', 'undefined']);
});

describe('a person', () => {
  const people = (...views: Parameters<typeof records>) =>
    records(...views).filter(({ kind, title }) => kind === 'person' && title === 'Xi Jinping');
  const place = (slug: string) => ({ story: 'A story', path: `/news/explainers/${slug}/#person-xi-jinping` });

  test('in one story is found at their block', () => {
    expect(people(viewOf('one', whole))).toMatchObject([
      { path: place('one').path, native: named.native, landings: [place('one')] },
    ]);
  });

  test('in several is found once, on their page, with the block in each', () => {
    expect(people(viewOf('one', { people: [named] }), viewOf('two', { people: [xi] }))).toMatchObject([
      { path: '/news/people/xi-jinping/', native: named.native, landings: [place('one'), place('two')] },
    ]);
  });

  test('counts no story that is not published', () => {
    const ahead = viewOf('ahead', { people: [xi], published: '2027-06-01T09:00:00Z' });
    expect(people(viewOf('one', whole), ahead)).toMatchObject([{ path: place('one').path }]);
  });

  test('is of the topics of all their stories, each once, and of the last day on which anything became known', () => {
    const topics = (...ids: readonly string[]) => ids.map((id) => ({ id, name: id }));
    const later = { ...aPerson({ on: '2025-11-20', role: 'President', part: 'Met him.' }) };
    const [person] = people(
      viewOf('one', { people: [later], topics: topics('china', 'trade') }),
      viewOf('two', { people: [xi], topics: topics('trade', 'tour') }),
    );
    expect(person?.topics).toEqual(['china', 'trade', 'tour']);
    expect(person?.date.toString()).toBe('2025-11-20');
    expect(person?.when).toBe('Last development 20 November 2025');
    expect(person?.content).toContain('Met him. Is to meet him.');
  });
});

test('an author is found once, on their page, by the day on which they were last published', () => {
  const ada = { id: 'ada-roth', name: 'Ada Roth' };
  const jo = { id: 'jo-veldt', name: 'Jo Veldt' };
  const topics = [
    { id: 'tour', name: 'Tour' },
    { id: 'world-news', name: 'World News' },
  ];
  const one = viewOf('one', { authors: [ada, jo], published: '2025-10-01T09:00:00Z', topics });
  const two = viewOf('two', { authors: [ada], published: '2025-11-01T09:00:00Z' });
  const ahead = viewOf('ahead', { authors: [jo], published: '2027-06-01T09:00:00Z' });
  const authors = records(one, two, ahead).filter(({ kind }) => kind === 'author');
  expect(authors).toMatchObject([
    {
      path: '/news/authors/ada-roth/',
      title: 'Ada Roth',
      content: 'Ada Roth has written 2 stories in Waybill.',
      landings: [
        { story: 'A story', path: '/news/explainers/two/' },
        { story: 'A story', path: '/news/explainers/one/' },
      ],
      when: 'Last published 1 November 2025',
      topics: ['world-news', 'tour'],
    },
    { path: '/news/authors/jo-veldt/', when: 'Last published 1 October 2025' },
  ]);
  expect(authors[0]?.date.toString()).toBe('2025-11-01');
});

describe('what is searched and shown of', () => {
  const view = viewOf('one', whole);

  test('a deadline', () => {
    expect(found(view, 'deadline-tariff')).toMatchObject({
      title: 'A tariff',
      content: 'Somebody. Something. Else. Dropped. Said.',
      landings: [{ story: 'A story', path: '/news/explainers/one/#deadline-tariff' }],
      state: { word: 'Withdrawn', shape: 'no', tone: 'ink' },
      stale: undefined,
      when: '1 November 2025',
      topics: ['world-news'],
    });
    expect(found(view, 'deadline-tariff')?.date.toString()).toBe('2025-11-01');
  });

  test('a stop', () => {
    expect(found(view, 'stop-busan')).toMatchObject({
      title: 'Busan, South Korea',
      content: 'A meeting. He was there. Announced there.',
      state: { word: 'Done' },
      when: '30–31 October 2025',
    });
    expect(found(view, 'stop-busan')?.date.toString()).toBe('2025-10-30');
  });

  test('the end of a journey, which only arrives, and its start, which only leaves', () => {
    const ends = viewOf('one', {
      stops: [
        aStop({ id: 'home', place: 'Home', leave: '2025-10-24' }, { on: '2025-10-20' }),
        aStop({ id: 'away', place: 'Away', arrive: '2025-10-26' }, { on: '2025-10-20' }),
      ],
    });
    expect(found(ends, 'stop-home')).toMatchObject({ when: 'Leaves 24 October 2025' });
    expect(found(ends, 'stop-home')?.date.toString()).toBe('2025-10-24');
    expect(found(ends, 'stop-away')).toMatchObject({ when: 'Arrives 26 October 2025' });
    expect(found(ends, 'stop-away')?.date.toString()).toBe('2025-10-26');
  });

  test('a meeting: its place, and whom its title does not name', () => {
    expect(found(view, 'engagement-xi-meeting')).toMatchObject({
      title: 'Meeting with Xi Jinping',
      content: 'Naraemaru hall, Busan, South Korea. Lee. They met. They will meet.',
      state: { word: 'Held' },
      when: '30–31 October 2025',
    });
    expect(found(view, 'engagement-xi-meeting')?.state).not.toHaveProperty('shape');
  });

  test('a meeting on a journey: whose journey it is, too', () => {
    const trump = { ...xi, id: 'trump', name: 'Trump' };
    const own = viewOf('one', { ...whole, people: [...whole.people, trump], traveller: 'trump' });
    expect(found(own, 'engagement-xi-meeting')?.content).toContain('Lee. Trump. They met.');
  });

  test('a meeting of which no house is known', () => {
    const stops = [
      { ...busan, engagements: busan.engagements.map((each) => ({ ...each, where: undefined })) },
    ];
    const content = found(viewOf('one', { ...whole, stops }), 'engagement-xi-meeting')?.content;
    expect(content).toMatch(/^Busan, South Korea\. Lee\./);
  });

  test('a meeting with a day of its own', () => {
    const stops = [{ ...busan, engagements: [{ ...busan.engagements[0], at: '2025-10-31T11:00' }] }];
    const own = viewOf('one', { ...whole, stops } as Parameters<typeof viewOf>[1]);
    expect(found(own, 'engagement-xi-meeting')?.when).toBe('31 October 2025, 11:00 Seoul time, UTC+9');
    expect(found(own, 'engagement-xi-meeting')?.date.toString()).toBe('2025-10-31');
  });

  test('a claim: what became of it, and before that, who made it', () => {
    expect(found(view, 'claim-will-meet')).toMatchObject({
      title: 'They will meet.',
      content: 'Said. Said. Said by Somebody.',
      state: { word: 'Happened' },
      when: '30 October 2025',
    });
    const twice = aClaim(
      { on: '2025-10-20', text: 'It was said.' },
      { on: '2025-10-30', outcome: 'happened', text: 'It was so.' },
      { on: '2025-11-02', outcome: 'did-not-happen', text: 'It was not.' },
    );
    expect(found(viewOf('one', { claims: [twice] }), 'claim-will-meet')).toMatchObject({
      content: 'It was not. It was so. It was said. Said by Somebody.',
      when: '2 November 2025',
    });
    const open = viewOf('one', { claims: [aClaim({ on: '2025-10-20' })] });
    expect(found(open, 'claim-will-meet')).toMatchObject({
      state: { word: 'Announced' },
      when: '20 October 2025',
    });
  });

  test('a story: all its prose', () => {
    const story = viewOf(
      'one',
      {
        ...whole,
        terms: [aTerm({})],
        unknowns: [anUnknown({ on: '2025-10-20', status: 'open', text: 'Nobody says.' })],
      },
      undefined,
      '## Why now?\n\nBecause of <Term id="tariff">tariffs</Term> alone.',
    );
    expect(records(story)[0]).toMatchObject({
      title: 'A story',
      content:
        'One sentence. Sentence 1. Sentence 2. Sentence 3. Why now? Because of tariffs alone. Was it renewed? Nobody says. Tariff. A tax on imports.',
      landings: [],
      when: 'Published 20 October 2025',
    });
  });

  test('a story is of the day of its last development', () => {
    const [story] = records(viewOf('one', { updates: [anUpdate('a', '2025-12-01')] }));
    expect(story).toMatchObject({ when: 'Last development 1 December 2025' });
    expect(story?.date.toString()).toBe('2025-12-01');
  });

  test('says from when its state is no longer true', () => {
    const then = '2025-10-25T00:00[UTC]';
    expect(found(viewOf('one', whole, then), 'deadline-tariff')?.stale?.toString()).toBe(
      '2025-11-02T04:00:00Z',
    );
    expect(found(viewOf('one', whole, then), 'stop-busan')?.stale?.toString()).toBe('2025-10-29T15:00:00Z');
  });
});
