import {
  aboutPath,
  absolute,
  contactPath,
  correctionsPath,
  methodsPath,
  ownershipPath,
  privacyPath,
  standardsPath,
} from '../routes.ts';
import type { TrustPageId, TrustSection } from '../words/trust-sections.ts';

/** Where each page about the publication stands. */
export const trustPath: Readonly<Record<TrustPageId, () => string>> = {
  about: aboutPath,
  standards: standardsPath,
  methods: methodsPath,
  corrections: correctionsPath,
  ownership: ownershipPath,
  privacy: privacyPath,
  contact: contactPath,
};

/** A section of a page about the publication by its address. */
export const trustAddress = ({ page, section }: TrustSection): string =>
  `${absolute(trustPath[page]())}#${section}`;
