import type { Root } from 'mdast';
import { walk, wordsOf } from '../read/mdx.ts';
import type { Finding } from './fault.ts';

const allowed: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** Refuses links that run a program, carry their own document, or lead nowhere. */
export function checkLinks(tree: Root): readonly Finding[] {
  const findings: Finding[] = [];
  walk(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const start = node.position?.start ?? { line: 1, column: 1 };
    const found = { line: start.line, column: start.column, field: 'body' };
    const words = node.type === 'link' ? wordsOf(node) : (node.label ?? node.identifier);
    const cure = node.type === 'link' ? `[${words || 'words'}]()` : `[${words}]: <>`;
    const scheme = schemeOf(node.url);
    if (scheme !== undefined && !allowed.has(scheme)) {
      findings.push({
        ...found,
        wrong: `A link with the scheme ${scheme}: is refused; links begin with https://.`,
        cure,
      });
    } else if (node.url.trim() === '') {
      findings.push({ ...found, wrong: 'This link leads nowhere.', cure });
    } else if (scheme === undefined && isRelative(node.url)) {
      findings.push({
        ...found,
        wrong:
          'This link depends on the page that it stands on, and the story is printed on many; within the site an address begins with a single slash, within the story with #, elsewhere with https://.',
        cure: cure.replace(/[(<]/, (bracket) => `${bracket}${whole(node.url)}`),
      });
    } else if (node.type === 'link' && words.trim() === '') {
      findings.push({
        ...found,
        wrong: 'This link has no words to follow.',
        cure: '(nothing: put words between the brackets)',
      });
    }
  });
  return findings;
}

/** Whether an address leads to another page from every page that it stands on (RFC 3986 §4.2). */
const isRelative = (url: string): boolean => !/^(?:#|\/(?!\/))/.test(url.trim());

/** What was probably meant by a relative address: seen from the page of a story, another host, or a page of the site. */
function whole(url: string): string {
  if (url.startsWith('//')) return `https:${url}`;
  if (url.startsWith('.')) return new URL(url, 'https://site.invalid/explainers/story/').pathname;
  return /^[\w-]+(?:\.[\w-]+)+/.test(url) ? `https://${url}` : `/${url}`;
}

/** The scheme as a browser reads it: control characters and spaces in it are ignored, and so is its case. */
function schemeOf(url: string): string | undefined {
  const bare = url.replaceAll(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200d\u2060]/g, '');
  return /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
}
