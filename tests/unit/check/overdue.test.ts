import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { RawExplainer } from '../../../src/schema/explainer.ts';
import { printPath } from '../../../src/story/check/fault.ts';
import { overdue } from '../../../src/story/check/overdue.ts';
import { placeholdersIn } from '../../../src/story/read/placeholder.ts';
import { aClaim, aDeadline, aRecord, aStop, at } from '../story/blocks.ts';

type Engagements = NonNullable<Parameters<typeof aStop>[0]['engagements']>;

const noon = '2025-11-03T12:00[UTC]';
const said = { text: 'Said.', sources: ['p1'] };

const paths = (part: Partial<RawExplainer>, now = noon): string[] =>
  overdue({ ...aRecord({}), ...part }, at(now), 'UTC').map((fault) => printPath(fault.at));

describe('a deadline', () => {
  const states = (...statuses: readonly string[]) => ({
    deadlines: [aDeadline({}, ...statuses.map((status) => ({ on: '2025-10-10', status })))],
  });

  test.each([
    ['2025-11-02T03:59[UTC]', []],
    // The day ends in New York, not where the newsroom is.
    ['2025-11-02T04:00[UTC]', ['deadlines[0].states[0]']],
    ['2035-11-02T04:00[UTC]', ['deadlines[0].states[0]']],
  ])('that was announced, at %s', (now, expected) => {
    expect(paths(states('announced'), now)).toEqual(expected);
  });

  test.each(['paused', 'withdrawn', 'met', 'took-effect', 'struck-down'])('%s is looked after', (status) => {
    expect(paths(states('announced', status))).toEqual([]);
  });

  test('is looked for on the date it was moved to', () => {
    const moved = aDeadline(
      {},
      { on: '2025-10-10' },
      { on: '2025-10-20', status: 'moved', due: '2025-11-10T00:01' },
    );
    expect(paths({ deadlines: [moved] })).toEqual([]);
    const ahead = aDeadline({ due: '2026-01-01' }, { on: '2025-10-10' });
    expect(paths({ deadlines: [ahead, moved] }, '2025-11-10T05:01[UTC]')).toEqual(['deadlines[1].states[1]']);
  });
});

describe('a stop', () => {
  const stay = { arrive: '2025-10-29', leave: '2025-10-30' };
  const meeting = (id: string, ...statuses: readonly string[]) => ({
    id,
    title: 'A meeting',
    states: statuses.map((status) => ({ on: '2025-10-20', status, ...said })),
  });
  const stops = (statuses: readonly string[], ...engagements: readonly unknown[]) => ({
    stops: [
      aStop(
        { ...stay, engagements: engagements as Engagements },
        ...statuses.map((status) => ({ on: '2025-10-20', status: status as 'announced' })),
      ),
    ],
  });

  test.each([
    ['2025-10-30T14:59[UTC]', []],
    ['2025-10-30T15:00[UTC]', ['stops[0].states[1]']],
  ])('confirmed, at %s', (now, expected) => {
    expect(paths(stops(['announced', 'confirmed']), now)).toEqual(expected);
  });

  test.each([
    ['announced', ['stops[0].states[0]']],
    ['moved', ['stops[0].states[0]']],
    ['visited', []],
    ['cancelled', []],
  ])('%s and over', (status, expected) => {
    expect(paths(stops([status]))).toEqual(expected);
  });

  test.each([
    ['2025-10-30T14:59[UTC]', 'announced', []],
    ['2025-10-30T15:00[UTC]', 'announced', ['stops[0].states[0]']],
    ['2025-10-30T15:00[UTC]', 'visited', []],
  ] as const)('that ends the journey, at %s and %s', (now, status, expected) => {
    const end = aStop({ arrive: '2025-10-30' }, { on: '2025-10-20', status });
    expect(end.kind).toBe('end');
    expect(paths({ stops: [end] }, now)).toEqual(expected);
  });

  test.each([
    ['expected', ['stops[0].engagements[1].states[0]']],
    ['unconfirmed', ['stops[0].engagements[1].states[0]']],
    ['announced', ['stops[0].engagements[1].states[0]']],
    ['confirmed', ['stops[0].engagements[1].states[0]']],
    ['moved', ['stops[0].engagements[1].states[0]']],
    ['held', []],
    ['not-held', []],
    ['cancelled', []],
  ])('visited, its second engagement %s', (status, expected) => {
    expect(paths(stops(['visited'], meeting('one', 'announced', 'held'), meeting('two', status)))).toEqual(
      expected,
    );
  });

  test.each([
    [
      'visited',
      'The stop was over on 2025-10-30 (Asia/Seoul) and its engagement `talks` is still expected; add a state below this one when a source does.',
      ['held', 'not-held', 'cancelled'],
    ],
    [
      'cancelled',
      'The stop is cancelled and its engagement `talks` is still expected; add a state below this one when a source does.',
      ['cancelled', 'not-held'],
    ],
  ])('%s says so of its engagement, and what it may have come to', (status, wrong, results) => {
    const [fault] = overdue(
      { ...aRecord({}), ...stops([status], meeting('talks', 'expected')) },
      at(noon),
      'UTC',
    );
    expect(fault?.wrong).toBe(wrong);
    const named = /status: <(.+)>/.exec(fault?.cure ?? '')?.[1]?.split(/, | or /);
    expect(named).toEqual(results);
  });

  test('that is not over waits for its engagements', () => {
    expect(paths(stops(['announced'], meeting('one', 'announced')), '2025-10-29T12:00[UTC]')).toEqual([]);
  });
});

