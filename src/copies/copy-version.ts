import { createHash } from 'node:crypto';

/** The name of what a copy holds, so that two can be told apart: the date since when it stood, and a hash of all it says. */
export function copyVersion(date: Temporal.PlainDate, html: string): string {
  return `${date.toString()}.${createHash('sha256').update(html).digest('hex').slice(0, 8)}`;
}
