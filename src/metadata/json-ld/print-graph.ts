import type { Graph } from 'schema-dts';

/** What could end the script element, begin a comment in it, or break a line of JavaScript. */
const escaped: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Structured data as the text of a `script` element. A data block ends at the first `</script`, whatever stands
 * in quotation marks (HTML §4.12.1.3), so the characters of markup are written as JSON escapes (RFC 8259 §7).
 */
export function printGraph(graph: Graph): string {
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (character) => escaped[character] ?? character);
}
