/** One page on the way from the front page to another; the last of them, the page itself, needs no path. */
export interface Step {
  readonly name: string;
  readonly path?: string | undefined;
}

/** The way to a page from the front page, which is left out: every way begins there. */
export type Trail = readonly [Step, ...Step[]];
