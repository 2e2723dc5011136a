import { z } from 'astro/zod';
import { explainer } from '../schema/explainer.ts';
import { blockId } from '../schema/id.ts';

const address = (description: string, example: string) => z.url().meta({ description, example });

const storyAddress = 'https://example.org/explainers/five-days/';

const section = z.strictObject({
  heading: z
    .string()
    .optional()
    .meta({ description: 'The heading; prose before the first heading has none.', example: 'Why Busan?' }),
  address: address(
    'Where it stands on the page of the story.',
    `${storyAddress}#section-why-busan`,
  ).optional(),
  text: z.string().meta({
    description:
      'The prose as Markdown with tables and footnotes (GFM). The label of a footnote is the id of a source.',
    example: 'They met in [Busan](https://example.org/explainers/five-days/#stop-busan).[^p13]',
  }),
});

/**
 * What others get of a story: its record as far as it goes at the instant of a build, and what they need besides to
 * use it away from here.
 */
export const storyCopy = z
  .strictObject({
    $schema: address('The address of this schema.', 'https://example.org/schemas/story.json'),
    address: address('The page of the story.', storyAddress),
    language: z.string().meta({ description: 'BCP 47 tag of the language it is written in.', example: 'en' }),
    licence: address('The licence of the story.', 'https://creativecommons.org/licenses/by/4.0/'),
    publisher: z.string().meta({
      description: 'The publication, which is the author where no other is named.',
      example: 'Waybill',
    }),
    ...explainer.shape,
    published: explainer.shape.published.optional(),
    knownTo: explainer.shape.knownTo.meta({
      description:
        'The date as of which the record speaks: the last that its sources reach, or that has begun.',
    }),
    editions: explainer.shape.editions.meta({
      description: 'The dates worth reading the story at that are over; each has a page of its own.',
      example: '[2025-10-24, 2025-10-30]',
    }),
    sections: z.array(section).meta({ description: 'The prose as it stands, in order.' }),
    permalinks: z.record(blockId, address('The lasting address.', `${storyAddress}#stop-busan`)).meta({
      description: 'The lasting address of every block, by its id.',
      example: `{ busan: "${storyAddress}#stop-busan" }`,
    }),
  })
  .meta({
    title: 'A story and its record',
    description:
      'A story as a list of dated states with their sources. Nothing is overwritten: of a block’s states the last one is in force. A date without a time is a day in the zone of its block, or, where it has none, of the newsroom.',
  });

/** A story as others get it. */
export type StoryCopy = z.infer<typeof storyCopy>;
