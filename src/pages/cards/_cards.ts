import { fileURLToPath } from 'node:url';
import { cacheDir } from 'astro:config/server';
import { blockCard } from '../../cards/card.ts';
import { routePicture } from '../../cards/route-picture.ts';
import { openDesk, type CardDesk, type PublishedCard } from '../../cards/card-desk.ts';
import { Shelf } from '../../cards/shelf.ts';
import { storyCard } from '../../cards/story-card.ts';
import { cardTemplate } from '../../cards/template.ts';
import { allEditions } from '../../newsroom/editions.ts';
import { presentStories } from '../../newsroom/present.ts';
import { blockCardPath, editionCardPath, routePicturePath, storyCardPath } from '../../routes.ts';
import { site } from '../../site.ts';
import { sharedBlocks, type SharedKind } from '../../story/shared-block.ts';
import { storyAt } from '../../story/story-at.ts';

/** A card with what its address is made of. */
interface Placed<Params> extends PublishedCard {
  readonly params: Params;
}

/** Every card of the site, by what it is the card of. */
interface SiteCards {
  readonly stories: readonly Placed<{ slug: string }>[];
  readonly editions: readonly Placed<{ slug: string; date: string }>[];
  readonly blocks: readonly Placed<{ slug: string; kind: SharedKind; id: string }>[];
  readonly routes: readonly Placed<{ slug: string }>[];
}

async function allCards(): Promise<SiteCards> {
  const views = await presentStories();
  const editions = await allEditions();
  return {
    stories: views.map((view) => ({
      params: { slug: view.slug },
      address: storyCardPath(view.slug),
      card: storyCard(view),
    })),
    editions: editions.map(({ story, edition }) => ({
      params: { slug: story.slug, date: edition.date.toString() },
      address: editionCardPath(story.slug, edition.date),
      card: storyCard(storyAt(story, edition.at, site.newsroomZone)),
    })),
    blocks: views.flatMap((view) =>
      sharedBlocks(view).map((block) => ({
        params: { slug: view.slug, kind: block.kind, id: block.id },
        address: blockCardPath(view.slug, block.kind, block.id),
        card: blockCard(block, view),
      })),
    ),
    routes: views.flatMap((view) => {
      const card = routePicture(view);
      return card === undefined
        ? []
        : [{ params: { slug: view.slug }, address: routePicturePath(view.slug), card }];
    }),
  };
}

let cards: Promise<SiteCards> | undefined;

/** Every card of the site; worked out once in a build, and again for each request while somebody writes. */
export function siteCards(): Promise<SiteCards> {
  if (import.meta.env.DEV) return allCards();
  cards ??= allCards();
  return cards;
}

let desk: Promise<CardDesk> | undefined;

async function open(): Promise<CardDesk> {
  const { stories, editions, blocks, routes } = await siteCards();
  return openDesk([...stories, ...editions, ...blocks, ...routes], {
    shelf: new Shelf(fileURLToPath(new URL('cards/', cacheDir))),
    template: await cardTemplate(),
    ahead: import.meta.env.DEV ? 0 : 3,
    say: (line) => {
      console.log(line);
    },
  });
}

/** The picture of a card. */
export async function cardResponse(published: PublishedCard): Promise<Response> {
  desk ??= open();
  return new Response(await (await desk)(published), { headers: { 'content-type': 'image/png' } });
}
