import type { APIRoute } from 'astro';
import { storySchema } from '../../copies/story-schema.ts';
import { absolute, storySchemaPath } from '../../routes.ts';

/** What the fields of a story's JSON mean. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(storySchema(absolute(storySchemaPath())), undefined, 2), {
    headers: { 'content-type': 'application/schema+json' },
  });
