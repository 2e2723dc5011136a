import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ledgerFile, redirectsFile } from '../story/read/newsroom.ts';
import { printedPath } from '../story/read/printed-path.ts';
import { readLedger, type Ledger } from './ledger.ts';
import { readRedirects, type Redirects } from './redirects.ts';

/** What a newsroom keeps beside its articles of the addresses it has given out. */
export interface Kept {
  readonly ledger: Ledger;
  readonly redirects: Redirects;
}

/** Reads both lists of a folder of articles; one that isn't there is empty. */
export async function readKept(dir: string): Promise<Kept> {
  const named = (name: string): string => printedPath(path.resolve(dir, name));
  return {
    ledger: readLedger(named(ledgerFile), await textOf(path.join(dir, ledgerFile))),
    redirects: readRedirects(named(redirectsFile), await textOf(path.join(dir, redirectsFile))),
  };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
