import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor } from '../read/cure.ts';
import { countryCalled, countryCodes } from './country-codes.ts';
import type { Fault } from './fault.ts';

/** Refuses country codes that ISO 3166-1 has not assigned: XX, EU, UK and the like. */
export function checkCountries(record: RawExplainer): readonly Fault[] {
  const written = [
    ...record.stops.map(({ country, zone }, index) => ({ at: ['stops', index, 'country'], country, zone })),
    ...record.people.map(({ country }, index) => ({
      at: ['people', index, 'country'],
      country,
      zone: undefined,
    })),
  ];
  return written.flatMap(({ at, country, zone }) => {
    if (countryCodes.has(country)) return [];
    const meant =
      countryCalled(country) ??
      (zone === undefined ? undefined : countryOf(zone)) ??
      '<The two letters of the country.>';
    return [{ at, wrong: `ISO 3166-1 has assigned ${country} to no country.`, cure: cureFor(at, meant) }];
  });
}

/** The country in which a zone lies, as far as the runtime knows. */
function countryOf(zone: string): string | undefined {
  return [...countryCodes].find((code) => new Intl.Locale(`und-${code}`).getTimeZones()?.includes(zone));
}
