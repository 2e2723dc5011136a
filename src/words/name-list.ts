/** A name of several, and what stands before it. */
export interface Listed<Each> {
  readonly before: string;
  readonly each: Each;
}

/** Names as a sentence lists them, "A, B and C", for those who print each as a link. */
export function nameList<Each>(all: readonly Each[]): readonly Listed<Each>[] {
  return all.map((each, index) => ({
    before: index === 0 ? '' : index === all.length - 1 ? ' and ' : ', ',
    each,
  }));
}
