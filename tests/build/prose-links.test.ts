import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/body/heading.ts';
import { linkTarget } from '../../src/body/link.ts';
import { siteUrl } from './page.ts';
import { read } from './site.ts';
import { editions, stories, type BuiltStory } from './stories.ts';

/** The links that an editor wrote into what a page says, by their words. */
const linksOf = ({ view }: BuiltStory): readonly (readonly [words: string, href: string])[] => {
  const links: (readonly [string, string])[] = [];
  for (const { content } of view.sections) {
    visit({ type: 'root', children: [...content] }, 'element', (node: Element) => {
      const { href } = node.properties;
      if (node.tagName === 'a' && typeof href === 'string') links.push([spaced(plainText(node)), href]);
    });
  }
  return links;
};

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where the words of a page’s prose lead. */
const shown = ({ page: { document } }: BuiltStory): ReadonlyMap<string, string> =>
  new Map(
    [...document.querySelectorAll('.prose a')].map((a) => [
      spaced(a.textContent),
      a.getAttribute('href') ?? '',
    ]),
  );

const written = [...stories, ...editions].filter((built) => linksOf(built).length > 0);

describe('what an editor links to', () => {
  test('is tested', () => {
    expect(written.length).toBeGreaterThan(0);
  });

  test.each(written)('is where it belongs on $page.file', (built) => {
    const leads = shown(built);
    const at = built.page.url.pathname;
    const isEdition = /\/at\/[^/]+\/$/.test(at);
    for (const [words, href] of linksOf(built)) {
      const target = linkTarget(href);
      const led = leads.get(words);
      if (target.kind === 'elsewhere') expect(led).toBe(href);
      else if (target.kind === 'here') {
        const isThere = built.page.document.getElementById(target.fragment) !== null;
        expect(led, words).toBe(isThere ? href : undefined);
      } else if (!isEdition || led !== undefined)
        expect(led, words).toBe(siteUrl.pathname + target.path.slice(1));
    }
  });
});

test.each(stories)('$page.file is a Markdown file whose links are whole', ({ page }) => {
  const markdown = read(page.file.replace(/html$/, 'md'));
  expect([...markdown.matchAll(/\]\((?!https?:|mailto:)[^)]*\)/g)].map(String)).toEqual([]);
});
