import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { gatherPeople, gatherTopics } from '../../../src/story/gathering.ts';
import { storyAt, type StoryView } from '../../../src/story/story-at.ts';
import { story } from '../../../src/story/story.ts';
import { aClaim, aPerson, aRecord, aStop, at } from './blocks.ts';

const late = at('2027-01-01T00:00[UTC]');

function view(slug: string, part: Parameters<typeof aRecord>[0], when = late): StoryView {
  return storyAt(story(slug, pass(aRecord(part)), 'Words.'), when, 'UTC');
}

const slugs = (views: readonly { readonly slug: string }[] | undefined) => views?.map(({ slug }) => slug);

const china = { id: 'china', name: 'China' };
const trade = { id: 'trade', name: 'Trade' };

describe('topics', () => {
  test('have the stories under them, in the order of the stories', () => {
    const topics = gatherTopics([
      view('three', { topics: [china] }),
      view('one', { topics: [china, trade] }),
      view('two', { topics: [trade] }),
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
        const views = picks.flatMap((pick, index) => ({ ...(given[pick] ?? given[0]), slug: `s${index}` }));
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

  test('have a part in each story that knows them, in the order of the stories', () => {
    const people = gatherPeople([
      view('two', { people: [aPerson(states('President'))] }),
      view('none', {}),
      view('one', { people: [aPerson(states('President'), { on: '2025-10-30', part: 'Met.' })] }),
    ]);
    const xi = people.get('xi-jinping');
    expect(xi).toMatchObject({ name: 'Xi Jinping', country: 'CN', role: 'President' });
    expect(xi?.appearances.map((each) => [each.view.slug, each.person.part])).toEqual([
      ['two', 'A President.'],
      ['one', 'Met.'],
    ]);
  });

  test('hold the office that was put on record last, whichever story comes first', () => {
    const earlier = view('earlier', { people: [aPerson(states('President'))] });
    const later = view('later', {
      people: [aPerson(states('Premier', '2025-09-01'), states('Former president', '2025-11-01'))],
    });
    // What was put on record on one day is of the story that comes first.
    const same = view('same', { people: [aPerson(states('Leader', '2025-11-01'))] });
    const roleIn = (...views: readonly StoryView[]) => gatherPeople(views).get('xi-jinping')?.role;
    expect(roleIn(earlier, later)).toBe('Former president');
    expect(roleIn(later, earlier)).toBe('Former president');
    expect(roleIn(same, later)).toBe('Leader');
    expect(roleIn(later, same)).toBe('Former president');
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
      view('bare', { people: [bare] }),
      view('native', { people: [{ ...bare, native }] }),
      view('said', { people: [{ ...bare, said: 'shee' }] }),
      view('otherwise', { people: [{ ...bare, said: 'she' }] }),
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
