import type { PlaceLeaf } from 'schema-dts';
import type { StopView } from '../../story/stop.ts';
import { countryName } from '../../words/country-name.ts';

/** The place of a stop. Its coordinates are on no page in figures, so they are not said here. */
export const placeNode = ({ place, country }: StopView): PlaceLeaf => ({
  '@type': 'Place',
  name: place,
  address: { '@type': 'PostalAddress', addressCountry: countryName(country) },
});
