import { parseBody } from '../../../src/body/body.ts';
import { sectionsOf, type Section } from '../../../src/body/sections.ts';

/** The sections of a body in which every day has begun. */
export const sectionsAlways = (mdx: string): readonly Section[] =>
  sectionsOf(parseBody(mdx), { begun: () => true, shows: () => true });
