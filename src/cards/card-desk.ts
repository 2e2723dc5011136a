import type { Card } from './card.ts';
import { progress } from './progress.ts';
import { renderCard } from './render.ts';
import { shelfMark, type Shelf } from './shelf.ts';

/** A card of the site, with the address that it is published under. */
export interface PublishedCard {
  readonly address: string;
  readonly card: Card;
}

type Png = Uint8Array<ArrayBuffer>;

/** Draws a card, or takes it from where it was kept. */
export type CardDesk = (published: PublishedCard) => Promise<Png>;

/** What a desk works with. */
export interface DeskTools {
  readonly shelf: Shelf;
  readonly template: string;
  readonly say: (line: string) => void;
  /** How many of the cards next in line are begun with each: the drawing is done beside the other work of a build. */
  readonly ahead: number;
}

/**
 * Opens the desk for all cards of a build, in the order in which they will be asked for: those that an earlier
 * build drew from the same template and words are taken from the shelf, the others drawn and put there; what
 * none of the last builds had is thrown away.
 */
export async function openDesk(
  all: readonly PublishedCard[],
  { shelf, template, say, ahead }: DeskTools,
): Promise<CardDesk> {
  const marks = all.map(({ card }) => shelfMark(template, card));
  await shelf.keep(marks);
  const drawnOne = progress(await shelf.lacks([...new Set(marks)]), say);

  const make = async ({ address, card }: PublishedCard, mark: string): Promise<Png> => {
    const kept = await shelf.take(mark);
    if (kept !== undefined) return kept;
    const png = await renderCard(card, address);
    await shelf.put(mark, png);
    drawnOne();
    return png;
  };

  const begun = new Map<string, Promise<Png>>();
  const begin = (published: PublishedCard, mark: string): Promise<Png> => {
    const made = begun.get(mark) ?? make(published, mark);
    begun.set(mark, made);
    return made;
  };

  return async (published) => {
    const mark = shelfMark(template, published.card);
    const asked = begin(published, mark);
    const place = marks.indexOf(mark);
    for (let next = place + 1; place !== -1 && next <= place + ahead; next += 1) {
      const [card, its] = [all[next], marks[next]];
      // Whatever is wrong with a card is told to the one who asks for it.
      if (card !== undefined && its !== undefined) begin(card, its).catch(() => undefined);
    }
    try {
      return await asked;
    } finally {
      begun.delete(mark);
    }
  };
}
