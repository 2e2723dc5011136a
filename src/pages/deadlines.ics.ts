import type { APIRoute } from 'astro';
import { deadlinesCalendar } from '../calendar/deadlines-calendar.ts';
import { presentStories } from '../newsroom/present.ts';

export const GET: APIRoute = async () =>
  new Response(deadlinesCalendar(await presentStories()), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
