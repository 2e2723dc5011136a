import type { Problem } from '../story/problem.ts';
import { entryLine, type Entering, type Ledger } from './ledger.ts';

/** As many lines as an editor reads; a command writes them all. */
const shown = 12;

/** What is published and to be entered, as one thing to look after; `today` is the date of the build. */
export function unlisted(ledger: Ledger, all: readonly Entering[], today: string): readonly Problem[] {
  if (all.length === 0) return [];
  const lines = all.slice(0, shown).map((each) => entryLine(today, each));
  const [are, them] = all.length === 1 ? ['address is', 'it'] : ['addresses are', 'them'];
  return [
    {
      place: { file: ledger.file, line: ledger.text.split('\n').length, column: 1 },
      field: 'permalink',
      wrong: `${all.length} ${are} published without being in the ledger; \`npm run permalinks\` enters ${them}.`,
      cure: [...lines, ...(all.length > shown ? [`# and ${all.length - shown} more`] : [])].join('\n'),
    },
  ];
}
