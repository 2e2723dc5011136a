import { z } from 'astro/zod';

/** Lower-case letters, digits and single hyphens: safe in an address, a feed id and a calendar uid. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The schema of an author-written id. Ids are addresses: once published they are never reused or renamed
 * without a redirect. Each is branded, so that the id of one kind of block can't be handed in for another.
 */
const id = (kind: string, example: string): z.ZodString =>
  z
    .string()
    .max(60, 'An id has at most 60 characters.')
    .regex(idPattern, 'An id is lower-case letters, digits and single hyphens.')
    .meta({
      description: `The ${kind}'s permanent id, unique in the story: lower-case letters, digits, hyphens.`,
      example,
    });

export const topicId = id('topic', 'world-news').brand<'topic'>();
export const authorId = id('author', 'mara-lind').brand<'author'>();
export const stopId = id('stop', 'busan').brand<'stop'>();
export const placeId = id('place', 'busan').brand<'place'>();
export const engagementId = id('engagement', 'xi-meeting').brand<'engagement'>();
export const personId = id('person', 'xi-jinping').brand<'person'>();
export const deadlineId = id('deadline', 'tariff-1-november').brand<'deadline'>();
export const claimId = id('claim', 'xi-meeting-unconfirmed').brand<'claim'>();
export const figureId = id('figure', 'tariff-steps').brand<'figure'>();
export const termId = id('term', 'rare-earths').brand<'term'>();
export const unknownId = id('unknown', 'truce-after-november-2026').brand<'unknown'>();
export const offerId = id('offer', 'soybeans').brand<'offer'>();
export const updateId = id('update', '2025-10-30-leaders-meet').brand<'update'>();
export const sourceId = id('source', 'p13').brand<'source'>();

/** The id of any block a reader can be sent to: everything but a source, a topic or an author. */
export const blockId = id('block', 'busan').brand<'block'>();

export type SourceId = z.infer<typeof sourceId>;
