import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import type { Face } from './faces.ts';
import { fontFiles, rangesOf, type FontFile } from './fonts.ts';

const read = new Map<string, ReadonlySet<number>>();

/** The characters that a file really holds and is asked for, by code point. */
function held({ file, subset, ranges }: FontFile): ReadonlySet<number> {
  const known = read.get(file);
  if (known !== undefined) return known;
  const font = create(readFileSync(file));
  const served = rangesOf(subset, readFileSync(ranges, 'utf8'));
  const all = font.isCollection ? [] : font.characterSet;
  const found = new Set(all.filter((each) => served.some(([first, last]) => each >= first && each <= last)));
  read.set(file, found);
  return found;
}

/**
 * The files of a face, the one with most letters first: others are read only for what that one lacks.
 * @throws TypeError when the cards have no such face.
 */
function filesOf({ fontFamily, fontWeight }: Face): readonly FontFile[] {
  const files = fontFiles.filter((each) => each.family === fontFamily && each.weight === fontWeight);
  if (files.length === 0) throw new TypeError(`The cards have no face ${fontFamily} ${fontWeight}.`);
  return files;
}

/** Marks of direction, joiners and the like: they are never drawn, so that no font need hold them. */
const neverDrawn = /\p{Default_Ignorable_Code_Point}/u;

/** The characters of a text that a face can't print, each once, after accents are joined to their letters. */
export function missingFrom(face: Face, words: string): readonly string[] {
  const files = filesOf(face);
  const holds = (character: string): boolean =>
    files.some((file) => held(file).has(character.codePointAt(0) ?? 0));
  const missing = Array.from(words.normalize('NFC')).filter(
    (character) => !holds(character) && !neverDrawn.test(character),
  );
  return [...new Set(missing)];
}
