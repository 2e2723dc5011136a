/**
 * A feed in RSS or Atom with a sentence more in the content of its first entry, as an editor may put it there.
 * @throws Error when no entry has a paragraph.
 */
export function withChangedEntry(feed: string): string {
  const first = feed.search(/<(?:item|entry)[\s>]/);
  const changed = feed.slice(first).replace(/<\/p>|&lt;\/p(?:>|&gt;)/, ' One sentence more.$&');
  if (first === -1 || !changed.includes(' One sentence more.'))
    throw new Error('There is no entry to change.');
  return feed.slice(0, first) + changed;
}
