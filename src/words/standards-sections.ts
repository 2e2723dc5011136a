/** The sections of the page of standards by their fragments, in the order of the page. */
export const standardsSection = {
  publisher: 'Who publishes this',
  sources: 'Sources',
  'unnamed-sources': 'Unnamed sources',
  care: 'Care and fairness',
  stamps: 'What the stamps mean',
  editions: 'Earlier days',
  corrections: 'Corrections',
  contact: 'Report a mistake',
  reuse: 'What you may do with it',
  privacy: 'Privacy',
} as const;
