import type { APIRoute } from 'astro';
import { printFeed } from '../../feeds/print.ts';
import { feedPaths, type FeedProps } from './_feed-paths.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<FeedProps> = ({ props: { page } }) =>
  new Response(printFeed.atom(page), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
