import { createHash } from 'node:crypto';

/**
 * The name of what a copy holds, so that two can be told apart: the date since when it stood, and eight figures made of
 * all it says, which can be read out over a telephone.
 */
export function copyVersion(date: Temporal.PlainDate, html: string): string {
  const figures = createHash('sha256').update(html).digest().readUInt32BE() % 1e8;
  return `${date.toString()}.${String(figures).padStart(8, '0')}`;
}
