import { expect, test, vi } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { neverRenamed } from '../../../src/story/first-names.ts';
import { storyAt } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aClaim, aDeadline, anUpdate, aPerson, aRecord, aStop, at } from '../story/blocks.ts';

vi.stubEnv('SITE', 'https://news.example');
vi.stubEnv('BASE_URL', '/news/');
const { developmentEntries } = await import('../../../src/feeds/development-entries.ts');
const { developmentsOnce } = await import('../../../src/feeds/developments-once.ts');
const { isPublished } = await import('../../../src/feeds/published-view.ts');

type Part = Parameters<typeof aRecord>[0];

const day = '2025-10-30';

/** What the updates of stories tell, event by event: which of them is printed, and those that tell of the same. */
function told(...stories: readonly Part[]) {
  const entries = stories.flatMap((part, index) => {
    const slug = 'abc'.charAt(index);
    const tale = story(slug, pass(aRecord(part)), 'Words.', neverRenamed(slug));
    const view = storyAt(tale, at('2027-01-01T00:00[UTC]'), 'UTC');
    return isPublished(view) ? developmentEntries(tale, view) : [];
  });
  return developmentsOnce(entries);
}

const lines = (...stories: readonly Part[]): string[] =>
  told(...stories).map(({ entry, others }) =>
    [entry, ...others].map((each) => `${each.story.slug} ${each.update.id}`).join(', '),
  );

const deadline = (id: string, on = day) =>
  aDeadline({ id, zone: 'UTC' }, { on: '2025-10-01' }, { on, status: 'paused' });
const talksAt = (id: string) =>
  aStop(
    {
      id,
      arrive: day,
      leave: day,
      engagements: [
        {
          id: 'talks',
          title: 'Talks',
          with: [],
          states: [{ on: day, status: 'held', text: 'Held.', sources: ['p1'] }],
        },
      ],
    },
    { on: '2025-10-20' },
  );
const update = (id: string, touches: readonly string[], on = day, kind?: 'correction') => ({
  ...anUpdate(id, on, kind),
  touches: [...touches],
});

test('a deadline that two stories changed on one day is one event', () => {
  const a = { deadlines: [deadline('tariff')], updates: [update('one', ['tariff'])] };
  expect(lines(a, { ...a, updates: [update('other', ['tariff'])] })).toEqual(['a one, b other']);
});

test.each([
  ['another deadline', { deadlines: [deadline('truce')], updates: [update('other', ['truce'])] }],
  [
    'another day',
    { deadlines: [deadline('tariff', '2025-10-31')], updates: [update('other', ['tariff'], '2025-10-31')] },
  ],
  [
    'a deadline that the day left as it was',
    { deadlines: [deadline('tariff', '2025-10-02')], updates: [update('other', ['tariff'])] },
  ],
  [
    'a correction',
    { deadlines: [deadline('tariff')], updates: [update('other', ['tariff'], day, 'correction')] },
  ],
  ['nothing', { updates: [update('other', [])] }],
])('%s is another event', (_, b) => {
  const a = { deadlines: [deadline('tariff')], updates: [update('one', ['tariff'])] };
  expect(lines(a, b)).toEqual(['a one', 'b other']);
});

test('two updates of one story are two events, whatever they touch', () => {
  const deadlines = [deadline('tariff')];
  const updates = [update('one', ['tariff']), update('other', ['tariff'])];
  expect(lines({ deadlines, updates })).toEqual(['a other', 'a one']);
  expect(lines({ deadlines, updates: updates.slice(0, 1) }, { deadlines, updates })).toEqual([
    'a one, b other',
    'b one',
  ]);
});

test('what tells of more is printed, and tells of all that it holds', () => {
  const both = { deadlines: [deadline('tariff'), deadline('truce')] };
  expect(
    lines(
      { deadlines: [deadline('tariff')], updates: [update('one', ['tariff'])] },
      { ...both, updates: [update('both', ['tariff', 'truce'])] },
      { deadlines: [deadline('truce')], updates: [update('other', ['truce'])] },
    ),
  ).toEqual(['b both, a one, c other']);
});

test('what each tells of besides keeps them apart', () => {
  const half = (other: string) => ({
    deadlines: [deadline('tariff'), deadline(other)],
    updates: [update(`with-${other}`, ['tariff', other])],
  });
  expect(lines(half('truce'), half('levy'))).toEqual(['a with-truce', 'b with-levy']);
});

test('a meeting is the same in one place only', () => {
  const talks = (stop: string, id: string) => ({ stops: [talksAt(stop)], updates: [update(id, ['talks'])] });
  expect(lines(talks('busan', 'one'), talks('busan', 'other'))).toEqual(['a one, b other']);
  expect(lines(talks('busan', 'one'), talks('seoul', 'other'))).toEqual(['a one', 'b other']);
});

test('two that are called alike are one event if they have something in common', () => {
  const claim = (id: string) => ({ claims: [{ ...aClaim({ on: day }), id }] });
  const person = { people: [aPerson({ on: day, role: 'President', part: 'Met.' })] };
  const met = (part: object, ...touches: readonly string[]) => ({
    ...part,
    updates: [update('met', touches)],
  });
  expect(lines(met(claim('cut'), 'cut'), met(claim('cut'), 'cut'))).toEqual(['a met, b met']);
  expect(lines(met(person, 'xi-jinping'), met(person, 'xi-jinping'))).toEqual(['a met, b met']);
  expect(lines(met(claim('cut'), 'cut'), met(claim('rise'), 'rise'))).toEqual(['a met', 'b met']);
  expect(
    lines(met({ stops: [talksAt('busan')] }, 'busan'), met({ stops: [talksAt('busan')] }, 'talks')),
  ).toHaveLength(1);
});

test('what an event changed is what all that tell of it say, each block once', () => {
  const claims = [{ ...aClaim({ on: day }), id: 'cut' }];
  const [event] = told(
    { deadlines: [deadline('tariff')], updates: [update('one', ['tariff'])] },
    { deadlines: [deadline('tariff')], claims, updates: [update('other', ['tariff', 'cut'])] },
  );
  expect(event?.entry.story.slug).toBe('b');
  expect(event?.touched.map(({ change }) => change.id)).toEqual(['tariff', 'cut']);
});

test('the order of days stays', () => {
  const at = (on: string) => ({
    deadlines: [deadline('tariff', on)],
    updates: [update('one', ['tariff'], on)],
  });
  expect(lines(at('2025-10-20'), at('2025-10-30'), at('2025-10-20'))).toEqual(['a one, c one', 'b one']);
});
