import type { z } from 'astro/zod';
import { describe, expect, test, vi } from 'vitest';
import { neverRenamed } from '../../../src/story/first-names.ts';
import { engagement } from '../../../src/schema/engagement.ts';
import { aPerson, aSource, aStop } from '../story/blocks.ts';
import { correction } from './corrections.ts';
import { readCalendar } from './read-calendar.ts';
import { later, taleAt } from './tale.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/news/');
const { storyCalendar } = await import('../../../src/calendar/story-calendar.ts');

type Engagement = z.input<typeof engagement>;
type Steps = readonly { on: string; status?: string; at?: string; where?: string; by?: string }[];

/** An engagement as an editor would write it. */
const meeting = (part: Partial<Omit<Engagement, 'states'>>, ...states: Steps) =>
  engagement.parse({
    id: 'xi-meeting',
    title: 'A meeting',
    ...part,
    states: states.map((state) => ({ status: 'announced', text: 'Said.', sources: ['p1'], ...state })),
  });

const oneDay = { arrive: '2025-10-30', leave: '2025-10-30' };

/** What an engagement stands in. */
interface Around {
  stop?: Parameters<typeof aStop>[0];
  stopSteps?: Parameters<typeof aStop>[1][];
  when?: string;
  part?: Parameters<typeof taleAt>[0];
  first?: Parameters<typeof taleAt>[2];
}

/** The event of an engagement in the calendar of its story; nothing when it has none. */
function read(
  raw: z.output<typeof engagement>,
  { stop = oneDay, stopSteps = [], when = later, part = {}, first }: Around = {},
) {
  const stops = [aStop({ ...stop, engagements: [raw] }, { on: '2025-10-01' }, ...stopSteps)];
  return readCalendar(storyCalendar(taleAt({ stops, ...part }, when, first))).events[0];
}

