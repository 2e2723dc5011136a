import type { Renderer } from '@takumi-rs/core';
import type { BlockDrawing } from './block-drawing.ts';
import type { Standing } from './card.ts';
import { labelWords, sentenceWords } from './cells.ts';
import { ink } from './ink.ts';
import { blockRule, cellsRoom, heroRoom } from './measures.ts';
import { box } from './node.ts';
import type { PersonCard } from './person-card.ts';
import { setWords } from './set-words.ts';

const rule = blockRule.person;

/** The name large, the office under it; below the part in the story. */
export async function personDrawing(
  renderer: Renderer,
  { name, native, role, country, part, since }: PersonCard & Standing,
): Promise<BlockDrawing> {
  const { width, height } = heroRoom(rule);
  const line = {
    name: true,
    face: 'body',
    color: ink.soft,
    leading: 1.2,
    lines: 1,
    sizes: [44, 40, 36, 32, 28],
  } as const;
  const below = [
    ...(native === undefined
      ? []
      : [await setWords(renderer, { ...line, words: native }, { width, height })]),
    await setWords(
      renderer,
      { ...line, words: role, color: ink.ink, lines: 2, sizes: [48, 44, 40, 36], wrap: 'balance' },
      { width, height: 100 },
    ),
  ];
  const taken = below.reduce((sum, each) => sum + each.height, 0);
  const large = await setWords(
    renderer,
    {
      words: name,
      name: true,
      breakBelow: 60,
      face: 'head',
      color: ink.ink,
      sizes: [200, 190, 180, 168, 156, 144, 132, 120, 110, 100, 92, 84, 76, 68, 60, 54, 48, 42, 36, 32],
      leading: 1.04,
      tracking: '-0.02em',
      wrap: 'balance',
      whole: true,
    },
    { width, height: height - taken - 8 },
  );
  const hero = box({ flexDirection: 'column', width, height }, [
    box({ flexGrow: 1, alignItems: 'center' }, [large.node]),
    box(
      { flexDirection: 'column' },
      below.map(({ node }) => node),
    ),
  ]);
  const narrow = 280;
  return {
    rule,
    hero,
    cells: [
      { width: narrow, label: labelWords('Country'), words: [{ ...sentenceWords(country), face: 'filled' }] },
      {
        width: cellsRoom(rule).width - narrow,
        label: labelWords('Part in the story', since === undefined ? '' : `, ${since}`),
        words: [sentenceWords(part)],
      },
    ],
  };
}
