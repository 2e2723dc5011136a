import { countryName } from './country-name.ts';
import { isolated } from './direction.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A place with its country: "Busan, South Korea", but "Kuwait City", which says its country already. Each keeps its own direction. */
export function placeWords(place: string, country: string): string {
  const name = countryName(country);
  const said = new RegExp(String.raw`(?<!\p{Letter})${escaped(name)}(?!\p{Letter})`, 'u').test(place);
  return said ? isolated(place) : `${isolated(place)}, ${name}`;
}
