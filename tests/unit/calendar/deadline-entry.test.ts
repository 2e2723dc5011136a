import { describe, expect, test, vi } from 'vitest';
import { neverRenamed } from '../../../src/story/first-names.ts';
import { correction } from './corrections.ts';
import { readCalendar } from './read-calendar.ts';
import { aDeadline, aSource } from '../story/blocks.ts';
import { later, taleAt } from './tale.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/news/');
const { deadlineCalendar } = await import('../../../src/calendar/deadline-calendar.ts');

type Deadline = ReturnType<typeof aDeadline>;
type Part = Parameters<typeof taleAt>[0];

/** The calendar of a deadline as another program reads it. */
function read(deadline: Deadline, when = later, part: Part = {}, first?: Parameters<typeof taleAt>[2]) {
  const view = taleAt({ deadlines: [deadline], ...part }, when, first);
  const [known] = view.deadlines;
  if (known === undefined) throw new TypeError('The deadline is not known yet.');
  const text = deadlineCalendar(view, known);
  const [event] = readCalendar(text).events;
  if (event === undefined) throw new TypeError('There is no event.');
  return { text, event, get: event.get };
}

describe('a deadline in a calendar', () => {
  test('of a day is an all-day event on that day, in the west and in the east', () => {
    for (const zone of ['America/New_York', 'Pacific/Kiritimati', 'UTC']) {
      const { get, event } = read(aDeadline({ due: '2025-11-01', zone }, { on: '2025-10-10' }));
      expect(get('dtstart')).toBe('2025-11-01');
      expect(event.names).not.toContain('dtend');
    }
  });

  test('of a minute is that instant, whatever the zone, and has no length', () => {
    const { get, event } = read(
      aDeadline({ due: '2025-11-10T00:01', zone: 'America/New_York' }, { on: '2025-10-10' }),
    );
    expect(get('dtstart')).toBe('2025-11-10T05:01:00Z');
    expect(event.names).not.toContain('dtend');
    expect(event.names).not.toContain('duration');
    expect(get('description')).toContain('Due on 10 November 2025: Monday, 00:01 New York time, UTC−5.\n');
  });

  test('of a minute that comes twice is the one that is meant', () => {
    const of = (due: string) =>
      read(aDeadline({ due, zone: 'America/New_York' }, { on: '2025-10-10' })).get('dtstart');
    expect(of('2025-11-02T01:30-04:00')).toBe('2025-11-02T05:30:00Z');
    expect(of('2025-11-02T01:30-05:00')).toBe('2025-11-02T06:30:00Z');
  });

  test('takes up nobody’s time', () => {
    const { get } = read(aDeadline({}, { on: '2025-10-10' }));
    expect([get('transp'), get('x-microsoft-cdo-busystatus')]).toEqual(['TRANSPARENT', 'FREE']);
  });

  test('that moved keeps its id, moves, and counts up', () => {
    const raw = aDeadline(
      { due: '2025-11-01' },
      { on: '2025-10-10' },
      { on: '2025-10-20', status: 'moved', due: '2025-11-15' },
    );
    const [before, after] = [read(raw, '2025-10-15T00:00[UTC]'), read(raw)];
    expect(after.get('uid')).toBe(before.get('uid'));
    expect([before.get('dtstart'), after.get('dtstart')]).toEqual(['2025-11-01', '2025-11-15']);
    expect([before.get('sequence'), after.get('sequence')]).toEqual(['0', '1']);
    expect(before.get('last-modified')).toBe('2025-10-10T04:00:00Z');
    expect(before.get('description')).not.toContain('15 November');
    expect(after.get('description')).toMatch(/^As of 20 October 2025: moved to 15 November 2025\.\n/);
    expect(after.get('description')).toContain('\nFirst set for 1 November 2025.\n');
  });

  test('that was renamed keeps the id it was first published with', () => {
    const raw = aDeadline({ id: 'now', due: '2025-11-01' }, { on: '2025-10-10' });
    const first = { ...neverRenamed('old'), fragments: { 'deadline-now': 'deadline-once' } };
    expect(read(raw, later, {}, first).get('uid')).toBe('deadline-once.old@news.example');
    expect(read(raw).get('uid')).toBe('deadline-now.trip@news.example');
  });

  test.each([
    ['announced', '2025-10-30', 'Extra tariff'],
    ['announced', '2025-11-01', 'Extra tariff'],
    ['announced', '2025-11-03', 'Extra tariff (outcome not known to us)'],
    ['paused', '2025-10-30', 'Extra tariff (paused)'],
    ['withdrawn', '2025-10-30', 'Extra tariff (withdrawn)'],
    ['met', '2025-11-03', 'Extra tariff (met)'],
    ['took-effect', '2025-11-03', 'Extra tariff (took effect)'],
    ['struck-down', '2025-10-30', 'Extra tariff (struck down)'],
  ])('that is %s on %s is called “%s”', (status, day, summary) => {
    const raw = aDeadline(
      { title: 'Extra tariff', due: '2025-11-01' },
      { on: '2025-10-10' },
      { on: '2025-10-20', status },
    );
    expect(read(raw, `${day}T12:00[UTC]`).get('summary')).toBe(summary);
  });

  test.each([
    ['announced', 'CONFIRMED'],
    ['paused', 'TENTATIVE'],
    ['withdrawn', 'CANCELLED'],
    ['met', 'CONFIRMED'],
    ['took-effect', 'CONFIRMED'],
    ['struck-down', 'CANCELLED'],
  ])('that is %s is %s', (status, expected) => {
    const { get } = read(
      aDeadline({ due: '2025-11-01' }, { on: '2025-10-10' }, { on: '2025-10-20', status }),
    );
    expect(get('status')).toBe(expected);
  });

  test('is revised by a new wording and by a correction, too', () => {
    const raw = aDeadline(
      {
        what: [
          { on: '2025-10-10', text: 'Something.' },
          { on: '2025-10-14', text: 'Something more.' },
        ],
      },
      { on: '2025-10-10' },
    );
    const updates = [
      correction('mended', '2025-10-18', ['tariff']),
      correction('other', '2025-10-19', ['p']),
    ];
    const revision = (day: string) => {
      const { get } = read(raw, `${day}T12:00[UTC]`, { updates });
      return [get('sequence'), get('last-modified'), get('dtstamp')];
    };
    expect(revision('2025-10-13')).toEqual(['0', '2025-10-10T04:00:00Z', '2025-10-10T04:00:00Z']);
    expect(revision('2025-10-17')).toEqual(['1', '2025-10-14T04:00:00Z', '2025-10-14T04:00:00Z']);
    expect(revision('2025-10-25')).toEqual(['2', '2025-10-18T00:00:00Z', '2025-10-18T00:00:00Z']);
    expect(read(raw, later, { updates }).get('description')).toContain(
      '\nCorrected 18 October 2025: Mended.\n',
    );
    const sources = ['p1', 'p8', 'p9'].map((id) => aSource(id));
    const { get } = read(raw, later, { updates, sources });
    expect(get('description')).toContain(
      'Sources:\nNewspaper p1: https://example.org/p1\nNewspaper p9: https://example.org/p9\n\n',
    );
    expect(read(raw, later, { updates }).get('description')).not.toContain('19 October');
  });

  test('counts up by a step that is entered late, on a day that has a new wording already', () => {
    const what = [
      { on: '2025-10-10', text: 'Something.' },
      { on: '2025-10-20', text: 'Something more.' },
    ];
    const before = read(aDeadline({ what }, { on: '2025-10-10' }));
    const after = read(
      aDeadline({ what }, { on: '2025-10-10' }, { on: '2025-10-20', status: 'moved', due: '2025-12-01' }),
    );
    expect([before.get('sequence'), after.get('sequence')]).toEqual(['1', '2']);
  });

  test('is never older than its story', () => {
    const { get } = read(aDeadline({}, { on: '2025-08-01' }, { on: '2025-09-01', status: 'met' }));
    expect(get('last-modified')).toBe('2025-09-20T09:00:00Z');
  });

  test('says when it is past that nobody knows what came of it, and since when', () => {
    const raw = aDeadline({ due: '2025-11-01' }, { on: '2025-10-10' });
    const [on, after] = [
      read(raw, '2025-11-01T23:00[America/New_York]'),
      read(raw, '2025-11-02T00:00[America/New_York]'),
    ];
    expect(on.get('description')).not.toContain('not known');
    expect(after.get('description')).toContain('\nOutcome not known to us.\n');
    expect([on.get('last-modified'), after.get('last-modified')]).toEqual([
      '2025-10-10T04:00:00Z',
      '2025-11-02T04:00:00Z',
    ]);
    expect(after.get('sequence')).toBe(on.get('sequence'));
  });

  test('says the same at any time between two entries in its record', () => {
    const raw = aDeadline({ due: '2025-11-01' }, { on: '2025-10-10' });
    const texts = ['2025-10-10T12:00[UTC]', '2025-10-31T12:00[UTC]', '2025-11-01T20:00[UTC]'].map(
      (when) => read(raw, when).text,
    );
    expect(new Set(texts).size).toBe(1);
  });

  test('tells what is at stake, who set it, each step and its sources', () => {
    const raw = aDeadline(
      { who: 'Donald Trump', what: 'A deal, whole; or none.', otherwise: 'More.' },
      {
        on: '2025-10-10',
        by: 'White House',
        text: 'A threat\\n, written.',
        rate: { value: 155, unit: '%', of: 'of it all' },
      },
    );
    const source = { id: 'p1', publisher: 'Courant', url: 'https://example.org/a;b,c?d=1&e=2' };
    const { get, event } = read(raw, '2025-10-12T00:00[UTC]', { sources: [source] });
    expect(get('description')).toBe(
      [
        'As of 10 October 2025: announced (White House).',
        'Due on 1 November 2025: Saturday, the whole day, New York time.',
        'Set by Donald Trump.',
        'At stake: 155%, of it all.',
        'Asked for: A deal, whole; or none.',
        'Or else: More.',
        '',
        '10 October 2025, announced (White House): A threat\\n, written.',
        '',
        'Sources:',
        'Courant: https://example.org/a;b,c?d=1&e=2',
        '',
        'In the story “A story”: https://news.example/news/explainers/trip/#deadline-tariff',
      ].join('\n'),
    );
    expect(get('url')).toBe('https://news.example/news/explainers/trip/#deadline-tariff');
    expect(event.all('categories')).toEqual(['World News']);
  });
});
