import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { NotPublished } from './not-published.ts';
import { root } from './root.ts';

/** What every build of a site has at its root, and hardly anything else. */
const marks = ['pages.json', '404.html'] as const;

/** Whether a folder is another or lies in it, or would once it is there. */
const within = (inner: string, outer: string): boolean => {
  const way = path.relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
};

/**
 * Makes sure that a build may take the place of a folder: it takes away all that is there.
 * @throws NotPublished for a folder that holds or is the stories or the project, that lies among the stories, or that has
 * something in it and was not made by a build.
 */
export function checkOut(out: string, stories: string): void {
  if (within(stories, out) || within(out, stories))
    throw new NotPublished(`--out ${out} would take away the stories in ${stories}; name another folder.`);
  if (within(root, out))
    throw new NotPublished(`--out ${out} would take away the project in ${root}; name another folder.`);
  if (!existsSync(out)) return;
  const held = readdirSync(out);
  if (held.length === 0 || marks.every((mark) => held.includes(mark))) return;
  throw new NotPublished(
    `--out ${out} has something in it that no build made, and a build takes the place of all that is there; name another folder, or empty it.`,
  );
}
