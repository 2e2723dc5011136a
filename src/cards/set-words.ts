import type { MeasuredNode, Node, Renderer } from '@takumi-rs/core';
import { cut } from '../words/cut.ts';
import { faces, type FaceName } from './faces.ts';
import { fits, type Room } from './fit.ts';
import { text } from './node.ts';

/** Words to be set, and how they may be. */
export interface Words {
  readonly words: string;
  readonly face: FaceName;
  readonly color: string;
  /** The sizes to choose from, largest first. */
  readonly sizes: readonly [number, ...number[]];
  readonly leading: number;
  readonly tracking?: string;
  readonly wrap?: 'balance' | 'pretty';
  readonly lines?: number;
  /** Kept whole behind the words when these have to be cut. */
  readonly tail?: string;
  /** Never cut. */
  readonly whole?: true;
  /** A name in a form: it begins where its label begins, also when it runs from right to left. */
  readonly name?: true;
  /** Sooner than set smaller than this, a word longer than the line is broken. */
  readonly breakBelow?: number;
}

/** Words as they are drawn, and the height they take. */
export interface SetWords {
  readonly node: Node;
  readonly height: number;
}

/** What a letter takes on average, in sizes of its type: only a guess where to begin. */
const letterWidth: Record<FaceName, number> = { head: 0.5, body: 0.46, label: 0.4, filled: 0.42 };

function draw(said: Words, words: string, size: number, width: number, breakWords: boolean): Node {
  return text(words, {
    ...faces[said.face],
    fontSize: size,
    lineHeight: said.leading,
    letterSpacing: said.tracking ?? '0em',
    color: said.color,
    textAlign: said.name === true ? 'left' : 'start',
    textWrap: said.wrap ?? 'wrap',
    fontVariantNumeric: 'lining-nums',
    overflowWrap: breakWords ? 'anywhere' : 'normal',
    width,
    flexShrink: 0,
  });
}

/** By the height of the whole: the letters of several families stand at several heights of one line. */
const linesOf = ({ height }: MeasuredNode, { style }: Node): number => {
  const { fontSize, lineHeight } = (style ?? {}) as Partial<Record<string, unknown>>;
  return Math.round(height / (Number(fontSize) * Number(lineHeight)));
};

const known = new WeakMap<Renderer, Map<string, Promise<SetWords>>>();

/**
 * Sets words in the largest size that fits the room: words whole, then broken, then, unless they have to be
 * whole, cut after a word. Many cards share labels and lines, so that what was set once is remembered.
 * @throws RangeError when there is no room even so.
 */
export function setWords(renderer: Renderer, said: Words, room: Room): Promise<SetWords> {
  const set = known.get(renderer) ?? new Map<string, Promise<SetWords>>();
  known.set(renderer, set);
  const key = JSON.stringify([said, room]);
  const found = set.get(key) ?? setAnew(renderer, said, room);
  set.set(key, found);
  return found;
}

async function setAnew(renderer: Renderer, said: Words, room: Room): Promise<SetWords> {
  const { sizes, tail = '', lines = Infinity } = said;
  const whole = said.words + tail;
  const attempt = async (words: string, size: number, broken: boolean): Promise<SetWords | undefined> => {
    const node = draw(said, words, size, room.width, broken);
    const measured = await renderer.measure(node);
    return fits(measured, room) && linesOf(measured, node) <= lines
      ? { node, height: measured.height }
      : undefined;
  };
  for (const broken of [false, true]) {
    const tried = broken ? sizes : sizes.filter((size) => size >= (said.breakBelow ?? 0));
    const found = await largest(tried, guess(said, whole, room), (size) => attempt(whole, size, broken));
    if (found !== undefined) return found;
  }
  if (said.whole !== true) {
    const least = sizes.at(-1) ?? sizes[0];
    const columns = room.width / (least * letterWidth[said.face]);
    const rows = Math.min(lines, Math.floor(room.height / (least * said.leading)));
    const most = Math.min(Array.from(said.words).length, Math.ceil(columns * rows * 1.1) - tail.length);
    for (let kept = most; kept > 0; kept -= Math.max(1, Math.floor(kept * 0.04))) {
      const found = await attempt(cut(said.words, kept) + tail, least, true);
      if (found !== undefined) return found;
    }
  }
  throw new RangeError(`No room of ${room.width} × ${Math.floor(room.height)} for “${whole}”.`);
}

/** The size that ought to fit, by the number of letters. */
function guess({ face, sizes, leading, lines = Infinity }: Words, words: string, room: Room): number {
  const found = sizes.findIndex((size) => {
    const needed = Math.ceil((words.length * size * letterWidth[face]) / room.width);
    return needed <= lines && needed * size * leading <= room.height;
  });
  return found === -1 ? sizes.length - 1 : found;
}

/** The first of the sizes that fits, looked for from a guess upwards while it fits, and downwards until it does. */
async function largest<Found>(
  sizes: readonly number[],
  from: number,
  attempt: (size: number) => Promise<Found | undefined>,
): Promise<Found | undefined> {
  let best: Found | undefined;
  for (let index = Math.min(from, sizes.length - 1); index >= 0; index -= 1) {
    const found = await attempt(sizes[index] ?? 0);
    if (found === undefined) break;
    best = found;
  }
  for (let index = from + 1; best === undefined && index < sizes.length; index += 1)
    best = await attempt(sizes[index] ?? 0);
  return best;
}
