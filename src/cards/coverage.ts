import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import type { Face } from './faces.ts';
import { codepoints, fontFiles, type FontFile } from './fonts.ts';
import { familiesFor, type ScriptFamily } from './script-families.ts';

const lists = new Map<string, Readonly<Record<string, string>>>();

/** The ranges that a file is asked for. */
function rangesServed({ subset, ranges }: FontFile): readonly [number, number][] {
  const list = lists.get(ranges) ?? (JSON.parse(readFileSync(ranges, 'utf8')) as Record<string, string>);
  lists.set(ranges, list);
  return codepoints(list[subset] ?? '');
}

const places = new Map<readonly FontFile[], ReadonlyMap<number, readonly FontFile[]>>();

/** Which of some files are asked for each character, by code point. */
function placesIn(files: readonly FontFile[]): ReadonlyMap<number, readonly FontFile[]> {
  const known = places.get(files);
  if (known !== undefined) return known;
  const found = new Map<number, FontFile[]>();
  for (const file of files)
    for (const [first, last] of rangesServed(file))
      for (let code = first; code <= last; code += 1) found.set(code, [...(found.get(code) ?? []), file]);
  places.set(files, found);
  return found;
}

const read = new Map<string, ReadonlySet<number>>();

/** The characters that a file really has, by code point. */
function held({ file }: FontFile): ReadonlySet<number> {
  const known = read.get(file);
  if (known !== undefined) return known;
  const font = create(readFileSync(file));
  const found = new Set(font.isCollection ? [] : font.characterSet);
  read.set(file, found);
  return found;
}

/** Those of some files that are asked for a character and have it; a file is opened only where it is asked. */
function holding(files: readonly FontFile[], character: string): readonly FontFile[] {
  const code = character.codePointAt(0) ?? 0;
  return (placesIn(files).get(code) ?? []).filter((file) => held(file).has(code));
}

const ofFace = new Map<string, readonly FontFile[]>();

/**
 * The files of a face.
 * @throws TypeError when the cards have no such face.
 */
function filesOf({ fontFamily, fontWeight }: Face): readonly FontFile[] {
  const name = `${fontFamily} ${fontWeight}`;
  const files =
    ofFace.get(name) ?? fontFiles.filter((each) => each.family === fontFamily && each.weight === fontWeight);
  if (files.length === 0) throw new TypeError(`The cards have no face ${name}.`);
  ofFace.set(name, files);
  return files;
}

/** Marks of direction, joiners and the like: they are never drawn, so that no font need hold them. */
const neverDrawn = /\p{Default_Ignorable_Code_Point}/u;

/** The characters of a text that a face hasn't itself, each once, after accents are joined to their letters. */
function foreignTo(face: Face, words: string): readonly string[] {
  const files = filesOf(face);
  return [...new Set(words.normalize('NFC'))].filter(
    (character) => holding(files, character).length === 0 && !neverDrawn.test(character),
  );
}

/** A family that helps out, and the files of it that are needed. */
export interface Help {
  readonly family: ScriptFamily;
  readonly files: readonly FontFile[];
}

interface Helped {
  readonly help: readonly Help[];
  readonly missing: readonly string[];
}

const known = new Map<string, Helped>();

/** A text is measured many times before it is set, so that what helps it out is remembered. */
function helped(face: Face, words: string): Helped {
  const foreign = foreignTo(face, words);
  if (foreign.length === 0) return { help: [], missing: [] };
  const key = JSON.stringify([face.fontFamily, face.fontWeight, words]);
  const found = known.get(key) ?? helpWith(foreign, words);
  known.set(key, found);
  return found;
}

function helpWith(foreign: readonly string[], words: string): Helped {
  let missing = foreign;
  const help = familiesFor(words).flatMap((family) => {
    const all = family.files();
    const files = new Set(missing.flatMap((character) => holding(all, character)));
    missing = missing.filter((character) => holding(all, character).length === 0);
    return files.size === 0 ? [] : [{ family, files: [...files] }];
  });
  return { help, missing };
}

/** The families that help a face out with a text, in the order in which they are to be asked. */
export const helpFor = (face: Face, words: string): readonly Help[] => helped(face, words).help;

/** The characters of a text that neither a face can print nor a family that helps it out, each once. */
export const missingFrom = (face: Face, words: string): readonly string[] => helped(face, words).missing;
