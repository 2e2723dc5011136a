import { update } from '../../../src/schema/update.ts';

/** A correction of ours that touches some blocks. */
export const correction = (id: string, on: string, touches: readonly string[]) =>
  update.parse({ id, on, kind: 'correction', text: 'Mended.', touches, sources: ['p9'] });
