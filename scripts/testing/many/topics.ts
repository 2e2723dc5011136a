/** What stories are about: one topic called like a person, two called alike, one of a letter, one without a break, one from right to left. */
export const topics: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'world', name: 'World' },
  { id: 'jan-novak', name: 'Jan Novák' },
  { id: 'trade', name: 'Trade' },
  { id: 'trade-2', name: 'Trade' },
  { id: 'a', name: 'A' },
  { id: 'longest', name: 'Rindfleischetikettierungsueberwachungsau' },
  { id: 'salt', name: 'Salt & Sons <of> “Old”' },
  { id: 'salt-road', name: 'طريق الملح' },
  { id: 'constructor', name: 'Constructor' },
];
