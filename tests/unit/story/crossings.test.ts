import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { crossings } from '../../../src/story/crossings.ts';
import { storyAt, type StoryView } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aDeadline, aPerson, aRecord, aStop, at } from './blocks.ts';

const late = at('2027-01-01T00:00[UTC]');
const xi = aPerson({ on: '2025-10-01', role: 'President', part: 'Meets.' });
const tariff = aDeadline({}, { on: '2025-10-01' });
const stop = (id: string, placeId?: string) =>
  aStop(
    { id, placeId, arrive: '2025-10-30', leave: '2025-10-30' },
    {
      on: '2025-10-20',
    },
  );

function view(slug: string, day: number, part: Parameters<typeof aRecord>[0]): StoryView {
  const published = `2025-11-${String(day).padStart(2, '0')}T09:00:00Z`;
  return storyAt(
    story(slug, pass(aRecord({ published, title: `About ${slug}`, ...part })), 'Words.'),
    late,
    'UTC',
  );
}

/** What a story says at its blocks: the others, by slug and fragment, and how many more there are. */
const said = (views: readonly StoryView[], slug: string) =>
  Object.fromEntries(
    [...(crossings(views).get(slug) ?? [])].map(([fragment, { others, more }]) => [
      fragment,
      [...others.map((other) => `${other.slug}#${other.fragment}`), more],
    ]),
  );

describe('stories lead to each other', () => {
  const one = view('one', 1, { people: [xi], deadlines: [tariff], stops: [stop('busan'), stop('seoul')] });
  const two = view('two', 2, {
    people: [xi],
    deadlines: [tariff],
    stops: [stop('here', 'busan'), stop('again', 'busan')],
  });

  test('both ways, at the person, the deadline and the first stop in the place', () => {
    expect(said([one, two], 'one')).toEqual({
      'person-xi-jinping': ['two#person-xi-jinping', 0],
      'deadline-tariff': ['two#deadline-tariff', 0],
      'stop-busan': ['two#stop-here', 0],
    });
    expect(said([one, two], 'two')).toEqual({
      'person-xi-jinping': ['one#person-xi-jinping', 0],
      'deadline-tariff': ['one#deadline-tariff', 0],
      'stop-here': ['one#stop-busan', 0],
      'stop-again': ['one#stop-busan', 0],
    });
    const [crossing] = crossings([one, two]).get('one')?.values() ?? [];
    expect(crossing?.others[0]?.title).toBe('About two');
  });

  test('but not to themselves, where they come to a place twice', () => {
    expect(said([two], 'two')).toEqual({});
  });

  test('but not what only has the same id', () => {
    const named = view('named', 3, {
      stops: [stop(xi.id)],
      deadlines: [aDeadline({ id: 'busan' }, { on: '2025-10-01' })],
    });
    expect(said([one, named], 'named')).toEqual({});
  });

  test('only once they are published', () => {
    const ahead = view('ahead', 3, { people: [xi], published: '2027-06-01T09:00:00Z' });
    expect(said([one, ahead], 'one')).toEqual({});
    expect(crossings([one, ahead]).has('ahead')).toBe(false);
    expect(crossings([one, ahead]).get('one')).toEqual(new Map());
  });
});

test('of many stories the two published last are named, and all others counted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 28 }), (count) => {
      const views = Array.from({ length: count }, (_, index) =>
        view(`s${index + 1}`, index + 1, { people: [xi] }),
      );
      for (const { slug } of views) {
        const newest = views
          .toReversed()
          .filter((other) => other.slug !== slug)
          .slice(0, 2);
        expect(said(views, slug)['person-xi-jinping']).toEqual([
          ...newest.map((other) => `${other.slug}#person-xi-jinping`),
          count - 1 - newest.length,
        ]);
      }
    }),
    { numRuns: 15 },
  );
});