describe('a claim', () => {
  const seoul = { arrive: '2025-10-29', leave: '2025-10-30' };
  const engagements: Engagements = [
    {
      id: 'talks',
      title: 'Talks',
      at: '2025-10-30T11:00',
      states: [{ on: '2025-10-20', status: 'held', ...said }],
    },
    { id: 'dinner', title: 'Dinner', states: [{ on: '2025-10-20', status: 'held', ...said }] },
  ];
  const ahead = (id: string, status: 'announced' | 'cancelled') => ({
    id,
    title: 'A meeting',
    at: '2025-12-01T11:00',
    states: [{ on: '2025-10-20', status, ...said }],
  });
  const blocks = {
    stops: [
      aStop({ ...seoul, engagements }, { on: '2025-10-20', status: 'visited' }),
      aStop(
        {
          id: 'tokyo',
          arrive: '2025-12-01',
          leave: '2025-12-02',
          engagements: [ahead('lunch', 'announced'), ahead('speech', 'cancelled')],
        },
        { on: '2025-10-20' },
      ),
      aStop({ id: 'home', arrive: '2025-10-31' }, { on: '2025-10-20', status: 'visited' }),
      aStop(
        { id: 'hanoi', arrive: '2025-12-01', leave: '2025-12-02' },
        { on: '2025-10-20', status: 'cancelled' },
      ),
    ],
    deadlines: [
      aDeadline({ due: '2025-12-01' }, { on: '2025-10-10' }),
      aDeadline({ id: 'past' }, { on: '2025-10-10', status: 'paused' }),
      ...(['withdrawn', 'met', 'took-effect', 'struck-down', 'paused'] as const).map((status) =>
        aDeadline({ id: `ahead-${status}`, due: '2025-12-01' }, { on: '2025-10-10', status }),
      ),
    ],
  };
  const about = (ids: readonly string[], outcome?: string, certainty = 'expected'): string[] => {
    const states = [{ on: '2025-10-20', certainty }];
    const claim = aClaim(...states, ...(outcome === undefined ? [] : [{ on: '2025-10-31', outcome }]));
    return paths({ ...blocks, claims: [{ ...claim, about: ids as typeof claim.about }] });
  };
  const reported = ['claims[0].states[0]'];

  test.each([
    ['nothing', [], []],
    ['a person', ['xi-jinping'], []],
    ['an engagement without an hour', ['dinner'], []],
    ['a stop past', ['busan'], reported],
    ['an engagement past', ['talks'], reported],
    ['a stop past and a person', ['busan', 'xi-jinping'], reported],
    ['a stop ahead', ['tokyo'], []],
    ['a stop past and one ahead', ['busan', 'tokyo'], []],
    ['a stop cancelled before its date', ['hanoi'], reported],
    ['a deadline ahead', ['tariff'], []],
    ['a deadline past', ['past'], reported],
    ['a deadline past and a stop ahead', ['past', 'tokyo'], []],
    ['a deadline withdrawn before its date', ['ahead-withdrawn'], reported],
    ['a deadline met before its date', ['ahead-met'], reported],
    ['a deadline in effect before its date', ['ahead-took-effect'], reported],
    ['a deadline struck down before its date', ['ahead-struck-down'], reported],
    ['a deadline paused before its date', ['ahead-paused'], []],
    ['the end of the journey past', ['home'], reported],
    ['an engagement ahead', ['lunch'], []],
    ['an engagement cancelled before its date', ['speech'], reported],
    ['an engagement ahead and one cancelled', ['lunch', 'speech'], []],
    ['a deadline ahead and an engagement past', ['tariff', 'talks'], []],
  ])('about %s', (_, ids, expected) => {
    expect(about(ids)).toEqual(expected);
  });

  test.each(['confirmed', 'announced', 'expected', 'unconfirmed', 'ruled-out', 'disputed'])(
    'that is %s is looked after once it has an outcome',
    (certainty) => {
      expect(about(['busan'], undefined, certainty)).toEqual(reported);
      expect(about(['busan'], 'not-known', certainty)).toEqual([]);
    },
  );
});

test('a cure states no fact: put in as it is, it is refused', () => {
  const [fault] = overdue(
    { ...aRecord({}), deadlines: [aDeadline({}, { on: '2025-10-10' })] },
    at(noon),
    'UTC',
  );
  expect(fault?.wrong).toBe(
    'The deadline fell due on 2025-11-01 (America/New_York) and no state says what came of it; add a state below this one when a source does.',
  );
  const states: unknown = parse(fault?.cure ?? '');
  expect(placeholdersIn({ deadlines: [{ states }] }).map((each) => printPath(each.at))).toEqual(
    ['on', 'status', 'text', 'sources[0]'].map((field) => `deadlines[0].states[0].${field}`),
  );
});

test('what was not known yet is not overdue', () => {
  const later = aStop({ arrive: '2025-10-01', leave: '2025-10-02' }, { on: '2025-12-01' });
  expect(paths({ stops: [later] })).toEqual([]);
});

describe('a story whose publication lies ahead', () => {
  const record = aRecord({ published: '2026-03-04T09:00:00Z' });

  test('is said to be public all the same', () => {
    const [fault, ...more] = overdue(record, at('2026-03-04T08:59:30[UTC]'), 'UTC');
    expect(more).toEqual([]);
    expect(fault?.wrong).toContain('is to be published at 2026-03-04T09:00:00Z');
    expect(fault?.cure).toBe('published: 2026-03-04T08:59:00Z');
  });

  test('is said nothing of once it is published', () => {
    expect(overdue(record, at('2026-03-04T09:00[UTC]'), 'UTC')).toEqual([]);
  });
});
