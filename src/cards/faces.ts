import { family } from './fonts.ts';

/** A face of the card: a family in one weight, as the styles of a text name it. */
export interface Face {
  readonly fontFamily: string;
  readonly fontWeight: number;
}

/** The four faces of the cards: for what is said, for sentences, for labels and for what is filled in. */
export const faces = {
  head: { fontFamily: family.serif, fontWeight: 600 },
  body: { fontFamily: family.serif, fontWeight: 400 },
  label: { fontFamily: family.grotesque, fontWeight: 500 },
  filled: { fontFamily: family.grotesque, fontWeight: 600 },
} as const satisfies Record<string, Face>;

export type FaceName = keyof typeof faces;
