import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontDetails } from '@takumi-rs/core';

/** The families of the card, by the names that its styles call them (a name that ends in a figure would need quotes there). */
export const family = { serif: 'Source Serif', grotesque: 'Archivo Narrow' } as const;

const packages = [
  { name: family.serif, folder: 'source-serif-4', weights: [400, 600] },
  { name: family.grotesque, folder: 'archivo-narrow', weights: [500, 600] },
] as const;

/** Together these hold every Latin letter with its accents; a browser would fetch only what a page needs. */
const subsets = ['latin', 'latin-ext', 'vietnamese'] as const;

const { resolve } = createRequire(import.meta.url);

/** One file of a family, and the list of what it serves. */
export interface FontFile {
  readonly family: string;
  /** Absent where one file holds every weight. */
  readonly weight?: number;
  readonly subset: string;
  readonly file: string;
  /** A JSON file that gives the ranges of every subset by its name. */
  readonly ranges: string;
}

/** The files of the two families, in their packages. */
export const fontFiles: readonly FontFile[] = packages.flatMap(({ name, folder, weights }) =>
  weights.flatMap((weight) => subsets.map((subset) => staticFile(name, folder, subset, weight))),
);

/** The manifest of a package, which names its version. */
export const manifestOf = (folder: string, kind: 'static' | 'variable'): string =>
  resolve(`@fontsource${kind === 'variable' ? '-variable' : ''}/${folder}/package.json`);

/** The file of a family's subset in one weight. */
export function staticFile(name: string, folder: string, subset: string, weight: number): FontFile {
  return {
    family: name,
    weight,
    subset,
    file: resolve(`@fontsource/${folder}/files/${folder}-${subset}-${weight}-normal.woff2`),
    ranges: resolve(`@fontsource/${folder}/unicode.json`),
  };
}

/** The file of a family's subset in all weights; large families are cut into slices, which are called “[4]” and the like. */
export function variableFile(name: string, folder: string, subset: string): FontFile {
  const slice = subset.replace(/[[\]]/gu, '');
  return {
    family: name,
    subset,
    file: resolve(`@fontsource-variable/${folder}/files/${folder}-${slice}-wght-normal.woff2`),
    ranges: rangesFile(folder),
  };
}

/** The list of what each subset of a family in all weights serves. */
export const rangesFile = (folder: string): string => resolve(`@fontsource-variable/${folder}/unicode.json`);

/** Reads "U+0000-00FF,U+0131" as pairs of first and last. */
export function codepoints(ranges: string): [number, number][] {
  return ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** What a file of a family serves, as its package says. */
export function rangesOf(subset: string, json: string): [number, number][] {
  return codepoints((JSON.parse(json) as Record<string, string>)[subset] ?? '');
}

/** Reads a file as the renderer takes it. */
export async function fontOf({ family: name, weight, subset, file, ranges }: FontFile): Promise<FontDetails> {
  return {
    name,
    ...(weight === undefined ? {} : { weight }),
    style: 'normal',
    unicodeRange: rangesOf(subset, await readFile(ranges, 'utf8')),
    data: await readFile(file),
  };
}

/** Reads the files of the two families from their packages. */
export async function cardFonts(): Promise<readonly FontDetails[]> {
  return Promise.all(fontFiles.map(fontOf));
}
