import { parseOpml } from 'feedsmith';
import { describe, expect, test, vi } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aDeadline, anUpdate, aPerson, aRecord, aStop, at } from '../story/blocks.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/news/');
const { siteFeeds } = await import('../../../src/feeds/site-feeds.ts');
const { printOpml } = await import('../../../src/feeds/opml.ts');
const { feedFolder } = await import('../../../src/routes.ts');

const late = at('2027-01-01T00:00[UTC]');
const xi = aPerson({ on: '2025-10-01', role: 'President', part: 'Meets.' });
const times = { arrive: '2025-10-30', leave: '2025-10-30' };
const busan = aStop(times, { on: '2025-10-20' });
const back = aStop({ ...times, id: 'busan-again', placeId: busan.id }, { on: '2025-10-20' });

/** A story with an update on each of some days, the person touched by the first and the stops by the last. */
function standing(slug: string, part: Parameters<typeof aRecord>[0], days: readonly string[], when = late) {
  const updates = days.map((day, index) => ({
    ...anUpdate(`on-${day}`, day),
    touches: [
      ...(index === 0 && part.people !== undefined ? [xi.id] : []),
      ...(index === days.length - 1 ? (part.stops ?? []).map(({ id }) => id) : []),
    ],
  }));
  const tale = story(slug, pass(aRecord({ ...part, updates })), 'Words.');
  return { story: tale, view: storyAt(tale, when, 'UTC') };
}

const china = { id: 'china', name: 'China' };
const trade = { id: 'trade', name: 'A trade' };
const trip = standing(
  'trip',
  { published: '2025-10-20T09:00:00Z', topics: [china, trade], people: [xi], stops: [busan, back] },
  ['2025-10-30', '2025-11-01'],
);
const truce = standing('truce', { published: '2025-12-01T09:00:00Z', topics: [china] }, ['2025-10-31']);
const ahead = standing(
  'ahead',
  { published: '2027-06-01T09:00:00Z', topics: [{ id: 'soon', name: 'Soon' }] },
  ['2025-10-30'],
);
const feeds = siteFeeds([trip, truce, ahead]);
const titles = (entries: readonly { readonly link: string }[]): string[] =>
  entries.map(({ link }) => link.replace('https://news.example/news/explainers/', ''));

