/**
 * Where in the HTML text the element with this id ends; -1 when there is none. The pages are the compiler's
 * own well-formed output, so that counting tags of one name is enough.
 */
export function elementEnd(html: string, id: string): number {
  const opening = new RegExp(`<([a-z][a-z0-9-]*)(?=[\\s>])[^>]*\\sid=["']?${id}["'\\s>]`).exec(html);
  const name = opening?.[1];
  if (name === undefined) return -1;
  let depth = 0;
  for (const tag of html.slice(opening?.index).matchAll(new RegExp(`<(/?)${name}(?=[\\s>])[^>]*>`, 'g'))) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return (opening?.index ?? 0) + tag.index + tag[0].length;
  }
  return -1;
}
