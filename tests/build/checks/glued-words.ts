import type { Page } from '../page.ts';

/** A web address or file name is one word. */
const addresses = [
  /\b(?:https?:\/\/|www\.)\S+/g,
  /\b[\w-]+\.(?:org|com|net|gov|edu|int|eu|io|[a-z]{2}|xml|json|ics|txt|mdx?|html)\b\S*/g,
];

/** Elements that stand in a line of text; every other one begins a line of its own. */
const inLine = new Set(
  'a abbr b bdi bdo cite data dfn em i mark q s small span strong time tspan u var label output'.split(' '),
);

/** What isn't prose: its letters may stand as they like. `sup` and `sub` cling to their word on purpose. */
const notProse = 'script, style, template, code, pre, kbd, samp, sup, sub, noscript, textarea';

/**
 * Words that touch because white space between two elements or expressions was lost: `Xi Jinping</a>said`,
 * `TrumpXi`, `on30 October`. It is a guess, by the letters on both sides of each joint. Words in `typed` are
 * right as they stand: an editor wrote them so.
 */
export function gluedWords({ document }: Page, typed: ReadonlySet<string> = new Set()): string[] {
  const found: string[] = [];
  for (const line of lines(document.documentElement)) {
    const text = addresses
      .reduce((rest, address) => rest.replace(address, (match) => '·'.repeat(match.length)), line.text)
      .replace(/[\p{L}\d]+/gu, (word) => (typed.has(word) ? '·'.repeat(word.length) : word));
    for (const { index } of text.matchAll(/(?<=\p{Ll})(?=\p{Lu}|\d{2})/gu))
      found.push(around(line.text, index));
    for (const joint of line.joints) {
      if (isGlued(text, joint)) found.push(around(line.text, joint));
    }
  }
  return [...new Set(found)];
}

function isGlued(text: string, joint: number): boolean {
  const before = text.slice(0, joint);
  const after = text.slice(joint);
  if (/^(?:['’]?s\b)/.test(after)) return false;
  return (
    (/[\p{L}\d]$/u.test(before) && /^[\p{L}\d(]/u.test(after)) ||
    (/[.,;:!?)]$/.test(before) && /^\p{L}/u.test(after))
  );
}

interface Line {
  text: string;
  /** Where one text node ends and the next begins. */
  joints: number[];
}

function lines(root: Element): Line[] {
  const all: Line[] = [];
  let line: Line = { text: '', joints: [] };
  const end = () => {
    if (line.text.trim() !== '') all.push(line);
    line = { text: '', joints: [] };
  };
  const walk = (element: Element) => {
    if (element.matches(notProse)) {
      // Something stands here, but it isn't to be read.
      line.text += '·';
      return;
    }
    const own = !inLine.has(element.localName);
    if (own) end();
    for (const node of element.childNodes) {
      if (node.nodeType === node.TEXT_NODE) {
        if (line.text !== '') line.joints.push(line.text.length);
        line.text += node.textContent ?? '';
      } else if (node.nodeType === node.ELEMENT_NODE) {
        walk(node as Element);
      }
    }
    if (own) end();
  };
  walk(root);
  end();
  return all;
}

function around(text: string, index: number): string {
  return `${text.slice(Math.max(0, index - 20), index)}|${text.slice(index, index + 20)}`;
}