describe('the feeds of a site', () => {
  test('of stories has each that is published, the newest first', () => {
    expect(titles(feeds.stories.entries)).toEqual(['truce/', 'trip/']);
  });

  test('of developments has those of all stories in the order of their days', () => {
    const all = ['trip/#update-on-2025-11-01', 'truce/#update-on-2025-10-31', 'trip/#update-on-2025-10-30'];
    expect(titles(feeds.developments.entries)).toEqual(all);
    expect(titles(feeds.ofTopic.get('china')?.entries ?? [])).toEqual(all);
  });

  test('of stories keeps its order whatever is added to one of them', () => {
    const early = standing('early', { published: '2025-10-01T09:00:00Z' }, ['2026-03-01']);
    const { stories } = siteFeeds([early, truce]);
    expect(titles(stories.entries)).toEqual(['truce/', 'early/']);
    expect(stories.updated.toString()).toBe('2026-03-01T00:00:00+00:00[UTC]');
  });

  test('of a story has its own', () => {
    expect(titles(feeds.ofStory.get('truce')?.entries ?? [])).toEqual(['truce/#update-on-2025-10-31']);
    expect(feeds.ofStory.get('truce')).toMatchObject({
      id: 'tag:news.example,2025-12-01:explainers/truce/developments',
      home: 'https://news.example/news/explainers/truce/',
    });
  });

  test('of a story has the newest first, also where a day stands below a minute of it', () => {
    const days = ['2025-10-30T11:00', '2025-10-30', '2025-11-01'];
    const updates = days.map((on, index) => anUpdate(`update-${index}`, on));
    const tale = story('trip', pass(aRecord({ updates })), 'Words.');
    const { ofStory } = siteFeeds([{ story: tale, view: storyAt(tale, late, 'UTC') }]);
    expect(titles(ofStory.get('trip')?.entries ?? [])).toEqual(
      [2, 0, 1].map((index) => `trip/#update-update-${index}`),
    );
  });

  test('of a person has what concerns them', () => {
    expect(titles(feeds.ofPerson.get(xi.id)?.entries ?? [])).toEqual(['trip/#update-on-2025-10-30']);
  });

  test('of deadlines has what touched one that was on record, and nothing else', () => {
    const days = ['2025-10-30', '2025-10-31', '2025-11-01', '2025-11-02'];
    const touches = [['tariff'], [xi.id, 'tariff'], [xi.id], []];
    const updates = days.map((day, index) => ({
      ...anUpdate(`on-${day}`, day, index === 1 ? 'correction' : 'development'),
      touches: touches[index] ?? [],
    }));
    const of = (deadline: ReturnType<typeof aDeadline>) => {
      const record = aRecord({ updates, people: [xi], deadlines: [deadline] });
      const tale = story('trip', pass(record), 'Words.');
      return siteFeeds([{ story: tale, view: storyAt(tale, late, 'UTC') }]).deadlines;
    };
    const { entries, home, id } = of(aDeadline({}, { on: '2025-10-01' }));
    expect(titles(entries)).toEqual(['trip/#update-on-2025-10-31', 'trip/#update-on-2025-10-30']);
    expect(home).toBe('https://news.example/news/deadlines/');
    expect(id).toBe('tag:news.example,2026-11-23:deadlines');
    // What an entry is never changes: the deadline was not known yet.
    expect(titles(of(aDeadline({}, { on: '2025-10-31' })).entries)).toEqual(['trip/#update-on-2025-10-31']);
  });

  test('of a place has what concerns it, once, however many stops are there', () => {
    expect([...feeds.ofPlace.keys()]).toEqual([busan.id]);
    expect(titles(feeds.ofPlace.get(busan.id)?.entries ?? [])).toEqual(['trip/#update-on-2025-11-01']);
    expect(feeds.ofPlace.get(busan.id)?.title).toBe('Place: Busan – Waybill');
  });

  test('lead back to the page of what they are about', () => {
    expect(feeds.ofTopic.get('china')?.home).toBe('https://news.example/news/topics/china/');
    expect(feeds.ofPerson.get(xi.id)?.home).toBe(`https://news.example/news/people/${xi.id}/`);
    expect(feeds.ofPlace.get(busan.id)?.home).toBe('https://news.example/news/places/busan/');
    expect(feeds.developments.home).toBe('https://news.example/news/follow/');
  });

  test('of a story that is not published yet is there, and empty; nothing else knows of it', () => {
    expect(feeds.ahead.get('ahead')?.entries).toEqual([]);
    expect([...feeds.ofStory.keys()]).toEqual(['trip', 'truce']);
    expect([...feeds.ofTopic.keys()]).not.toContain('soon');
  });

  test('are in the order of their names', () => {
    expect([...feeds.ofTopic.values()].map(({ title }) => title)).toEqual([
      'Topic: A trade – Waybill',
      'Topic: China – Waybill',
    ]);
  });

  test('have ids that all differ, and so have their entries', () => {
    const all = [
      feeds.stories,
      feeds.developments,
      feeds.deadlines,
      ...feeds.ofStory.values(),
      ...feeds.ahead.values(),
      ...feeds.ofTopic.values(),
      ...feeds.ofPerson.values(),
      ...feeds.ofPlace.values(),
    ];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ subject }) => feedFolder(subject))).size).toBe(all.length);
    for (const { entries } of all) expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test('keep their ids when the topic, the person or the place is renamed', () => {
    const first = {
      ...trip.view.first,
      topics: { china: 'prc' },
      people: { [xi.id]: 'xi' },
      places: { [busan.id]: 'pusan' },
    };
    const renamed = siteFeeds([{ ...trip, view: { ...trip.view, first } }]);
    expect(renamed.ofTopic.get('china')?.id).toBe('tag:news.example,2026-11-23:topics/prc');
    expect(renamed.ofTopic.get('trade')?.id).toBe('tag:news.example,2026-11-23:topics/trade');
    expect(renamed.ofPerson.get(xi.id)?.id).toBe('tag:news.example,2026-11-23:people/xi');
    expect(renamed.ofPlace.get(busan.id)?.id).toBe('tag:news.example,2026-11-23:places/pusan');
    expect(feeds.ofPlace.get(busan.id)?.id).toBe('tag:news.example,2026-11-23:places/busan');
    expect(feeds.ofPerson.get(xi.id)?.id).toBe(`tag:news.example,2026-11-23:people/${xi.id}`);
  });

  test('are as new as the newest in them, and empty ones as old as the publication', () => {
    for (const { developments } of [feeds, siteFeeds([truce, trip])])
      expect(developments.updated.toString()).toBe('2025-11-01T00:00:00+00:00[UTC]');
    expect(feeds.ahead.get('ahead')?.updated.toString()).toMatch(/^2026-11-23T00:00:00/);
  });

  test('of no stories are three empty ones', () => {
    const { stories, developments, deadlines, ...rest } = siteFeeds([]);
    expect([...stories.entries, ...developments.entries, ...deadlines.entries]).toEqual([]);
    expect(Object.values(rest).map(({ size }) => size)).toEqual([0, 0, 0, 0, 0]);
  });
});

