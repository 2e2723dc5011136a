import type { Root } from 'mdast';
import { Lines } from '../read/lines.ts';
import { walk } from '../read/mdx.ts';
import { besideIn, wholeLines } from '../read/whole-lines.ts';
import type { Finding } from './fault.ts';

/** What is left of markup in the words of a text, and what to write instead. Of several at one place the first one is meant. */
const strays: readonly (readonly [written: RegExp, wrong: string, mend: (...parts: string[]) => string])[] = [
  [
    /(?<!\\)((?:\[[^[\]]*)?\]) ?\(((?:https?:\/\/|\/|#)[^\s()<>]*)\)?/g,
    'This link is not read as one: its address stands in round brackets right behind the square ones, and both are closed.',
    (_, words = '', written = '') => {
      const [address, behind] = withoutStop(written);
      return `${words}(${address})${behind}`;
    },
  ],
  [
    /\b(?:https?:\/\/|www\.)[^\s()<>[\]*]+(?:\([^\s()]*\)[^\s()<>[\]*]*)*/g,
    'A bare address says nothing to readers; it stands in round brackets behind words, in square ones, that say where it leads.',
    (written) => {
      const [address, behind] = withoutStop(written);
      const whole = address.startsWith('www.') ? `https://${address}` : address;
      return `[${hostOf(whole)}](${whole})${behind}`;
    },
  ],
  [/(?<!\\)\*\*\s*([^*]*[^*\s\\])\s*\*\*/g, asterisks(), (_, words = '') => `**${words}**`],
  [/(?<![\\*\p{L}\p{N}])\*\*(?!\*)|(?<![\\*])\*\*(?![*\p{L}\p{N}])/gu, asterisks(), () => ''],
];

function asterisks(): string {
  return 'These asterisks would be printed: words in bold have two before and two behind them, without a space inside.';
}

/** Refuses links and emphasis in the prose that were begun and are none, whose signs readers would see; once for each line. */
export function checkStrayMarkup(tree: Root, source: string): readonly Finding[] {
  const lines = new Lines(source);
  const found = wordsIn(tree, source).flatMap((words) => straysIn(source, words));
  const byLine = Map.groupBy(found, ({ at }) => lines.spot(at).line);
  return [...byLine.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const end = all.at(-1)?.end ?? first.end;
    const mended = all.reduceRight(
      (text, stray) => text.slice(0, stray.at - first.at) + stray.mended + text.slice(stray.end - first.at),
      source.slice(first.at, end),
    );
    return [
      {
        ...lines.spot(first.at),
        field: 'body',
        wrong: [...new Set(all.map(({ wrong }) => wrong))].join(' '),
        cure: wholeLines(besideIn(source, first.at, end), mended),
      },
    ];
  });
}

/** The pieces of the source that are mere words, or an address that the parser takes for a link by itself. */
function wordsIn(tree: Root, source: string): readonly { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  walk(tree, (node, around) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (from === undefined || to === undefined || around.some(({ type }) => type.startsWith('link'))) return;
    if (node.type !== 'text' && !(node.type === 'link' && source[from] !== '[')) return;
    const last = pieces.at(-1);
    if (last?.to === from) last.to = to;
    else pieces.push({ from, to });
  });
  return pieces;
}

/** A piece of stray markup between two offsets, and what to write instead. */
interface Stray {
  readonly at: number;
  readonly end: number;
  readonly wrong: string;
  readonly mended: string;
}

/** The stray markup in words of the source, in their order. */
function straysIn(source: string, { from, to }: { from: number; to: number }): readonly Stray[] {
  const text = source.slice(from, to);
  const all = strays
    .flatMap(([written, wrong, mend]) =>
      [...text.matchAll(written)].map((match) => ({
        at: from + match.index,
        end: from + match.index + match[0].length,
        wrong,
        mended: mend(...match),
      })),
    )
    .toSorted((a, b) => a.at - b.at);
  const apart: Stray[] = [];
  for (const stray of all) if (stray.at >= (apart.at(-1)?.end ?? 0)) apart.push(stray);
  return apart;
}

/** An address without the sign at its end that belongs to the sentence. */
function withoutStop(address: string): readonly [address: string, behind: string] {
  const behind = /[.,;:!?…’”"']*$/.exec(address)?.[0] ?? '';
  return [address.slice(0, address.length - behind.length), behind];
}

/** The words by which an address is known without any being made up. */
function hostOf(address: string): string {
  return URL.parse(address)?.hostname ?? address;
}
