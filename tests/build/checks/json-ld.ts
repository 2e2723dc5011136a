import type { Page } from '../page.ts';

/** A node of a graph, or a reference to one. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** What a page says to machines, each data block parsed. */
export const jsonLd = ({ document }: Page): readonly JsonLdNode[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as JsonLdNode,
  );

/** Every node and every reference in a value, however deep it stands. */
export function nodesIn(value: unknown): readonly JsonLdNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const deeper = Object.values(value).flatMap(nodesIn);
  return '@type' in value || '@id' in value ? [value, ...deeper] : deeper;
}

/** The nodes of one type. */
export const ofType = (value: unknown, type: string): readonly JsonLdNode[] =>
  nodesIn(value).filter((node) => node['@type'] === type);

/** A reference says of something only which it is. */
const isReference = (node: JsonLdNode): boolean => !('@type' in node);

/** The references to nodes that the graph doesn't have. */
export function danglingIds(graph: unknown): readonly unknown[] {
  const nodes = nodesIn(graph);
  const described = new Set(nodes.filter((node) => !isReference(node)).map((node) => node['@id']));
  return nodes
    .filter(isReference)
    .map((node) => node['@id'])
    .filter((id) => !described.has(id));
}

/**
 * Members whose values are words of schema.org and JSON-LD themselves, which no reader is shown. An address under
 * `@id` is a name, too, and is compared with the fragments of the site.
 */
const vocabulary = new Set(['@context', '@type', '@id', 'eventStatus']);

/** Every other text in a graph. */
export function saidIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (vocabulary.has(key) ? [] : saidIn(each)));
}
