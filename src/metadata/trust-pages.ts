import type { TrustPageId } from '../words/trust-sections.ts';
import { trustPath } from './trust-address.ts';

/** A page that says who is speaking, by which rules, or how mistakes are mended. */
export interface TrustPage {
  readonly id: TrustPageId;
  readonly name: string;
  readonly path: string;
}

const page = (id: TrustPageId, name: string): TrustPage => ({ id, name, path: trustPath[id]() });

/** The pages about the publication, in the order in which every page leads to them. */
export const trustPages = (): readonly TrustPage[] => [
  page('about', 'Who we are'),
  page('standards', 'Standards'),
  page('methods', 'Sources and methods'),
  page('corrections', 'Corrections'),
  page('ownership', 'Ownership and funding'),
  page('privacy', 'Privacy'),
  page('contact', 'Contact'),
];
