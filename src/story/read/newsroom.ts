import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { checkAcrossStories } from '../check/across-stories.ts';
import { checkAuthorNames } from '../check/author-names.ts';
import { checkSharedDeadlines } from '../check/shared-deadlines.ts';
import type { Problem } from '../problem.ts';
import { readPlaced, type Article, type Placed } from './article.ts';
import { skeleton } from './decode.ts';
import { printedPath } from './printed-path.ts';

/** The list of all addresses that were ever given out, and that of those that were given up. */
export const ledgerFile = 'permalinks.txt';
export const redirectsFile = 'redirects.txt';

/** What may lie beside the folders of the articles. */
const beside = new Set([ledgerFile, redirectsFile]);

/**
 * Reads every article in a folder of articles (`content/explainers`), one folder each, and checks them
 * against each other. `placed` are the same articles with the places of their fields. Any list may be empty;
 * with any problem nothing should be published. Problems name files as seen from `workingDir`.
 */
export async function readArticles(
  dir: string,
  newsroomZone: string,
  workingDir?: string,
): Promise<{ articles: Article[]; placed: Placed[]; problems: Problem[] }> {
  const placed: Placed[] = [];
  const problems: Problem[] = [];
  for (const name of (await readdir(dir)).toSorted()) {
    // Editors and file managers leave hidden files behind.
    if (name.startsWith('.') || beside.has(name)) continue;
    const folder = path.join(dir, name);
    const isFolder = (await stat(folder)).isDirectory();
    const source = isFolder ? path.join(folder, 'index.mdx') : folder;
    const file = printedPath(source, workingDir);
    if (!isFolder) {
      problems.push(stray(file, name));
      continue;
    }
    const bytes = await readIfThere(source);
    if (bytes === undefined) {
      const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
      const meant = files
        .map((entry) => entry.name)
        .toSorted()
        .find((one) => nearlyIndex.test(one));
      problems.push(meant === undefined ? missing(file) : misnamed(file, meant));
      continue;
    }
    const reading = readPlaced(file, name, bytes, newsroomZone);
    if (reading.ok) placed.push(reading.placed);
    else problems.push(...reading.problems);
  }
  problems.push(...checkAcrossStories(placed), ...checkSharedDeadlines(placed), ...checkAuthorNames(placed));
  return {
    articles: placed.map(({ article }) => article),
    placed,
    problems: problems.toSorted(byPlace),
  };
}

function byPlace({ place: a }: Problem, { place: b }: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR'))
      return undefined;
    throw error;
  }
}

/** What an article may have been called instead, Markdown being what is known of it. */
const nearlyIndex = /\.(?:mdx?|markdown)(?:\.txt)?$/i;

const misnamed = (file: string, name: string): Problem => ({
  place: { file: file.replace(/index\.mdx$/, () => name), line: 1, column: 1 },
  field: 'file',
  wrong: `An article is called index.mdx, and this file is ${name}; rename it.`,
  cure: file,
});

const missing = (file: string): Problem => ({
  place: { file, line: 1, column: 1 },
  field: 'file',
  wrong: 'This folder has no index.mdx, so there is no article; write one, or take the folder away.',
  cure: skeleton,
});

const stray = (file: string, name: string): Problem => ({
  place: { file, line: 1, column: 1 },
  field: 'file',
  wrong:
    'An article is a folder with an index.mdx in it; a file that lies beside the folders is read by nobody.',
  cure: path.posix.join(path.posix.dirname(file), name.replace(/\.[^.]*$/, ''), 'index.mdx'),
});
