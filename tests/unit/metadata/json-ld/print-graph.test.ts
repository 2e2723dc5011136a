import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { printGraph } from '../../../../src/metadata/json-ld/print-graph.ts';

const graph = (name: string) => ({
  '@context': 'https://schema.org' as const,
  '@graph': [{ '@type': 'Thing' as const, name }],
});

/** Any text, and often one that tries to leave the script. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</script>',
        '</SCRIPT ',
        '<!--',
        '-->',
        '<script>',
        ']]>',
        '&lt;',
        '\u2028',
        '\u2029',
        '\\',
        '"',
      ),
    ),
  )
  .map((parts) => parts.join(''));

test('a printed graph is read back as it was', () => {
  fc.assert(
    fc.property(text, (name) => {
      expect(JSON.parse(printGraph(graph(name)))).toEqual(JSON.parse(JSON.stringify(graph(name))));
    }),
  );
});

test('no text of an article leaves the script it is printed in', () => {
  fc.assert(
    fc.property(text, (name) => {
      const printed = printGraph(graph(name));
      expect(printed).not.toMatch(/[<>&\u2028\u2029]/);
      const { document } = parseHTML(
        `<body><script type="application/ld+json">${printed}</script><p>after</p></body>`,
      );
      expect(document.querySelector('script')?.textContent).toBe(printed);
      expect(document.querySelectorAll('body > *').length).toBe(2);
    }),
  );
});

test('markup is written as JSON escapes', () => {
  expect(printGraph(graph('</script>&'))).toContain('"name":"\\u003c/script\\u003e\\u0026"');
});
