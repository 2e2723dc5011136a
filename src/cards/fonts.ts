import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontDetails } from '@takumi-rs/core';

/** The families of the card, by the names that its styles call them (a name that ends in a figure would need quotes there). */
export const family = { serif: 'Source Serif', grotesque: 'Archivo Narrow' } as const;

const faces = [
  { name: family.serif, folder: 'source-serif-4', weights: [400, 600] },
  { name: family.grotesque, folder: 'archivo-narrow', weights: [500, 600] },
] as const;

/** Together these hold every Latin letter with its accents; a browser would fetch only what a page needs. */
const subsets = ['latin', 'latin-ext', 'vietnamese'] as const;

const { resolve } = createRequire(import.meta.url);

/** Reads "U+0000-00FF,U+0131" as pairs of first and last. */
export function codepoints(ranges: string): [number, number][] {
  return ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

async function rangesOf(folder: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(resolve(`@fontsource/${folder}/unicode.json`), 'utf8')) as Record<
    string,
    string
  >;
}

/** Reads the files of the two families from their packages. */
export async function cardFonts(): Promise<readonly FontDetails[]> {
  const fonts = faces.map(async ({ name, folder, weights }) => {
    const ranges = await rangesOf(folder);
    return weights.flatMap((weight) =>
      subsets.map(async (subset) => ({
        name,
        weight,
        style: 'normal',
        unicodeRange: codepoints(ranges[subset] ?? ''),
        data: await readFile(
          resolve(`@fontsource/${folder}/files/${folder}-${subset}-${weight}-normal.woff2`),
        ),
      })),
    );
  });
  return Promise.all((await Promise.all(fonts)).flat());
}
