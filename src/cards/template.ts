import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { site } from '../site.ts';
import { fontFiles } from './fonts.ts';
import { scriptManifests } from './script-families.ts';

const sources = import.meta.glob<string>('./*.ts', { query: '?raw', import: 'default', eager: true });

let known: Promise<string> | undefined;

/**
 * A short name for all that shapes a card beside what it says: the sources of this folder, the publication, the
 * fonts, the renderer and the machine it is made for.
 */
export function cardTemplate(): Promise<string> {
  known ??= digest();
  return known;
}

async function digest(): Promise<string> {
  const renderer = findPackageJSON('@takumi-rs/core', import.meta.url);
  if (renderer === undefined) throw new TypeError('The renderer of the cards is not installed.');
  const hash = createHash('sha256').update(
    JSON.stringify([Object.entries(sources).toSorted(), site, process.platform, process.arch]),
  );
  hash.update(await readFile(renderer));
  for (const { file, ranges } of fontFiles) hash.update(await readFile(file)).update(await readFile(ranges));
  // Whatever one of their files holds is another one only in another version.
  for (const manifest of scriptManifests) hash.update(await readFile(manifest));
  return hash.digest('hex');
}
