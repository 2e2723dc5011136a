/** The scripts in use that run from right to left. */
const rightToLeft =
  /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Samaritan}\p{sc=Mandaic}\p{sc=Adlam}\p{sc=Hanifi_Rohingya}]/u;

/** Whether any of a text runs from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

const isolates = /\u2068[^\u2069]*\u2069/gu;

/**
 * The direction of a paragraph, by its first letter that stands in no isolate; nothing where it is the usual one. UAX #9,
 * rules P2 and P3.
 */
export function directionOf(text: string): 'rtl' | undefined {
  const [first = ''] = /\p{L}/u.exec(text.replace(isolates, '')) ?? [];
  return rightToLeft.test(first) ? 'rtl' : undefined;
}

/**
 * A text of the record that keeps its own order inside a sentence of ours, as `<bdi>` would keep it where there is no markup.
 * UAX #9, section 2.4. Where all runs from left to right nothing is added.
 */
export function isolated(text: string): string {
  return hasRightToLeft(text) ? `\u2068${text}\u2069` : text;
}
