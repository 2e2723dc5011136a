import type { UpdateView } from './update.ts';

/** The corrections among some updates that touch a block. */
export function correctionsOf(updates: readonly UpdateView[], id: string): readonly UpdateView[] {
  return updates.filter(({ kind, touches }) => kind === 'correction' && touches.includes(id));
}
