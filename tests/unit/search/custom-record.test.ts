import { expect, test } from 'vitest';
import { customRecord, searchedText } from '../../../src/search/custom-record.ts';
import { wordsOf } from '../../../src/search/other-forms.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';

const person: SearchRecord = {
  kind: 'person',
  path: '/explainers/one/#person-xi-jinping',
  title: 'Xi Jinping',
  native: { lang: 'zh-Hans', text: '习近平' },
  content: 'President, China.',
  landings: [{ story: 'A story', path: '/explainers/one/#person-xi-jinping' }],
  when: '30 October 2025',
  date: Temporal.PlainDate.from('2025-10-30'),
  topics: ['china', 'trade'],
};
const deadline: SearchRecord = {
  ...person,
  kind: 'deadline',
  title: 'A tariff',
  native: undefined,
  state: { word: 'Ahead', shape: 'said', tone: 'red' },
  stale: Temporal.Instant.from('2025-11-02T04:00:00Z'),
  when: '1 November 2025',
};

const custom = (record: SearchRecord, ...others: readonly string[]) =>
  customRecord(record, new Set([...wordsOf(searchedText(record)), ...others]), 'unknown');

const shown = (record: SearchRecord): unknown => JSON.parse(custom(record).filters?.['shown']?.[0] ?? '');

test('only names, titles and what is said of it are searched', () => {
  expect(custom(person)).toMatchObject({
    url: person.path,
    content: person.content,
    meta: { name: 'Xi Jinping', native: '习近平', inner: '近平 平' },
  });
  expect(custom(deadline).meta).toEqual({ title: 'A tariff' });
  const day = Temporal.PlainDate.from('2025-11-01');
  expect(custom({ ...deadline, days: [day, day.add({ days: 2 })], place: 'Busan' }).meta).toEqual({
    title: 'A tariff',
    days: '1 November 2025; 3 November 2025',
    place: 'Busan',
  });
});

test('its state is searched unless that goes stale', () => {
  expect(custom({ ...deadline, stale: undefined, state: { word: 'Withdrawn' } }).meta).toEqual({
    title: 'A tariff',
    state: 'Withdrawn',
  });
  expect(custom({ ...deadline, state: { word: 'Ahead' } }).meta).not.toHaveProperty('state');
});

test.each([
  ['story', 'name'],
  ['person', 'name'],
  ['stop', 'title'],
  ['engagement', 'title'],
  ['deadline', 'title'],
  ['claim', 'title'],
  ['author', 'name'],
] as const)('a %s is known by its %s', (kind, field) => {
  expect(custom({ ...deadline, kind }).meta).toEqual({ [field]: 'A tariff' });
});

test('it is in the language of the index, with the plurals that others have', () => {
  expect(custom(person, 'presidents', 'vetoes')).toMatchObject({
    language: 'unknown',
    meta: { forms: 'presidents' },
  });
});

test('it is filtered by its kind and its topics, and sorted by its date', () => {
  expect(custom(person)).toMatchObject({
    filters: { kind: ['person'], topic: ['china', 'trade'] },
    sort: { date: '2025-10-30' },
  });
});

test('a result shows no more than there is', () => {
  expect(shown(person)).toEqual({
    kind: 'Person',
    title: 'Xi Jinping',
    native: person.native,
    when: '30 October 2025',
    story: 'A story',
  });
  expect(shown(deadline)).toEqual({
    kind: 'Deadline',
    title: 'A tariff',
    when: '1 November 2025',
    state: 'Ahead',
    stamp: 'stamp said red',
    stale: '2025-11-02T04:00:00Z',
    story: 'A story',
  });
  expect(shown({ ...deadline, kind: 'engagement', state: { word: 'Held' }, landings: [] })).toEqual({
    kind: 'Meeting',
    title: 'A tariff',
    when: '1 November 2025',
    state: 'Held',
    stale: '2025-11-02T04:00:00Z',
  });
});

test('of many stories a result names five, each with its place', () => {
  const landings = Array.from({ length: 7 }, (_, index) => ({ story: `Story ${index}`, path: `/${index}/` }));
  expect(shown({ ...person, landings })).toMatchObject({
    stories: [0, 1, 2, 3, 4].map((index) => [`Story ${index}`, `/${index}/`]),
  });
  expect(shown({ ...person, landings })).not.toHaveProperty('story');
});
