import { explainer } from '../../schema/explainer.ts';
import type { Finding, Spot } from '../check/fault.ts';
import { takeOut } from './cure.ts';

/** A file cut at its fences. */
export type Fenced =
  | {
      readonly ok: true;
      /** The frontmatter, with a blank first line in place of the fence, so that its offsets are the file's. */
      readonly yaml: string;
      readonly body: string;
      /** The line of the file on which the body begins. */
      readonly bodyLine: number;
    }
  | { readonly ok: false; readonly finding: Finding };

const fence = /^---[ \t]*$/;
const nearlyFence = /^\s*(?:-{2,}|—+|–+|\+{3,})\s*$/;
const topLevelKey = /^([A-Za-z]+):(?:\s|$)/;

/** Cuts a file into the frontmatter between its two `---` lines and the body below them. */
export function cutAtFences(text: string): Fenced {
  const lines = text.split('\n');
  const refuse = (spot: Spot, wrong: string, cure: string): Fenced => ({
    ok: false,
    finding: { ...spot, field: 'file', wrong, cure },
  });
  const first = lines[0] ?? '';
  if (!fence.test(first)) {
    return refuse(
      { line: 1, column: 1 },
      'The file does not begin with a line of three hyphens, which opens the frontmatter.',
      nearlyFence.test(first) || first === '' ? '---' : `---\n${first}`,
    );
  }
  const closing = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (closing === -1) {
    const guess = lines.findIndex(
      (line, index) => index > 0 && (nearlyFence.test(line) || /^(?:## |<[A-Z])/.test(line)),
    );
    const at = guess === -1 ? lines.length - 1 : guess;
    const line = lines[at] ?? '';
    return refuse(
      { line: at + 1, column: 1 },
      'The frontmatter that line 1 opens is never closed by a line of three hyphens.',
      nearlyFence.test(line) || line === '' ? '---' : guess === -1 ? `${line}\n---` : `---\n\n${line}`,
    );
  }
  const yaml = ['', ...lines.slice(1, closing), ''].join('\n');
  const bodyLines = lines.slice(closing + 1);
  const below = bodyLines.findIndex((line) => line.trim() !== '');
  const key = topLevelKey.exec(bodyLines[below] ?? '')?.[1];
  if (key !== undefined && key in explainer.shape) {
    return refuse(
      { line: closing + 1, column: 1 },
      `This line closes the frontmatter, but the field \`${key}\` follows below it.`,
      takeOut('this line'),
    );
  }
  return { ok: true, yaml, body: bodyLines.join('\n'), bodyLine: closing + 2 };
}