describe('an engagement in a calendar', () => {
  test('of a minute is that instant, on the clock of its stop', () => {
    const event = read(meeting({ at: '2025-10-30T11:00' }, { on: '2025-10-10' }));
    expect(event?.get('dtstart')).toBe('2025-10-30T02:00:00Z');
    expect(event?.get('description')).toContain('\nOn 30 October 2025: Thursday, 11:00 Seoul time, UTC+9.\n');
    expect(event?.names).not.toContain('dtend');
  });

  test('of a day takes all of it', () => {
    const event = read(meeting({ at: '2025-10-30' }, { on: '2025-10-10' }));
    expect(event?.get('dtstart')).toBe('2025-10-30');
    expect(event?.get('description')).toContain(
      '\nOn 30 October 2025: Thursday, at an hour not known to us.\n',
    );
  });

  test.each<[string, NonNullable<Around['stop']>, string | undefined]>([
    ['of one day', oneDay, '2025-10-30'],
    ['of one morning', { arrive: '2025-10-30T08:00', leave: '2025-10-30T11:00' }, '2025-10-30'],
    ['of two days', { arrive: '2025-10-29', leave: '2025-10-30' }, undefined],
    ['where the journey starts', { leave: '2025-10-30' }, undefined],
    ['where the journey ends', { arrive: '2025-10-30' }, undefined],
  ])('without a time, at a stop %s, stands on the day that is known', (_, stop, expected) => {
    expect(read(meeting({}, { on: '2025-10-10' }), { stop })?.get('dtstart')).toBe(expected);
  });

  test('moves with the day of its stop, and counts up', () => {
    const raw = meeting({}, { on: '2025-10-10' });
    const set: Around = {
      stopSteps: [{ on: '2025-10-20', status: 'moved', arrive: '2025-10-31', leave: '2025-10-31' }],
    };
    const seen = (when: string) => {
      const event = read(raw, { ...set, when });
      return [event?.get('dtstart'), event?.get('sequence'), event?.get('last-modified')];
    };
    expect(seen('2025-10-15T00:00[UTC]')).toEqual(['2025-10-30', '0', '2025-10-09T15:00:00Z']);
    expect(seen('2025-10-25T00:00[UTC]')).toEqual(['2025-10-31', '1', '2025-10-19T15:00:00Z']);
  });

  test('counts up by whatever its stop brings, also what is entered late or on the day it was announced', () => {
    const raw = meeting({}, { on: '2025-10-10' });
    for (const on of ['2025-10-05', '2025-10-10', '2025-10-15']) {
      const moved = { on, status: 'moved', arrive: '2025-10-31', leave: '2025-10-31' } as const;
      const [before, after] = [read(raw), read(raw, { stopSteps: [moved] })];
      expect([before?.get('sequence'), after?.get('sequence')]).toEqual(['0', '1']);
    }
  });

  test('that moved keeps its id and moves', () => {
    const raw = meeting(
      { at: '2025-10-30' },
      { on: '2025-10-10' },
      { on: '2025-10-20', status: 'moved', at: '2025-10-30T17:00', where: 'The hall' },
    );
    const [before, after] = [read(raw, { when: '2025-10-15T00:00[UTC]' }), read(raw)];
    expect(before?.get('uid')).toBe('engagement-xi-meeting.trip@news.example');
    expect(after?.get('uid')).toBe(before?.get('uid'));
    expect([before?.get('dtstart'), after?.get('dtstart')]).toEqual(['2025-10-30', '2025-10-30T08:00:00Z']);
    expect([before?.get('sequence'), after?.get('sequence')]).toEqual(['0', '1']);
    expect([before?.get('location'), after?.get('location')]).toEqual([
      'Busan, South Korea',
      'The hall, Busan, South Korea',
    ]);
  });

  test.each([
    ['expected', 'TENTATIVE'],
    ['unconfirmed', 'TENTATIVE'],
    ['announced', 'CONFIRMED'],
    ['confirmed', 'CONFIRMED'],
    ['moved', 'CONFIRMED'],
    ['held', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
    ['not-held', 'CANCELLED'],
  ])('that is %s is %s, and says so', (status, expected) => {
    const event = read(meeting({ at: '2025-10-30' }, { on: '2025-10-10', status, by: 'Somebody' }));
    expect(event?.get('status')).toBe(expected);
    const word = status.replace('-', ' ');
    expect(event?.get('description')).toMatch(
      new RegExp(`^As of 10 October 2025: ${word} \\(Somebody\\)\\.\\n`),
    );
  });

  describe('whose stop is cancelled', () => {
    const stopSteps: Around['stopSteps'] = [
      { on: '2025-10-20', status: 'cancelled', text: 'Nobody goes.', sources: ['p2'] },
    ];
    const part = { sources: [aSource('p1'), aSource('p2')] };

    test.each([
      ['is cancelled along with it', [{ on: '2025-10-10' }], 'CANCELLED'],
      ['is cancelled along with it on one day', [{ on: '2025-10-20' }], 'CANCELLED'],
      ['stands when something newer is on record', [{ on: '2025-10-10' }, { on: '2025-10-21' }], 'CONFIRMED'],
      ['stands when it was held', [{ on: '2025-10-10', status: 'held' }], 'CONFIRMED'],
    ])('%s', (_, steps, expected) => {
      const event = read(meeting({ at: '2025-10-30' }, ...steps), { stopSteps, part });
      expect(event?.get('status')).toBe(expected);
      const told = event
        ?.get('description')
        ?.includes('20 October 2025, cancelled with its stop: Nobody goes.\n');
      expect(told).toBe(expected === 'CANCELLED');
      expect(event?.get('description')?.includes('Newspaper p2: https://example.org/p2')).toBe(
        expected === 'CANCELLED',
      );
    });

    test('counts up', () => {
      const raw = meeting({ at: '2025-10-30' }, { on: '2025-10-10' });
      expect(read(raw, { stopSteps })?.get('sequence')).toBe('1');
    });

    test('has its own word for it when it was cancelled by itself', () => {
      const event = read(meeting({ at: '2025-10-30' }, { on: '2025-10-10', status: 'not-held' }), {
        stopSteps,
      });
      expect(event?.get('description')).toMatch(/^As of 10 October 2025: not held\./);
    });
  });

  test('is where its stop is, and with whom its title does not name', () => {
    const part = { people: [aPerson({ on: '2025-10-01', role: 'President', part: 'Meets.' })] };
    const hall = {
      at: '2025-10-30',
      where: 'A hall; upstairs',
      with: ['xi-jinping'],
    };
    const event = read(meeting(hall, { on: '2025-10-10' }), { part });
    expect(event?.get('location')).toBe('A hall; upstairs, Busan, South Korea');
    expect(event?.all('geo')).toEqual(['35.18,129.08']);
    expect(event?.get('description')).toContain('\nWith Xi Jinping.\n');
    const named = read(meeting({ ...hall, title: 'Xi Jinping' }, { on: '2025-10-10' }), { part });
    expect(named?.get('description')).not.toContain('With ');
  });

  test.each<[[number, number], string]>([
    [[0, 109.34], '0.000001,109.34'],
    [[51.48, 0], '51.48,0.000001'],
    [[-33.8688197, -70.00000004], '-33.86882,-70'],
  ])('at %j has coordinates', (place, expected) => {
    const event = read(meeting({}, { on: '2025-10-10' }), { stop: { ...oneDay, at: place } });
    expect(event?.all('geo')).toEqual([expected]);
  });

  test('is revised by a correction of it or of its stop, once by one of both', () => {
    const raw = meeting({ at: '2025-10-30' }, { on: '2025-10-10' });
    const sequence = (...touches: string[]) =>
      read(raw, { part: { updates: [correction('mended', '2025-10-18', touches)] } })?.get('sequence');
    expect(sequence('xi-meeting')).toBe('1');
    expect(sequence('busan')).toBe('1');
    expect(sequence('busan', 'xi-meeting')).toBe('1');
    expect(sequence('elsewhere')).toBe('0');
  });

  test('that was renamed keeps the id it was first published with', () => {
    const first = { ...neverRenamed('old'), fragments: { 'engagement-xi-meeting': 'engagement-once' } };
    const event = read(meeting({}, { on: '2025-10-10' }), { first });
    expect(event?.get('uid')).toBe('engagement-once.old@news.example');
    expect(event?.get('url')).toBe('https://news.example/news/explainers/trip/#engagement-xi-meeting');
  });
});
