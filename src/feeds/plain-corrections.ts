import type { Element } from 'hast';
import { h } from 'hastscript';
import { anchor } from '../story/anchor.ts';
import { correctionsOf } from '../story/corrections-of.ts';
import type { UpdateView } from '../story/update.ts';
import { longDate } from '../words/date.ts';
import { isolated } from '../words/direction.ts';

/** The corrections of a block as paragraphs, each with a link to its entry on the story's page at `address`. */
export function plainCorrections(updates: readonly UpdateView[], id: string, address: string): Element[] {
  return correctionsOf(updates, id).map((update) =>
    h('p', [
      h('a', { href: `${address}#${anchor('update', update.id)}` }, `Corrected ${longDate(update.on.date)}`),
      `: ${isolated(update.text)}`,
    ]),
  );
}
