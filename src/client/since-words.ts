/** A change of a story, as its list of changes has it: updates have a text, changed blocks only their place. */
export interface Change {
  readonly on: string;
  readonly kind: 'development' | 'correction' | 'change';
  readonly id: string;
  readonly text?: string;
}

/** A date near another: "25 October", with its year where that is not the other's. */
export function dateBeside(date: string, other: string): string {
  const year = date.slice(0, 4) === other.slice(0, 4) ? undefined : 'numeric';
  return new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year, timeZone: 'UTC' });
}

/** "3 developments", "2 developments and a correction"; blocks are counted where no update tells of them. */
export function newWords(changes: readonly Change[]): string {
  const counted = (kind: Change['kind']): string[] => {
    const { length } = changes.filter((change) => change.kind === kind);
    if (length === 0) return [];
    return [length === 1 ? `a ${kind}` : `${length} ${kind}s`];
  };
  const updates = [...counted('development'), ...counted('correction')];
  const said = (updates.length === 0 ? counted('change') : updates).join(' and ');
  return said.replace(/./, (first) => first.toUpperCase());
}
