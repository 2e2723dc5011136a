import type { APIRoute, GetStaticPaths } from 'astro';
import { landName, landSvg, pageMap } from '../../map/page-map.ts';
import { allEditions } from '../../newsroom/editions.ts';
import { presentStories } from '../../newsroom/present.ts';
import { site } from '../../site.ts';
import { storyAt } from '../../story/story-at.ts';

interface Props {
  svg: string;
}

/** The coasts of all maps; most editions of a story share one. */
export const getStaticPaths: GetStaticPaths = async () => {
  const editions = (await allEditions()).map(({ story, edition }) =>
    storyAt(story, edition.at, site.newsroomZone),
  );
  const maps = [...(await presentStories()), ...editions]
    .filter(({ stops }) => stops.length > 0)
    .map(({ stops }) => pageMap(stops));
  return [...new Map(maps.map((map) => [landName(map), map]))].map(([name, map]) => ({
    params: { name },
    props: { svg: landSvg(map) } satisfies Props,
  }));
};

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
