/**
 * A text as far as a calendar can hold it (TEXT, RFC 5545 §3.1 and §3.3.11): whole characters, no control character but
 * the tab, and the line break, which is written in another way.
 */
export function textValue(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '');
}
