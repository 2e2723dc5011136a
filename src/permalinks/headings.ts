import { visit } from 'unist-util-visit';
import { plainText, sectionFragment } from '../body/heading.ts';
import type { Story } from '../story/story.ts';

/** The fragments of all headings of each story, as they are written one below the other, by its slug. */
export type Headings = ReadonlyMap<string, readonly string[]>;

/** The headings of stories, whatever passages they stand in. */
export function headingsOf(stories: readonly Story[]): Headings {
  return new Map(
    stories.map(({ slug, body }) => {
      const fragments: string[] = [];
      visit({ type: 'root', children: [...body.content] }, 'element', (node) => {
        if (node.tagName === 'h2') fragments.push(sectionFragment(plainText(node)));
      });
      return [slug, fragments];
    }),
  );
}
