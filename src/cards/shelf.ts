import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Card } from './card.ts';

/** How many of the last different sets of cards are kept: builds of several sites and branches take turns. */
const keptBuilds = 8;

/** The file that says which cards the last builds had, the newest first. */
const registerName = 'builds.json';

const digestLength = 32;
const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The name under which a card is kept: another one when it says something else or is drawn otherwise. */
export function shelfMark(template: string, card: Card): string {
  return digestOf(Buffer.from(`${template}\n${JSON.stringify(card)}`))
    .toString('hex')
    .slice(0, 40);
}

/** The cards of earlier builds, in a folder. */
export class Shelf {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The card under a mark; nothing when there is none, or when its file is not as it was written. */
  async take(mark: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const file = await this.#read(mark);
    if (file === undefined) return undefined;
    const png = file.subarray(digestLength);
    return digestOf(png).equals(file.subarray(0, digestLength)) ? png : undefined;
  }

  /** Puts a card under its mark, at once: whoever reads meanwhile finds all of it or nothing. */
  async put(mark: string, png: Uint8Array): Promise<void> {
    await this.#write(mark, Buffer.concat([digestOf(png), png]));
  }

  /** How many of these marks have no card. */
  async lacks(marks: readonly string[]): Promise<number> {
    const there = new Set(await this.#names());
    return marks.filter((mark) => !there.has(mark)).length;
  }

  /** Notes the cards of this build, and throws away those that none of the last builds had. */
  async keep(marks: readonly string[]): Promise<void> {
    const mine = [...new Set(marks)].toSorted();
    const others = (await this.#builds()).filter((build) => build.join() !== mine.join());
    const builds = [mine, ...others].slice(0, keptBuilds);
    await this.#write(registerName, Buffer.from(JSON.stringify(builds)));
    const kept = new Set([registerName, ...builds.flat()]);
    const gone = (await this.#names()).filter((name) => !kept.has(name));
    await Promise.all(gone.map((name) => rm(path.join(this.#folder, name), { force: true })));
  }

  async #builds(): Promise<readonly (readonly string[])[]> {
    try {
      const read: unknown = JSON.parse((await this.#read(registerName))?.toString('utf8') ?? '[]');
      if (!Array.isArray(read)) return [];
      return read.filter(
        (build): build is string[] => Array.isArray(build) && build.every((mark) => typeof mark === 'string'),
      );
    } catch (error) {
      // A register that can't be read costs only some drawing.
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  }

  async #names(): Promise<readonly string[]> {
    return (await absent(readdir(this.#folder))) ?? [];
  }

  async #read(name: string): Promise<Buffer<ArrayBuffer> | undefined> {
    return absent(readFile(path.join(this.#folder, name)));
  }

  async #write(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const half = path.join(this.#folder, `${name}.${randomUUID()}`);
    await writeFile(half, bytes);
    // Another build may have tidied up the half-written file: then it is only not kept.
    await absent(rename(half, path.join(this.#folder, name)));
  }
}

/** What was found, or nothing where there is no such file. */
async function absent<Found>(found: Promise<Found>): Promise<Found | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
