import { describe, expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { gatherPeople, type Appearance } from '../../../src/story/gathering.ts';
import { wordsOf } from '../../../src/story/sayings.ts';
import { storyAt, type StoryView } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { claimsOnce, meetingsOnce, sayingsOnce, type ToldOnce } from '../../../src/story/told-once.ts';
import { aClaim, aPerson, aRecord, aStop, at } from './blocks.ts';

const late = at('2027-01-01T00:00[UTC]');
const xi = aPerson({ on: '2025-10-01', role: 'President', part: 'Met.' });
const lee = { ...xi, id: 'lee', name: 'Lee' } as typeof xi;

/** A story as it stands late, with Xi in it; the later its name in the alphabet, the later it was published. */
function view(slug: string, part: Parameters<typeof aRecord>[0], prose = 'Words.'): StoryView {
  const published = `2025-11-${String(slug.charCodeAt(0) - 87).padStart(2, '0')}T09:00:00Z`;
  const record = aRecord({ people: [xi], published, ...part });
  return storyAt(story(slug, pass(record), prose), late, 'UTC');
}

const appearances = (views: readonly StoryView[]): readonly Appearance[] =>
  gatherPeople(views).get(xi.id)?.appearances ?? [];

const tellings = <Each>(views: readonly StoryView[], of: (each: Appearance) => readonly Each[]) =>
  appearances(views).flatMap((each) => of(each).map((told) => ({ view: each.view, told })));

/** What is told, and by whom, first by whom it is printed. */
const lines = <Each>(all: readonly ToldOnce<Each>[], nameOf: (told: Each) => string): string[] =>
  all.map(({ view: { slug }, told, others }) =>
    [nameOf(told), slug, ...others.map((each) => each.view.slug)].join(' '),
  );

describe('meetings', () => {
  const held = (on: string, ...present: readonly string[]) => ({
    with: present,
    states: [{ on, status: 'held', text: 'Held.', sources: ['p1'] }],
  });
  const stop = (part: object, ...engagements: readonly object[]) =>
    aStop(
      { arrive: '2025-10-30', leave: '2025-10-31', ...part, engagements } as Parameters<typeof aStop>[0],
      { on: '2025-10-20' },
    );
  const talks = (part: object = {}) => ({
    id: 'talks',
    title: 'Talks',
    at: '2025-10-30',
    ...held('2025-10-30', xi.id),
    ...part,
  });
  const metIn = (...stops: readonly (readonly ReturnType<typeof aStop>[])[]) =>
    meetingsOnce(
      tellings(
        stops.map((of, index) => view('abc'.charAt(index), { stops: [...of], people: [xi, lee] })),
        (each) => each.meetings,
      ),
    );
  const named = (all: ReturnType<typeof metIn>): string[] => lines(all, ({ engagement }) => engagement.id);

  test('of one id, in one place and on one day are one', () => {
    const there = [stop({ id: 'busan' }, talks())];
    expect(named(metIn(there, [stop({ id: 'here', placeId: 'busan' }, talks())]))).toEqual(['talks b a']);
    expect(named(metIn(there, [stop({ id: 'seoul' }, talks())]))).toEqual(['talks b', 'talks a']);
    expect(named(metIn(there, [stop({ id: 'busan' }, talks({ at: '2025-10-31' }))]))).toEqual([
      'talks b',
      'talks a',
    ]);
    expect(named(metIn(there, [stop({ id: 'busan' }, talks({ id: 'dinner' }))]))).toEqual([
      'dinner b',
      'talks a',
    ]);
  });

  test('without a day of their own are of the day on which the stop begins', () => {
    const without = talks({ at: undefined });
    expect(named(metIn([stop({}, without)], [stop({}, talks())]))).toEqual(['talks b a']);
    expect(named(metIn([stop({ arrive: '2025-10-29' }, without)], [stop({}, talks())]))).toEqual([
      'talks b',
      'talks a',
    ]);
  });

  test('stand as the newest record has them, with everybody whom any story knows there', () => {
    const [told, ...more] = metIn(
      [stop({}, talks(held('2025-11-02', xi.id)))],
      [stop({}, talks(held('2025-10-30', xi.id, lee.id)))],
    );
    expect(more).toEqual([]);
    expect(told?.view.slug).toBe('a');
    expect(told?.told.engagement.steps[0]?.on.date.toString()).toBe('2025-11-02');
    expect(told?.told.others.map(({ id }) => id)).toEqual([lee.id]);
  });

  test('stand the latest first', () => {
    const all = [
      talks({ id: 'first', at: '2025-10-30T09:00' }),
      talks({ id: 'last', at: '2025-10-31' }),
      talks({ id: 'then', at: '2025-10-30T11:00' }),
    ];
    expect(named(metIn([stop({}, ...all)]))).toEqual(['last a', 'then a', 'first a']);
  });
});

describe('quotations', () => {
  const source = (id: string, published: string, url = id) => ({
    id,
    publisher: 'A paper',
    url: `https://example.org/${url}`,
    published,
  });
  const quote = (words: string, cite: string): string =>
    `So <Quote by="Xi Jinping" cite="${cite}">${words}</Quote>.`;
  const quotedIn = (
    ...told: readonly (readonly [prose: string, ...sources: ReturnType<typeof source>[]])[]
  ) =>
    lines(
      sayingsOnce(
        tellings(
          told.map(([prose, ...sources]) => view('abc'[sources.length] ?? 'a', { sources }, prose)),
          (each) => each.quoted,
        ),
        xi.name,
      ),
      (saying) => wordsOf(saying, xi.name),
    );

  test('of the same words from the same source are one', () => {
    const p1 = source('p1', '2025-10-20');
    const same = source('p9', '2025-10-20', 'p1');
    const p2 = source('p2', '2025-10-21');
    expect(quotedIn([quote('no', 'p1'), p1], [quote('no', 'p9'), p2, same])).toEqual(['no c b']);
    expect(quotedIn([quote('no', 'p1'), p1], [quote('no', 'p2'), p2, same])).toEqual(['no c', 'no b']);
    expect(quotedIn([quote('no', 'p1'), p1], [quote('yes', 'p9'), p2, same])).toEqual(['yes c', 'no b']);
  });

  test('stand the latest first, by the first of their sources', () => {
    const sources = [source('p1', '2025-10-20'), source('p2', '2025-10-22'), source('p3', '2025-10-21')];
    expect(
      quotedIn([`${quote('one', 'p1 p2')} ${quote('two', 'p2')} ${quote('three', 'p3')}`, ...sources]),
    ).toEqual(['two a', 'three a', 'one a']);
  });
});

describe('claims', () => {
  const claim = (id: string, on: string, by = 'Xi Jinping') => ({ ...aClaim({ on, by }), id });
  const claimedIn = (...of: readonly (readonly ReturnType<typeof claim>[])[]) =>
    lines(
      claimsOnce(
        tellings(
          of.map((claims, index) => view('abc'.charAt(index), { claims: [...claims] })),
          (each) => each.said,
        ),
        xi.name,
      ),
      ({ id }) => id,
    );

  test('of one id that one has made on one day are one', () => {
    const there = [claim('deal', '2025-10-20')];
    expect(claimedIn(there, [claim('deal', '2025-10-20')])).toEqual(['deal b a']);
    expect(claimedIn(there, [claim('deal', '2025-10-21')])).toEqual(['deal b', 'deal a']);
    expect(claimedIn(there, [claim('talks', '2025-10-20')])).toEqual(['talks b', 'deal a']);
  });

  test('stand the latest first, by when the person said so', () => {
    const both = {
      ...aClaim({ on: '2025-10-01', by: 'A paper' }, { on: '2025-10-25', by: 'Xi Jinping' }),
      id: 'both',
    };
    expect(claimedIn([claim('early', '2025-10-20'), both])).toEqual(['both a', 'early a']);
  });

  test('of two who said so first are two', () => {
    const by = (who: string) => [{ ...claim('deal', '2025-10-20', who), about: [xi.id] }];
    const all = ['A paper', 'Somebody'].map((who, index) => view('ab'.charAt(index), { claims: by(who) }));
    expect(lines(claimsOnce(tellings(all, (each) => each.claims)), ({ id }) => id)).toEqual([
      'deal b',
      'deal a',
    ]);
  });
});
