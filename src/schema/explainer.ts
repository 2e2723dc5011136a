import { z } from 'astro/zod';
import { author } from './author.ts';
import { claim } from './claim.ts';
import { deadline } from './deadline.ts';
import { figure } from './figure.ts';
import { personId } from './id.ts';
import { offer } from './offer.ts';
import { person } from './person.ts';
import { source } from './source.ts';
import { shortLength, shortSentence } from './short.ts';
import { stop } from './stop.ts';
import { term } from './term.ts';
import { topic } from './topic.ts';
import { unknown } from './unknown.ts';
import { update } from './update.ts';
import { day, instant } from './when.ts';
import { wording } from './wording.ts';

/** The frontmatter of one explainer: everything about the story that is data. */
export const explainer = z.strictObject({
  title: wording('The headline.', 110, 'Five days in Asia, one tariff deadline'),
  deck: wording(
    'One or two sentences under the headline.',
    260,
    'What Trump went to Asia for, what he brought back, and what became of it.',
  ),
  topics: z
    .array(topic)
    .min(1, 'A story needs at least one topic.')
    .meta({ description: 'Subjects, the main one first.' }),
  authors: z
    .array(author)
    .default([])
    .meta({ description: 'Who wrote it, in the order of the byline; without any, the publication itself.' }),
  published: instant.meta({
    description: 'When the story was first published.',
    example: '2026-11-23T09:00:00Z',
  }),
  knownTo: day.meta({
    description: 'The last date our sources reach; nothing in the record is dated later.',
    example: '2026-06-29',
  }),
  carrying: wording(
    'What is at stake, as a list for the strip at the top.',
    90,
    'Tariffs, rare earths, soybeans, chips',
  ),
  short: z
    .array(shortSentence)
    .min(shortLength.least, 'The short version has three to five sentences.')
    .meta({
      description: 'The 30-second reading, three to five sentences at any date, each with its sources.',
    }),
  traveller: personId.optional().meta({
    description:
      'The id of the person whose journey the stops are: every engagement on it is theirs, too. Left out where nobody’s journey is told.',
    example: 'donald-trump',
  }),
  stops: z.array(stop).default([]).meta({ description: 'The route, in travelling order, and the scenes.' }),
  people: z.array(person).default([]).meta({ description: 'Who is in the story, the most important first.' }),
  deadlines: z.array(deadline).default([]).meta({ description: 'What falls due; the first leads the page.' }),
  claims: z.array(claim).default([]).meta({ description: 'What was said, how sure, and what became of it.' }),
  unknowns: z.array(unknown).default([]).meta({ description: 'What our sources do not answer.' }),
  offers: z.array(offer).default([]).meta({ description: 'What each side could give, and what came of it.' }),
  figures: z
    .array(figure)
    .default([])
    .meta({ description: 'Numbers worth a chart; each is placed in the body once.' }),
  terms: z.array(term).default([]).meta({ description: 'Words explained in place.' }),
  updates: z.array(update).default([]).meta({ description: 'Developments and corrections, oldest first.' }),
  editions: z.array(day).default([]).meta({
    description: 'The dates worth reading the story at, oldest first; each gets a page of its own.',
    example: '[2025-10-24, 2025-10-30]',
  }),
  sources: z
    .array(source)
    .min(1, 'A story needs sources.')
    .meta({ description: 'Every page the story rests on.' }),
});

/** The frontmatter as an editor wrote it: the right shape, but not yet cross-checked. */
export type RawExplainer = z.infer<typeof explainer>;
