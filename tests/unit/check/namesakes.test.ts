import { describe, expect, test } from 'vitest';
import { pass } from '../../../src/story/check/checked.ts';
import { namesakes } from '../../../src/story/check/namesakes.ts';
import type { Placed } from '../../../src/story/read/article.ts';
import { aPerson, aRecord, aStop } from '../story/blocks.ts';

const person = (id: string, name: string) => ({
  ...aPerson({ on: '2025-10-20', role: 'President', part: 'Met him.' }),
  id,
  name,
});
const stop = (id: string, place: string, country = 'KR', placeId?: string) => ({
  ...aStop({ arrive: '2025-10-30', leave: '2025-10-31' }, { on: '2025-10-20' }),
  id,
  place,
  country,
  ...(placeId !== undefined && { placeId }),
});

/** An article in a file of its name; each block stands on a line of its own. */
const article = (slug: string, published: string, part: Parameters<typeof aRecord>[0]): Placed => ({
  article: { file: `${slug}.mdx`, slug, record: pass(aRecord({ published, ...part })), body: '' },
  bodyLine: 1,
  placeOf: ([, index]) => ({ line: 10 + Number(index), column: 5 }),
});
const first = '2025-10-01T09:00:00Z';
const second = '2025-11-01T09:00:00Z';

const said = (...placed: readonly Placed[]) =>
  namesakes(placed).map(({ place, field, wrong, cure }) => [
    `${place.file}:${place.line}`,
    field,
    wrong,
    cure,
  ]);

describe('one name under two ids', () => {
  test('is named with both places, whichever article is read first', () => {
    const one = article('one', second, { people: [person('lee', 'Lee'), person('xi', 'Xi Jinping')] });
    const two = article('two', first, { people: [person('xi-jinping', 'Xi Jinping')] });
    const expected = [
      [
        'one.mdx:11',
        'people[1].id',
        'Xi Jinping is the person `xi-jinping` in two.mdx:10 and `xi` here: two, each with a page. If it is one person, it has one id.',
        'id: xi-jinping',
      ],
    ];
    expect(said(one, two)).toEqual(expected);
    expect(said(two, one)).toEqual(expected);
  });

  test('is named once for each id, however many stories have it', () => {
    const stories = ['xi-jinping', 'xi', 'xi', 'president-xi', 'xi-jinping'].map((id, index) =>
      article(`s${index}`, `2025-10-0${index + 1}T09:00:00Z`, { people: [person(id, 'Xi Jinping')] }),
    );
    expect(said(...stories).map(([where]) => where)).toEqual(['s1.mdx:10', 's3.mdx:10']);
  });

  test('is seen whatever its capitals, and in one story as well', () => {
    const one = article('one', first, { people: [person('a', 'Jan Nova\u0301k'), person('b', 'JAN NOVÁK')] });
    expect(said(one)).toHaveLength(1);
  });

  test('of places of one country is named at the field that says which place it is', () => {
    const one = article('one', first, { stops: [stop('busan', 'Busan')] });
    const two = article('two', second, { stops: [stop('pusan', 'Busan')] });
    const three = article('three', second, { stops: [stop('back', 'Busan', 'KR', 'pusan-2')] });
    expect(said(one, two, three).map(([where, field, , cure]) => [where, field, cure])).toEqual([
      ['three.mdx:10', 'stops[0].placeId', 'placeId: busan'],
      ['two.mdx:10', 'stops[0].id', 'placeId: busan'],
    ]);
  });

  test.each([
    ['one id', { people: [person('xi', 'Xi')] }, { people: [person('xi', 'Xi')] }],
    ['two names', { people: [person('xi', 'Xi')] }, { people: [person('lee', 'Lee')] }],
    ['a person and a place', { people: [person('lima', 'Lima')] }, { stops: [stop('lima-city', 'Lima')] }],
    [
      'places of two countries',
      { stops: [stop('tripoli', 'Tripoli', 'LY')] },
      { stops: [stop('t', 'Tripoli', 'LB')] },
    ],
    [
      'two stops at one place',
      { stops: [stop('busan', 'Busan')] },
      { stops: [stop('back', 'Busan', 'KR', 'busan')] },
    ],
  ])('is not %s', (_, a, b) => {
    expect(said(article('one', first, a), article('two', second, b))).toEqual([]);
  });
});
