import type { APIRoute } from 'astro';
import { deadlineIcs } from '../../../../calendar/deadline-ics.ts';
import { presentStories } from '../../../../newsroom/present.ts';
import { absolute, storyPath } from '../../../../routes.ts';

export async function getStaticPaths() {
  const views = await presentStories();
  return views.flatMap((view) =>
    view.deadlines.map((deadline) => ({
      params: { slug: view.slug, id: deadline.id },
      props: { calendar: deadlineIcs(deadline, view.first, absolute(storyPath(view.slug))) },
    })),
  );
}

export const GET: APIRoute<{ calendar: string }> = ({ props }) =>
  new Response(props.calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
