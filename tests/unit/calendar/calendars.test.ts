import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { neverRenamed } from '../../../src/story/first-names.ts';
import { wholeDay } from '../../../src/story/moment.ts';
import type { StoryView } from '../../../src/story/story-at.ts';
import { fixtureView } from '../cards/views.ts';
import { readCalendar, writtenEvents } from './read-calendar.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/news/');
const { deadlineCalendar } = await import('../../../src/calendar/deadline-calendar.ts');
const { deadlinesCalendar, mostPast } = await import('../../../src/calendar/deadlines-calendar.ts');
const { storyCalendar } = await import('../../../src/calendar/story-calendar.ts');

const view = fixtureView('maximal', '2027-01-01T00:00:00Z');
const early = fixtureView('maximal', '2025-11-30T00:00:00Z');
const single = view.deadlines.map((deadline) => deadlineCalendar(view, deadline));
const ofStory = storyCalendar(view);
const ofSite = deadlinesCalendar([view]);

test('an event is the same, byte for byte, in every calendar', () => {
  const [story, site] = [writtenEvents(ofStory), writtenEvents(ofSite)];
  expect(single.length).toBeGreaterThan(1);
  for (const text of single) {
    const events = [...writtenEvents(text)];
    expect(events).toHaveLength(1);
    for (const [uid, event] of events) expect([story.get(uid), site.get(uid)]).toEqual([event, event]);
  }
  expect(site.size).toBe(single.length);
  expect(story.size).toBeGreaterThan(single.length);
});

test('events stand in the order of their dates', () => {
  for (const text of [ofStory, ofSite]) {
    const starts = readCalendar(text).events.map(({ get }) => get('dtstart') ?? '');
    expect(starts).toEqual(starts.toSorted());
  }
});

test('the calendar of the site is the same, in whatever order its stories come', () => {
  const other: StoryView = { ...view, slug: 'other', first: neverRenamed('other') };
  expect(deadlinesCalendar([view, other])).toBe(deadlinesCalendar([other, view]));
});

describe('a deadline that several stories have', () => {
  const [deadline, ...rest] = view.deadlines;
  if (deadline?.steps[0] === undefined) throw new TypeError('There is no deadline.');
  const [step] = deadline.steps;
  const later = { ...step, on: wholeDay(Temporal.PlainDate.from('2026-12-24'), 'UTC'), text: 'Told later.' };
  const told = { ...deadline, steps: [later] };
  const published = Temporal.Instant.from('2026-12-20T09:00:00Z');
  const other: StoryView = {
    ...view,
    slug: 'another',
    first: neverRenamed('another'),
    published,
    deadlines: [told],
  };
  const event = (...views: StoryView[]) =>
    readCalendar(deadlinesCalendar(views)).events.filter(({ get }) =>
      get('summary')?.includes(deadline.title),
    );
  const uid = `deadline-${deadline.id}.maximal@news.example`;

  test('stands once in the calendar of the site, under the id that it had before the second joined', () => {
    expect(event(view).map(({ get }) => get('uid'))).toEqual([uid]);
    expect(event(view, other).map(({ get }) => get('uid'))).toEqual([uid]);
    expect(event(other, view).map(({ get }) => get('uid'))).toEqual([uid]);
    expect(readCalendar(deadlinesCalendar([view, other])).events).toHaveLength(1 + rest.length);
  });

  test('stands there as the newest record has it, revised further than before and than in each story', () => {
    const [all] = event(view, other);
    expect(all?.get('description')).toContain('Told later.');
    expect(all?.get('url')).toBe(`https://news.example/news/explainers/another/#deadline-${deadline.id}`);
    const sequences = [view, other].map((each) => Number(event(each)[0]?.get('sequence')));
    expect(Number(all?.get('sequence'))).toBe(sequences.reduce((sum, each) => sum + each + 1, -1));
    expect(all?.get('last-modified')).toBe('2026-12-24T00:00:00Z');
    const older: StoryView = { ...other, deadlines: [{ ...deadline, steps: [step] }] };
    expect(event(view, older)[0]?.get('last-modified')).toBe('2026-12-20T09:00:00Z');
  });

  test('stands in the calendar of each story as that story has it', () => {
    const [own] = readCalendar(storyCalendar(other)).events.filter(({ get }) =>
      get('url')?.endsWith(deadline.id),
    );
    expect(own?.get('uid')).toBe(`deadline-${deadline.id}.another@news.example`);
  });
});

