import type { CardMeta } from '../metadata/card-meta.ts';

/**
 * The card of an entry as Media RSS has it. It has no `media:description`: readers that know only one kind of description
 * would take it for the text of the entry.
 */
export function cardMedia({ url }: CardMeta) {
  return { contents: [{ url, type: 'image/png', medium: 'image', width: 1200, height: 630 }] };
}
