import { absolute, storyPath } from '../routes.ts';
import { anchor } from '../story/anchor.ts';
import { correctionsOf } from '../story/corrections-of.ts';
import type { EngagementStatus, EngagementView, StopView } from '../story/stop.ts';
import type { StoryView } from '../story/story-at.ts';
import { countryName } from '../words/country-name.ts';
import { calledOffBy } from './called-off.ts';
import { engagementDay } from './engagement-day.ts';
import { engagementDescription } from './engagement-description.ts';
import type { Entry } from './entry.ts';
import { revisionBy } from './revision.ts';
import { blockUid } from './uid.ts';

/** How sure an engagement is. */
function standing(status: EngagementStatus): Entry['standing'] {
  switch (status) {
    case 'expected':
    case 'unconfirmed':
      return 'tentative';
    case 'announced':
    case 'confirmed':
    case 'moved':
    case 'held':
      return 'firm';
    case 'cancelled':
    case 'not-held':
      return 'off';
  }
}

/** An engagement of a story in a calendar, or nothing while nobody knows its day. */
export function engagementEntry(
  view: StoryView,
  stop: StopView,
  engagement: EngagementView,
): Entry | undefined {
  const on = engagementDay(engagement, stop);
  if (on === undefined) return undefined;
  const { id, title, status, steps, where } = engagement;
  const fell = calledOffBy(engagement, stop);
  const corrections = view.updates.filter((update) =>
    [id, stop.id].some((each) => correctionsOf([update], each).length > 0),
  );
  // A stop that moves or is cancelled takes its engagements along, and any step but its first may do so, also one that
  // is entered late. The entry then begins with a number above 0, which hurts nobody; not to count up would.
  const ofStop = stop.steps.slice(1);
  const address = `${absolute(storyPath(view.slug))}#${anchor('engagement', id)}`;
  return {
    uid: blockUid(view.first, 'engagement', id),
    title,
    on,
    standing: fell === undefined ? standing(status) : 'off',
    revision: revisionBy(
      [...steps, ...ofStop, ...corrections].map((each) => each.on),
      view,
    ),
    description: engagementDescription(view, engagement, { on, fell, corrections, address }),
    place: {
      name: [where, stop.place, countryName(stop.country)].filter((part) => part !== undefined).join(', '),
      latitude: stop.latitude,
      longitude: stop.longitude,
    },
    topics: view.topics.map(({ name }) => name),
    address,
  };
}
