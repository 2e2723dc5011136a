import type { APIRoute } from 'astro';
import { deadlineCalendar } from '../../../../calendar/deadline-calendar.ts';
import { presentStories } from '../../../../newsroom/present.ts';

export async function getStaticPaths() {
  const views = await presentStories();
  return views.flatMap((view) =>
    view.deadlines.map((deadline) => ({
      params: { slug: view.slug, id: deadline.id },
      props: { calendar: deadlineCalendar(view, deadline) },
    })),
  );
}

export const GET: APIRoute<{ calendar: string }> = ({ props }) =>
  new Response(props.calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
