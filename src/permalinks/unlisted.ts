import type { Problem } from '../story/problem.ts';
import { notIn, type Ledger } from './ledger.ts';
import type { Permalinks } from './standing.ts';

/** As many lines as an editor reads; a command writes them all. */
const shown = 12;

/** What is published and not in the ledger yet, as one thing to look after; `today` is the date of the build. */
export function unlisted(ledger: Ledger, published: Permalinks, today: string): readonly Problem[] {
  const all = notIn(ledger, published);
  if (all.length === 0) return [];
  const lines = all.slice(0, shown).map((permalink) => `${today} ${permalink}`);
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
