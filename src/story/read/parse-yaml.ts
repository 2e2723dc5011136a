import { parseDocument, type Document } from 'yaml';

/** Parses the YAML of a frontmatter as articles are read. */
export function parseYaml(yaml: string): Document.Parsed {
  return parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    // The parser compares every key with every other; ours are looked up (see plainYaml).
    uniqueKeys: false,
    // Not 'silent', under which the parser also keeps a second document to itself.
    logLevel: 'error',
  });
}