test('the list of all feeds names each once, by its address', () => {
  const opml = printOpml(feeds);
  const addresses = [...opml.matchAll(/xmlUrl="([^"]+)"/g)].map(([, address]) => address);
  expect(addresses).toEqual([
    'https://news.example/news/rss.xml',
    'https://news.example/news/developments/rss.xml',
    'https://news.example/news/deadlines/rss.xml',
    ...['trip', 'truce'].map((slug) => `https://news.example/news/explainers/${slug}/rss.xml`),
    ...['trade', 'china'].map((id) => `https://news.example/news/topics/${id}/rss.xml`),
    `https://news.example/news/people/${xi.id}/rss.xml`,
    'https://news.example/news/places/busan/rss.xml',
  ]);
});

describe('the list of all feeds', () => {
  const { head, body } = parseOpml(printOpml(feeds));

  test('is as new as what it lists', () => {
    expect([head?.title, head?.dateModified]).toEqual([
      'Feeds of Waybill',
      'Sat, 01 Nov 2025 00:00:00 +0000',
    ]);
  });

  test('says of each feed what a reader asks for, in folders by what they are about', () => {
    const outlines = body?.outlines ?? [];
    expect(outlines.map(({ text, outlines: inner }) => [text, inner?.map((each) => each.text)])).toEqual([
      ['Waybill', undefined],
      ['Waybill: developments and corrections', undefined],
      ['Deadlines – Waybill', undefined],
      ['Stories', Array.from({ length: 2 }, () => 'A story – Waybill')],
      ['Topics', ['Topic: A trade – Waybill', 'Topic: China – Waybill']],
      ['People', ['Xi Jinping – Waybill']],
      ['Places', ['Place: Busan – Waybill']],
    ]);
    expect(outlines.at(-2)?.outlines?.[0]).toEqual({
      text: 'Xi Jinping – Waybill',
      title: 'Xi Jinping – Waybill',
      description: 'What happens that concerns Xi Jinping, in all our stories.',
      type: 'rss',
      version: 'RSS2',
      language: 'en',
      xmlUrl: `https://news.example/news/people/${xi.id}/rss.xml`,
      htmlUrl: `https://news.example/news/people/${xi.id}/`,
    });
  });

  test('has no empty folder', () => {
    const { body: none } = parseOpml(printOpml(siteFeeds([])));
    expect(none?.outlines?.map(({ text }) => text)).toEqual([
      'Waybill',
      'Waybill: developments and corrections',
      'Deadlines – Waybill',
    ]);
  });
});
