import type { z } from 'astro/zod';
import type { offer, offerStatus } from '../schema/offer.ts';
import { knownAt } from './known.ts';
import type { Step } from './stop.ts';

type RawOffer = z.infer<typeof offer>;
export type OfferStatus = z.infer<typeof offerStatus>;

/** Something one side could give, and what had come of it by an instant. */
export interface OfferView {
  readonly id: string;
  readonly text: string;
  readonly status: OfferStatus;
  readonly steps: readonly Step<OfferStatus>[];
}

/** All offers of one side. */
export interface Side {
  readonly name: string;
  readonly offers: readonly OfferView[];
}

function offerAt(raw: RawOffer, zone: string, at: Temporal.Instant): OfferView | undefined {
  const steps = knownAt(raw.states, zone, at);
  const last = steps.at(-1);
  return last === undefined ? undefined : { id: raw.id, text: raw.text, status: last.status, steps };
}

/** The offers known at an instant, gathered by side in the order the editor gave. */
export function sidesAt(raw: readonly RawOffer[], zone: string, at: Temporal.Instant): readonly Side[] {
  const known = raw.flatMap((each) => {
    const offer = offerAt(each, zone, at);
    return offer === undefined ? [] : [{ side: each.side, offer }];
  });
  return [...Map.groupBy(known, ({ side }) => side)].map(([name, offers]) => ({
    name,
    offers: offers.map(({ offer }) => offer),
  }));
}
