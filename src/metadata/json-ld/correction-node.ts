import type { CorrectionCommentLeaf } from 'schema-dts';
import type { UpdateView } from '../../story/update.ts';
import { machineDate } from '../../words/date.ts';

/** The corrections among some updates. */
export const correctionNodes = (updates: readonly UpdateView[]): readonly CorrectionCommentLeaf[] =>
  updates
    .filter(({ kind }) => kind === 'correction')
    .map(({ on, text }) => ({ '@type': 'CorrectionComment', text, datePublished: machineDate(on) }));
