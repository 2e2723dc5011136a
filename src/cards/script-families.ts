import { readFileSync } from 'node:fs';
import { family, manifestOf, rangesFile, staticFile, variableFile, type FontFile } from './fonts.ts';
import { hanFirst } from './han.ts';

/** A family for letters that the two families of the cards lack. */
export interface ScriptFamily {
  readonly name: string;
  /** Where a letter of this stands in a text, the family helps out, then also with the signs and marks of that script. */
  readonly letter: RegExp;
  /** The least height of a line, in sizes of its type: marks of some scripts stand high above the letter, or far below it. */
  readonly leading: number;
  readonly files: () => readonly FontFile[];
  /** What tells one version of its package from another. */
  readonly manifest: string;
}

/** Its files are listed when first asked for: no site has letters of all scripts. */
function listed(list: () => readonly FontFile[]): () => readonly FontFile[] {
  let known: readonly FontFile[] | undefined;
  return () => (known ??= list());
}

/** A family of one file. */
const noto = (script: string, letter: RegExp, leading: number, style = 'serif'): ScriptFamily => ({
  name: `Noto ${script}`,
  letter,
  leading,
  files: listed(() => [
    variableFile(`Noto ${script}`, `noto-${style}-${script.toLowerCase()}`, script.toLowerCase()),
  ]),
  manifest: manifestOf(`noto-${style}-${script.toLowerCase()}`, 'variable'),
});

/** A family that is cut into a hundred slices, of which a text needs a few. */
const sliced = (region: string, letter: RegExp): ScriptFamily => {
  const folder = `noto-serif-${region.toLowerCase()}`;
  return {
    name: `Noto ${region}`,
    letter,
    leading: 1.15,
    files: listed(() =>
      Object.keys(JSON.parse(readFileSync(rangesFile(folder), 'utf8')) as object)
        .filter((subset) => subset.startsWith('['))
        .map((slice) => variableFile(`Noto ${region}`, folder, slice)),
    ),
    manifest: manifestOf(folder, 'variable'),
  };
};

const sourceSerif = (subset: string, letter: RegExp): ScriptFamily => ({
  name: family.serif,
  letter,
  leading: 1,
  files: listed(() => [400, 600].map((weight) => staticFile(family.serif, 'source-serif-4', subset, weight))),
  manifest: manifestOf('source-serif-4', 'static'),
});

/** The families of each script. To add one, install its package and give it a line here. */
const scripts: readonly ScriptFamily[] = [
  sourceSerif('greek', /\p{sc=Greek}/u),
  sourceSerif('cyrillic', /\p{sc=Cyrillic}/u),
  sourceSerif('cyrillic-ext', /\p{sc=Cyrillic}/u),
  noto('Arabic', /\p{sc=Arabic}/u, 1.4, 'naskh'),
  noto('Armenian', /\p{sc=Armenian}/u, 1.15),
  noto('Bengali', /\p{sc=Bengali}/u, 1.3),
  noto('Devanagari', /\p{sc=Devanagari}/u, 1.3),
  noto('Ethiopic', /\p{sc=Ethiopic}/u, 1.2),
  noto('Georgian', /\p{sc=Georgian}/u, 1.15),
  noto('Gujarati', /\p{sc=Gujarati}/u, 1.3),
  noto('Gurmukhi', /\p{sc=Gurmukhi}/u, 1.3),
  noto('Hebrew', /\p{sc=Hebrew}/u, 1.15),
  noto('Kannada', /\p{sc=Kannada}/u, 1.4),
  noto('Khmer', /\p{sc=Khmer}/u, 1.5),
  noto('Lao', /\p{sc=Lao}/u, 1.4),
  noto('Malayalam', /\p{sc=Malayalam}/u, 1.3),
  noto('Sinhala', /\p{sc=Sinhala}/u, 1.3),
  noto('Tamil', /\p{sc=Tamil}/u, 1.3),
  noto('Telugu', /\p{sc=Telugu}/u, 1.4),
  noto('Thai', /\p{sc=Thai}/u, 1.4),
];

const han = {
  SC: sliced('SC', /[\p{sc=Han}\p{sc=Bopomofo}]/u),
  TC: sliced('TC', /[\p{sc=Han}\p{sc=Bopomofo}]/u),
  JP: sliced('JP', /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u),
  KR: sliced('KR', /[\p{sc=Han}\p{sc=Hangul}]/u),
} as const;

/** The families that may help out in a text, those to be asked first before the others. */
export function familiesFor(words: string): readonly ScriptFamily[] {
  const first = han[hanFirst(words)];
  const others = Object.values(han).filter((each) => each !== first);
  return [...scripts, first, ...others].filter(({ letter }) => letter.test(words));
}

/** What tells one version of the families’ packages from another. */
export const scriptManifests: readonly string[] = [...scripts, ...Object.values(han)].map(
  ({ manifest }) => manifest,
);
