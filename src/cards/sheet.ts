import type { Node } from '@takumi-rs/core';
import { site } from '../site.ts';
import { ink } from './ink.ts';
import { masthead } from './masthead.ts';
import { card, heavyRule, margin } from './measures.ts';
import { box } from './node.ts';

/** What stands on the paper of a card, and where. */
export interface Sheet {
  readonly sourcesTo: string;
  /** Where the heavy rule is, and the thin one at the foot. */
  readonly rule: number;
  readonly foot: number;
  /** A map that runs off the right edge; the heavy rule runs off with it. */
  readonly map?: Node | undefined;
  readonly parts: readonly Node[];
}

/** A part of a card at its place. */
export function at(left: number, top: number, part: Node): Node {
  return box({ position: 'absolute', left, top }, [part]);
}

/** The paper of a card with masthead and rules, and everything on it. */
export function sheet({ sourcesTo, rule, foot, map, parts }: Sheet): Node {
  const width = card.width - 2 * margin;
  const ruleWidth = map === undefined ? width : card.width - margin;
  return box({ ...card, backgroundColor: ink.paper, position: 'relative' }, [
    ...(map === undefined ? [] : [map]),
    masthead(site.name, sourcesTo),
    ...parts,
    at(margin, rule, box({ width: ruleWidth, height: heavyRule, backgroundColor: ink.ink })),
    at(margin, foot, box({ width, height: 1, backgroundColor: ink.ink })),
  ]);
}
