/** "1 stop", "7 stops"; a noun that takes more than an "s" brings its plural. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;