test('the calendar of the site has all that is to come, and of what is past the latest', () => {
  const [deadline] = view.deadlines;
  if (deadline === undefined) throw new TypeError('There is no deadline.');
  const year = 365;
  const due = (days: number) => wholeDay(Temporal.PlainDate.from('2027-01-01').add({ days }), 'UTC');
  const many = (count: number, days: (index: number) => number): StoryView => ({
    ...view,
    deadlines: Array.from({ length: count }, (_, index) => ({
      ...deadline,
      id: `due-${days(index)}`,
      due: due(days(index)),
    })),
  });
  const starts = (...views: StoryView[]): readonly (string | undefined)[] =>
    readCalendar(deadlinesCalendar(views)).events.map(({ get }) => get('dtstart'));
  const passed = many(mostPast + 5, (index) => -1 - index);
  expect(starts(passed)).toHaveLength(mostPast);
  expect(starts(passed)[0]).toBe(due(-mostPast).date.toString());
  expect(starts(passed).at(-1)).toBe('2026-12-31');
  const coming = many(mostPast + year, (index) => index);
  expect(starts(passed, coming)).toHaveLength(2 * mostPast + year);
  expect(starts(many(mostPast, (index) => -1 - index))).toHaveLength(mostPast);
});

test('the calendar of the site leaves out what is not published yet', () => {
  expect(early.published).toBeUndefined();
  expect(early.deadlines).not.toHaveLength(0);
  expect(readCalendar(deadlinesCalendar([early])).events).toEqual([]);
  expect(readCalendar(deadlinesCalendar([early, view])).events).toHaveLength(view.deadlines.length);
  expect(readCalendar(storyCalendar(early)).events.length).toBeGreaterThan(0);
});

test('a story with nothing to put into a calendar has an empty one', () => {
  const bare = fixtureView('minimal', '2027-01-01T00:00:00Z');
  const written = storyCalendar({ ...bare, stops: [], deadlines: [] });
  const calendar = readCalendar(written);
  // RFC 5545 §3.6: there must be some component.
  expect(written).toMatch(/\r\nBEGIN:VTIMEZONE\r\n[^]*\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n$/);
  expect(ofStory).not.toContain('VTIMEZONE');
  expect([calendar.get('name'), calendar.events]).toEqual([bare.title, []]);
  expect(calendar.get('last-modified')).toBeUndefined();
});

describe('a calendar', () => {
  const [deadline] = view.deadlines;
  const story = '/explainers/maximal/';
  test.each([
    ['of the site', ofSite, 'deadlines@news.example', 'Waybill: deadlines', '/deadlines.ics', '/deadlines/'],
    ['of a story', ofStory, 'calendar.maximal@news.example', view.title, `${story}calendar.ics`, story],
    [
      'of a deadline',
      single[0] ?? '',
      `calendar.deadline-${deadline?.id ?? ''}.maximal@news.example`,
      deadline?.title ?? '',
      `${story}deadline/${deadline?.id ?? ''}.ics`,
      `${story}#deadline-${deadline?.id ?? ''}`,
    ],
  ])('%s says what it is and where it is fetched', (_, text, uid, name, source, page) => {
    const { get, events } = readCalendar(text);
    expect(get('version')).toBe('2.0');
    expect(get('prodid')).toBe('-//Waybill//Waybill//EN');
    expect(get('method')).toBe('PUBLISH');
    expect(get('uid')).toBe(uid);
    expect([get('name'), get('x-wr-calname')]).toEqual([name, name]);
    expect(get('source')).toBe(`https://news.example/news${source}`);
    expect(get('url')).toBe(`https://news.example/news${page}`);
    expect([get('refresh-interval'), get('x-published-ttl')]).toEqual(['PT6H', 'PT6H']);
    expect([get('color'), get('x-apple-calendar-color')]).toEqual(['firebrick', '#B3161B']);
    expect(get('description')).toBe(get('x-wr-caldesc'));
    expect(get('description')).not.toBe('');
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n');
    const stamps = events.map((event) => event.get('last-modified') ?? '').toSorted();
    expect(text).toContain(`\r\nLAST-MODIFIED:${(stamps.at(-1) ?? '').replace(/[-:]/g, '')}\r\n`);
    // RFC 5545 §3.6: once each, and before the events.
    const [head = ''] = text.split('BEGIN:VEVENT');
    const names = head
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => line.split(/[:;]/)[0]);
    expect(new Set(names.slice(0, -1)).size).toBe(names.length - 1);
    expect(text).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/);
  });

  test('keeps the id of its story’s first name', () => {
    const renamed: StoryView = { ...view, first: neverRenamed('once') };
    expect(readCalendar(storyCalendar(renamed)).get('uid')).toBe('calendar.once@news.example');
  });
});

