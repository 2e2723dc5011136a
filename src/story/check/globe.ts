import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor } from '../read/cure.ts';
import type { Coordinates } from './atlas.ts';
import type { Fault } from './fault.ts';
import { whereabouts } from './whereabouts.ts';

const onGlobe = (latitude: number, longitude: number): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/**
 * Refuses coordinates that lie nowhere on the globe, or far from the country of the place where swapping them or
 * another sign brings them there.
 */
export function checkGlobe(record: RawExplainer): readonly Fault[] {
  return record.stops.flatMap(({ at: [latitude, longitude], country }, index) => {
    const at = ['stops', index, 'at'];
    if (onGlobe(latitude, longitude)) {
      const found = whereabouts(country, [latitude, longitude]);
      if (found.kind !== 'turned') return [];
      const wrong = `${written([latitude, longitude])} lies ${kilometres(found.km)} from ${country}, and ${written(found.meant)} does not: latitude comes first, then longitude, and south and west are negative.`;
      return [{ at, wrong, cure: cureFor(at, found.meant) }];
    }
    if (onGlobe(longitude, latitude)) {
      const wrong = `${latitude} is no latitude (at most 90): latitude comes first, then longitude.`;
      return [{ at, wrong, cure: cureFor(at, [longitude, latitude]) }];
    }
    const wrong = `${written([latitude, longitude])} lies off the globe: latitude goes from -90 to 90, longitude from -180 to 180.`;
    return [{ at, wrong, cure: cureFor(at, ['<latitude>', '<longitude>']) }];
  });
}

/** Coordinates as a stop gives them. */
export const written = (at: Coordinates): string => `[${at.join(', ')}]`;

/** A distance that nobody measures to the kilometre. */
export const kilometres = (km: number): string => `${Math.round(km / 10) * 10} km`;
