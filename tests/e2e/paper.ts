import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** A run of letters on a sheet, in points from its lower left corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** One side of paper. */
export interface Sheet {
  readonly height: number;
  /** What stands in the margin above and below the page. */
  readonly head: string;
  readonly foot: string;
  /** What stands between them. */
  readonly runs: readonly Run[];
}

/** The margins of our sheets, in points: those of src/styles/print.css, a little less. */
const margin = 45;

/**
 * Without blanks, since where a line ends is the printer's business, and with one apostrophe: two letters are drawn
 * alike, and what is drawn is all that a PDF knows.
 */
export const squeezed = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, '').replaceAll('\u02BC', '’');

/** Between columns there is more room than this, in points; between words less. */
const narrowestGap = 10;

/** Shorter texts don't go on over a sheet's end; that the parts of one stand on two sheets would be chance. */
const shortestOverTwo = 24;

/** A page as Chromium prints it, read back from the PDF. */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<readonly Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, preferCSSPageSize: false })));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const runs = items.flatMap((item): Run[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , left = 0, bottom = 0] = item.transform.map(Number);
      return [{ text: item.str, left, right: left + item.width, bottom }];
    });
    const inBand = (from: number, to: number): Run[] =>
      runs.filter(({ bottom }) => bottom >= from && bottom < to);
    sheets.push({
      height,
      head: textOf(inBand(height - margin, Infinity)),
      foot: textOf(inBand(0, margin)),
      runs: inBand(margin, height - margin),
    });
  }
  return sheets;
}

const textOf = (runs: readonly Run[]): string => squeezed(runs.map(({ text }) => text).join(''));

/** Whether a text stands on one of the sheets, or begins at the end of one and ends on the next. */
export function isPrinted(text: string, sheets: readonly Sheet[]): boolean {
  const wanted = squeezed(text);
  const pages = sheets.map(({ runs }) => textOf(runs));
  return pages.some((page, index) => {
    if (page.includes(wanted)) return true;
    const next = pages[index + 1] ?? '';
    if (wanted.length < shortestOverTwo) return false;
    return Array.from(wanted, (_, cut) => cut).some(
      (cut) => cut > 0 && page.includes(wanted.slice(0, cut)) && next.includes(wanted.slice(cut)),
    );
  });
}

/** The headings below which nothing stands in their column: the last thing of a sheet, and about nothing on it. */
export function stranded(headings: readonly string[], sheets: readonly Sheet[]): readonly string[] {
  const wanted = new Set(headings.map(squeezed));
  return sheets.flatMap(({ runs }) =>
    runs
      .filter((run) => wanted.has(textOf(lineOf(run, runs))) && !goesOn(run, runs))
      .filter(
        (run) =>
          !runs.some(
            (other) => other.bottom < run.bottom - 4 && other.left < run.right && other.right > run.left,
          ),
      )
      .map(({ text }) => text),
  );
}

/** Whether a run goes on with a line: a name in the prose is no heading, even where its line is the last of a sheet. */
const goesOn = (run: Run, runs: readonly Run[]): boolean =>
  runs.some(
    ({ bottom, right }) =>
      Math.abs(bottom - run.bottom) <= 1 && right <= run.left + 1 && run.left - right < narrowestGap,
  );

/** The runs of the line that one of them begins. */
function lineOf(first: Run, runs: readonly Run[]): readonly Run[] {
  const line = [first];
  for (const run of runs.slice(runs.indexOf(first) + 1)) {
    if (Math.abs(run.bottom - first.bottom) > 1) break;
    line.push(run);
  }
  return line;
}
