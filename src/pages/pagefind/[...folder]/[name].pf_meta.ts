import type { APIRoute } from 'astro';
import { searchPaths, type SearchFileProps } from './_search-paths.ts';

export const getStaticPaths = searchPaths('.pf_meta');

export const GET: APIRoute<SearchFileProps> = ({ props: { content } }) =>
  new Response(content, { headers: { 'content-type': 'application/octet-stream' } });
