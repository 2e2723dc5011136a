import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { gatherPeople, gatherPlaces, gatherTopics } from '../../../src/story/gathering.ts';
import { byPublication } from '../../../src/story/gather.ts';
import { wordsOf } from '../../../src/story/sayings.ts';
import { storyAt, type StoryView } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aClaim, aPerson, aRecord, aStop, at } from './blocks.ts';

const late = at('2027-01-01T00:00[UTC]');

function view(slug: string, part: Parameters<typeof aRecord>[0], when = late, words = 'Words.'): StoryView {
  return storyAt(story(slug, pass(aRecord(part)), words), when, 'UTC');
}

/** A day of publication: the higher, the newer. */
const day = (number: number) => ({ published: `2025-11-${String(number).padStart(2, '0')}T09:00:00Z` });

const slugs = (views: readonly { readonly slug: string }[] | undefined) => views?.map(({ slug }) => slug);

const china = { id: 'china', name: 'China' };
const trade = { id: 'trade', name: 'Trade' };

describe('topics', () => {
  test('have the stories under them, the one published last first', () => {
    const topics = gatherTopics([
      view('two', { topics: [trade], ...day(1) }),
      view('three', { topics: [china], ...day(3) }),
      view('one', { topics: [china, trade], ...day(2) }),
    ]);
    expect([...topics.keys()]).toEqual(['china', 'trade']);
    expect(topics.get('china')).toMatchObject(china);
    expect(slugs(topics.get('china')?.stories)).toEqual(['three', 'one']);
    expect(slugs(topics.get('trade')?.stories)).toEqual(['one', 'two']);
  });

  test('know nothing of a story that is not published', () => {
    const ahead = view('ahead', { topics: [china], published: '2027-06-01T09:00:00Z' });
    expect(gatherTopics([ahead]).size).toBe(0);
    expect(slugs(gatherTopics([ahead, view('one', { topics: [china] })]).get('china')?.stories)).toEqual([
      'one',
    ]);
  });

  test('are told apart by their ids, whatever these and their names are', () => {
    const same = { id: 'constructor', name: 'China' };
    const topics = gatherTopics([view('one', { topics: [china, same] })]);
    expect([...topics.keys()]).toEqual(['china', 'constructor']);
    expect(topics.get('toString')).toBeUndefined();
  });

  test('of many stories have each once', () => {
    const given = [view('a', { topics: [china] }), view('b', { topics: [trade] })] as const;
    fc.assert(
      fc.property(fc.array(fc.nat(1), { maxLength: 400 }), (picks) => {
        const views = picks.map((pick, index) => ({
          ...(given[pick] ?? given[0]),
          slug: `s${String(index).padStart(3, '0')}`,
        }));
        const topics = gatherTopics(views);
        for (const topic of [china, trade]) {
          const mine = views.filter((each) => each.topics.some(({ id }) => id === topic.id));
          expect(topics.get(topic.id)?.stories ?? []).toEqual(mine);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('people', () => {
  const states = (role: string, on = '2025-10-01') => ({ on, role, part: `A ${role}.` });

  test('have a part in each story that knows them, the one published last first', () => {
    const people = gatherPeople([
      view('one', { people: [aPerson(states('President'), { on: '2025-10-30', part: 'Met.' })], ...day(1) }),
      view('two', { people: [aPerson(states('President'))], ...day(2) }),
      view('none', day(3)),
    ]);
    const xi = people.get('xi-jinping');
    expect(xi).toMatchObject({ name: 'Xi Jinping', country: 'CN', role: 'President' });
    expect(xi?.appearances.map((each) => [each.view.slug, each.person.part])).toEqual([
      ['two', 'A President.'],
      ['one', 'Met.'],
    ]);
  });

  test('hold the office that was put on record last, whichever story comes first', () => {
    const earlier = view('earlier', { people: [aPerson(states('President'))], ...day(1) });
    const later = view('later', {
      people: [aPerson(states('Premier', '2025-09-01'), states('Former president', '2025-11-01'))],
    });
    // What was put on record on one day is of the story that was published last.
    const same = view('same', { people: [aPerson(states('Leader', '2025-11-01'))], ...day(2) });
    const older = view('older', {
      people: [aPerson(states('Leader', '2025-11-01'))],
      published: '2025-10-01T09:00:00Z',
    });
    const roleIn = (...views: readonly StoryView[]) => gatherPeople(views).get('xi-jinping')?.role;
    expect(roleIn(earlier, later)).toBe('Former president');
    expect(roleIn(later, earlier)).toBe('Former president');
    expect(roleIn(same, later)).toBe('Leader');
    expect(roleIn(later, same)).toBe('Leader');
    expect(roleIn(older, later)).toBe('Former president');
    // A part that is later says nothing of the office.
    const parted = view('parted', {
      people: [aPerson(states('Premier'), { on: '2026-01-01', part: 'Met.' })],
    });
    expect(roleIn(parted, later)).toBe('Former president');
  });

  test('have what only some stories give of their name', () => {
    const bare = aPerson(states('President'));
    const native = { lang: 'ar', text: 'يوسف' };
    const people = gatherPeople([
      view('bare', { people: [bare], ...day(3) }),
      view('native', { people: [{ ...bare, native }] }),
      view('otherwise', { people: [{ ...bare, said: 'she' }], ...day(1) }),
      view('said', { people: [{ ...bare, said: 'shee' }], ...day(2) }),
    ]);
    expect(people.get('xi-jinping')).toMatchObject({ native, said: 'shee' });
    const without = gatherPeople([view('bare', { people: [bare] })]).get('xi-jinping');
    expect([without?.native, without?.said]).toEqual([undefined, undefined]);
  });

  test('have their meetings, with where, and the claims about them, of each story', () => {
    const xi = aPerson(states('President'));
    const meeting = (id: string, people: readonly string[]) => ({
      id,
      title: id,
      with: people,
      states: [{ on: '2025-10-20', status: 'announced', text: 'Said.', sources: ['p1'] }],
    });
    const stop = (id: string, ...engagements: readonly unknown[]) =>
      aStop({ id, arrive: '2025-10-30', leave: '2025-10-30', engagements } as Parameters<typeof aStop>[0], {
        on: '2025-10-20',
      });
    const claim = { ...aClaim({ on: '2025-10-20' }), about: [xi.id] };
    const other = { ...claim, id: 'other', about: ['busan'] };
    const told = view('told', {
      people: [xi],
      stops: [
        stop('busan', meeting('talks', [xi.id]), meeting('dinner', [])),
        stop('seoul', meeting('tea', [xi.id])),
      ],
      claims: [other, claim] as never,
    });
    const [appearance, ...others] = gatherPeople([told]).get(xi.id)?.appearances ?? [];
    expect(appearance?.meetings.map((each) => [each.stop.id, each.engagement.id])).toEqual([
      ['busan', 'talks'],
      ['seoul', 'tea'],
    ]);
    expect(appearance?.claims.map(({ id }) => id)).toEqual([claim.id]);
    expect(others).toEqual([]);
  });

  test('name each other as the two sides of a meeting, whoever makes the journey among them', () => {
    const person = (id: string, name: string) =>
      ({ ...aPerson(states('President')), id, name }) as ReturnType<typeof aPerson>;
    const [trump, xi, lee] = [person('trump', 'Trump'), person('xi', 'Xi'), person('lee', 'Lee')];
    const meeting = (id: string, ...people: readonly string[]) => ({
      id,
      title: id,
      with: [...people],
      states: [{ on: '2025-10-20', status: 'held', text: 'Held.', sources: ['p1'] }],
    });
    const busan = aStop(
      {
        arrive: '2025-10-30',
        leave: '2025-10-30',
        engagements: [meeting('talks', 'xi'), meeting('dinner', 'xi', 'lee')],
      } as Parameters<typeof aStop>[0],
      { on: '2025-10-20' },
    );
    const met = (traveller?: string) => {
      const told = view('told', { people: [trump, xi, lee], stops: [busan], traveller });
      return Object.fromEntries(
        [...gatherPeople([told])].map(([id, { appearances }]) => [
          id,
          appearances.flatMap(({ meetings }) =>
            meetings.map(({ engagement, others }) =>
              [engagement.id, ...others.map((other) => other.id)].join(' '),
            ),
          ),
        ]),
      );
    };
    expect(met('trump')).toEqual({
      trump: ['talks xi', 'dinner xi lee'],
      xi: ['talks trump', 'dinner trump lee'],
      lee: ['dinner trump xi'],
    });
    expect(met()).toEqual({ trump: [], xi: ['talks', 'dinner lee'], lee: ['dinner xi'] });
  });

  test('have what they said, and apart from it what others said of them', () => {
    const xi = aPerson(states('President'));
    const claim = (id: string, about: readonly string[], ...by: readonly string[]) => ({
      ...aClaim(...by.map((each, index) => ({ on: `2025-10-2${index}`, by: each }))),
      id,
      about,
    });
    const told = view(
      'told',
      {
        people: [xi],
        claims: [
          claim('own', [], 'Xi Jinping'),
          claim('own-of-self', [xi.id], 'Somebody', 'Xi Jinping'),
          claim('of-others', [xi.id], 'Somebody'),
          claim('nothing', [], 'Xi'),
        ] as never,
      },
      late,
      'He said <Quote by="Xi Jinping" cite="p1">the *first* words</Quote>.\n\n## And then?\n\nSo <Quote by="Xi Jinping" cite="p1">more</Quote>, <Quote by="Xi" cite="p1">none</Quote>.\n\n## And at last?\n\nThen <Quote by="Xi Jinping" cite="p1">more</Quote>.',
    );
    const [appearance] = gatherPeople([told]).get(xi.id)?.appearances ?? [];
    expect(appearance?.said.map(({ id }) => id)).toEqual(['own', 'own-of-self']);
    expect(appearance?.claims.map(({ id }) => id)).toEqual(['of-others']);
    expect(appearance?.quoted.map((each) => [wordsOf(each, 'Xi Jinping'), each.fragment])).toEqual([
      ['the first words', 'story'],
      ['more', 'section-and-then'],
    ]);
  });

  test('are nobody while no story is published, or none knows them yet', () => {
    const xi = aPerson(states('President', '2025-10-10'));
    const soon = { people: [xi], published: '2025-10-05T00:00:00Z' };
    const size = (...views: readonly StoryView[]) => gatherPeople(views).size;
    expect(size(view('soon', soon, at('2025-10-09T00:00[UTC]')))).toBe(0);
    expect(size(view('soon', soon, at('2025-10-10T00:00[UTC]')))).toBe(1);
    expect(
      size(view('ahead', { ...soon, published: '2025-10-12T00:00:00Z' }, at('2025-10-11T00:00[UTC]'))),
    ).toBe(0);
  });
});

describe('places', () => {
  const stop = (id: string, part: object = {}) =>
    aStop(
      { id, arrive: '2025-10-30', leave: '2025-10-30', ...part },
      {
        on: '2025-10-20',
      },
    );

  test('have the stories that come there, the one published last first, each with its stops', () => {
    const places = gatherPlaces([
      view('one', { stops: [stop('busan'), stop('seoul'), stop('back', { placeId: 'busan' })], ...day(1) }),
      view('two', { stops: [stop('here', { placeId: 'busan' })], ...day(2) }),
      view('none', day(3)),
      view('ahead', { stops: [stop('busan')], published: '2027-06-01T09:00:00Z' }),
    ]);
    expect([...places.keys()]).toEqual(['busan', 'seoul']);
    expect(places.get('busan')).toMatchObject({
      id: 'busan',
      name: 'Busan',
      country: 'KR',
      latitude: 35.18,
      longitude: 129.08,
      zone: 'Asia/Seoul',
    });
    expect(
      places.get('busan')?.stories.map((each) => [each.view.slug, each.stops.map(({ id }) => id)]),
    ).toEqual([
      ['two', ['here']],
      ['one', ['busan', 'back']],
    ]);
  });
});

test('what was published last comes first, and of one instant what comes first by its slug', () => {
  const given = [
    view('b', day(2)),
    view('c', day(3)),
    view('a', day(2)),
    view('d', { published: '2027-06-01T09:00:00Z' }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(given, { minLength: given.length }), (views) => {
      expect(slugs(byPublication(views))).toEqual(['c', 'a', 'b']);
    }),
  );
});
