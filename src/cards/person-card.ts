import type { PersonView } from '../story/person.ts';
import { countryName } from '../words/country-name.ts';
import { shortDateYear } from '../words/date.ts';
import { missingFrom } from './coverage.ts';
import { faces } from './faces.ts';

/** All that the card of a person says beside what every block's card says. */
export interface PersonCard {
  readonly kind: 'person';
  readonly name: string;
  /** The name in its own script, where the fonts of the card hold its letters. */
  readonly native?: string | undefined;
  readonly role: string;
  readonly country: string;
  readonly part: string;
  /** The day from which the part stands so. */
  readonly since?: string | undefined;
}

/** Works out what the card of a person says. */
export function personCard({ name, native, role, country, part, steps }: PersonView): PersonCard {
  const last = steps.at(-1);
  const printable =
    native !== undefined && native.text !== name && missingFrom(faces.body, native.text).length === 0;
  return {
    kind: 'person',
    name,
    native: printable ? native.text : undefined,
    role,
    country: countryName(country),
    part,
    since: last && shortDateYear(last.on.date),
  };
}
