import type { Draft } from './draft.ts';
import { oddities } from './oddities.ts';
import { plainDraft } from './plain-draft.ts';

/** A draft, and what is odd about it. */
export interface OddDraft {
  readonly oddity: string;
  readonly draft: Draft;
}

/** Some stories, the same ones each time; what is odd comes round again and again, with other people and places. */
export function manyDrafts(count: number): readonly OddDraft[] {
  const all = Object.entries(oddities);
  return Array.from({ length: count }, (_, n) => {
    const [oddity, make] = all[n % all.length] ?? ['', (draft: Draft) => draft];
    return { oddity, draft: make(plainDraft(n), Math.floor(n / all.length)) };
  });
}
