/**
 * The sections of the pages about the publication by their fragments, in the order of each page. A fragment is for good:
 * what went to another page keeps its place here in a sentence that leads there.
 */
export const trustSections = {
  about: {
    publisher: 'Who publishes this',
    stories: 'What we publish',
    bylines: 'Whose words they are',
    rules: 'By which rules',
    program: 'What prints it',
  },
  standards: {
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
  },
  methods: {
    sources: 'What a source is',
    'unnamed-sources': 'Unnamed sources',
    certainty: 'How sure, and what became of it',
    differ: 'When sources differ',
    editions: 'Earlier days',
    checks: 'What is checked before anything is published',
    automation: 'What machines do',
  },
  corrections: {
    policy: 'What we do about a mistake',
    report: 'Report a mistake',
    record: 'Every correction',
  },
  ownership: {
    owner: 'Who owns it',
    funding: 'Who pays for it',
  },
  privacy: {
    consent: 'Nothing to consent to',
    device: 'What your browser keeps',
    host: 'What a host may note',
    elsewhere: 'Beyond these pages',
  },
  contact: {
    reach: 'How to reach us',
    mistake: 'Report a mistake',
    weakness: 'Report a weakness of this site',
  },
} as const;

export type TrustPageId = keyof typeof trustSections;

/** A section of one of the pages. */
export type TrustSection = {
  [Page in TrustPageId]: { readonly page: Page; readonly section: keyof (typeof trustSections)[Page] };
}[TrustPageId];
