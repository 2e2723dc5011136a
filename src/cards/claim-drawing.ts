import type { Renderer } from '@takumi-rs/core';
import { isolated } from '../words/direction.ts';
import { blockStamp } from './block-stamp.ts';
import type { Standing } from './card.ts';
import { labelWords, sentenceWords, type Cell } from './cells.ts';
import type { ClaimCard } from './claim-card.ts';
import type { BlockDrawing } from './block-drawing.ts';
import { ink } from './ink.ts';
import { blockRule, cellsRoom, heroRoom } from './measures.ts';
import { setWords } from './set-words.ts';

const rule = blockRule.claim;

/** What was said of it needs less room than what became of it: a name, and seldom a sentence. */
const saidShare = 0.42;

/** The words of the claim large; below what was said of it then, and what became of it. */
export async function claimDrawing(renderer: Renderer, said: ClaimCard & Standing): Promise<BlockDrawing> {
  const words = await setWords(
    renderer,
    {
      words: said.words,
      breakBelow: 40,
      face: 'head',
      color: ink.ink,
      sizes: [132, 120, 108, 98, 90, 84, 78, 73, 68, 64, 60, 56, 52, 48, 44, 40, 36, 32, 28],
      leading: 1.06,
      tracking: '-0.02em',
      wrap: 'balance',
      whole: true,
    },
    heroRoom(rule),
  );
  return { rule, hero: words.node, cells: await claimCells(renderer, said) };
}

async function claimCells(renderer: Renderer, { said, result }: ClaimCard): Promise<readonly Cell[]> {
  const { width: all } = cellsRoom(rule);
  const width = all * saidShare;
  const then = said && {
    width,
    label: labelWords(`Said by ${isolated(said.by)}`, `, ${said.on}`),
    above: await blockStamp(renderer, said.stamp),
    words: said.text === undefined ? [] : [sentenceWords(said.text)],
  };
  const now =
    result === undefined
      ? {
          width: all - width,
          label: labelWords('What became of it'),
          words: [{ ...sentenceWords('No outcome on record'), color: ink.soft }],
        }
      : {
          width: all - width,
          label: labelWords('What became of it', `, ${result.on}`),
          above: await blockStamp(renderer, result.stamp),
          words: [sentenceWords(result.text)],
        };
  return [...(then === undefined ? [] : [then]), now];
}
