/**
 * A stamp: a word, and a shape that says the same to those who can't tell the colours. `sure` a full disc,
 * `said` a ring, `maybe` a dotted ring, `no` a stroke, `split` a half-filled square, `open` a dashed square.
 */
export interface Stamp {
  readonly word: string;
  readonly shape: 'sure' | 'said' | 'maybe' | 'no' | 'split' | 'open';
  readonly tone: 'ink' | 'red' | 'green' | 'soft';
}
