import type { RawExplainer } from '../../schema/explainer.ts';
import { cureFor } from '../read/cure.ts';
import type { Fault } from './fault.ts';

const onGlobe = (latitude: number, longitude: number): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/** Refuses coordinates that lie nowhere on the globe; where swapping them helps, that is the cure. */
export function checkGlobe(record: RawExplainer): readonly Fault[] {
  return record.stops.flatMap(({ at: [latitude, longitude] }, index) => {
    if (onGlobe(latitude, longitude)) return [];
    const at = ['stops', index, 'at'];
    if (onGlobe(longitude, latitude)) {
      const wrong = `${latitude} is no latitude (at most 90): latitude comes first, then longitude.`;
      return [{ at, wrong, cure: cureFor(at, [longitude, latitude]) }];
    }
    const wrong = `[${latitude}, ${longitude}] lies off the globe: latitude goes from -90 to 90, longitude from -180 to 180.`;
    return [{ at, wrong, cure: cureFor(at, ['<latitude>', '<longitude>']) }];
  });
}
