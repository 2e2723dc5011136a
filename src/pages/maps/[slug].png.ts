import type { APIRoute, GetStaticPaths } from 'astro';
import type { PublishedCard } from '../../cards/card-desk.ts';
import { cardResponse, siteCards } from '../cards/_cards.ts';

export const getStaticPaths = (async () =>
  (await siteCards()).routes.map(({ params, ...props }) => ({ params, props }))) satisfies GetStaticPaths;

export const GET: APIRoute<PublishedCard> = ({ props }) => cardResponse(props);
