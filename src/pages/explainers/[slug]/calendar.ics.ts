import type { APIRoute } from 'astro';
import { storyCalendar } from '../../../calendar/story-calendar.ts';
import { presentStories } from '../../../newsroom/present.ts';

export async function getStaticPaths() {
  const views = await presentStories();
  return views.map((view) => ({ params: { slug: view.slug }, props: { calendar: storyCalendar(view) } }));
}

export const GET: APIRoute<{ calendar: string }> = ({ props }) =>
  new Response(props.calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