describe('whatever a text holds', () => {
  /** What a calendar can hold of a text (RFC 5545 §3.1), worked out from the list of what it can’t. */
  const held = (text: string): string => {
    const whole = Array.from(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'));
    return whole
      .map((character) => (/^[\ud800-\udfff]$/.test(character) ? '\ufffd' : character))
      .filter((character) => {
        const code = character.codePointAt(0) ?? 0;
        return character === '\t' || character === '\n' || (code > 0x1f && code !== 0x7f);
      })
      .join('');
  };

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(
        '\\',
        'n',
        'N',
        ';',
        ',',
        ':',
        '"',
        '\r',
        '\n',
        '\t',
        ' ',
        '\u0000',
        '\u007f',
        '\u2028',
        '\ud83d',
        '^',
        '$&',
      ),
      maxLength: 120,
    }),
    fc.string({
      unit: fc.constantFrom('👩‍🚀', 'é', 'e\u0301', 'שלום', 'مرحبا', '\u202e', '高', '🇰🇷', 'a'),
      maxLength: 200,
    }),
    fc.string({ unit: 'grapheme', minLength: 10, maxLength: 60 }).map((text) => text.repeat(100)),
  );

  const written = (title: string, text: string, where: string, topic: string): string =>
    storyCalendar({
      ...view,
      title,
      deck: text,
      topics: [
        { id: 'a', name: `${topic}.` },
        { id: 'b', name: 'B, c' },
      ],
      deadlines: view.deadlines
        .slice(0, 1)
        .map((each) => ({ ...each, title: text, what: text, phase: 'ahead' })),
      stops: view.stops
        .filter(({ engagements }) => engagements.some(({ at }) => at !== undefined))
        .slice(0, 1)
        .map((each) => ({
          ...each,
          engagements: each.engagements
            .filter(({ at }) => at !== undefined)
            .slice(0, 1)
            .map((one) => ({ ...one, title, where })),
        })),
    });

  test('it is read back unchanged, but for what a calendar can’t hold', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (title, text, where, topic) => {
        const { get, events } = readCalendar(written(title, text, where, topic));
        const deadline = events.find((event) => event.get('uid')?.startsWith('deadline-'));
        const engagement = events.find((event) => event.get('uid')?.startsWith('engagement-'));
        expect(events).toHaveLength(2);
        expect(get('description') ?? '').toBe(held(text));
        expect(get('x-wr-caldesc') ?? '').toBe(held(text));
        expect(get('name') ?? '').toBe(held(title));
        expect(deadline?.get('summary')).toBe(held(text));
        expect(deadline?.get('description')).toContain(held(`\nAsked for: ${text}\n`));
        expect(engagement?.get('summary')).toBe(held(title));
        expect(engagement?.get('location')?.startsWith(held(`${where}, `))).toBe(true);
        expect(deadline?.all('categories')).toEqual([held(`${topic}.`), 'B, c']);
      }),
      { numRuns: 100 },
    );
  });

  test('lines have at most 75 octets, whole characters, and no control character', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    fc.assert(
      fc.property(anyText, anyText, (title, text) => {
        const file = Buffer.from(written(title, text, text, title));
        const lines = file
          .toString('latin1')
          .split('\r\n')
          .map((line) => Buffer.from(line, 'latin1'));
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(75);
        for (const line of lines)
          expect(decoder.decode(line)).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
        expect(lines.at(-1)).toHaveLength(0);
      }),
      { numRuns: 100 },
    );
  });
});
