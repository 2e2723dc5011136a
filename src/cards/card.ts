import type { SharedBlock } from '../story/shared-block.ts';
import type { StoryView } from '../story/story-at.ts';
import { longDate } from '../words/date.ts';
import { sharedWords } from '../words/shared-words.ts';
import { claimCard, type ClaimCard } from './claim-card.ts';
import { deadlineCard, type DeadlineCard } from './deadline-card.ts';
import { personCard, type PersonCard } from './person-card.ts';
import { stopCard, type StopCard } from './stop-card.ts';
import type { RoutePicture } from './route-picture.ts';
import type { StoryCard } from './story-card.ts';

/** What the card of every block says, so that it stands alone in a chat. */
export interface Standing {
  /** What sort of block it is, and which of several: "Stop 6 of 7". */
  readonly kicker: string;
  /** The story it is part of. */
  readonly story: string;
  /** How far the sources reach. */
  readonly sourcesTo: string;
}

/** The card of a block. */
export type BlockCard = Standing & (DeadlineCard | StopCard | PersonCard | ClaimCard);

/** All that a share card says: of a story, or of one block of it. */
export type ShareCard = StoryCard | BlockCard;

/** A picture that is drawn from what it says. */
export type Card = ShareCard | RoutePicture;

/** Works out what the share card of a block says. */
export function blockCard(block: SharedBlock, view: StoryView): BlockCard {
  const standing: Standing = {
    kicker: sharedWords(block, view).kicker,
    story: view.title,
    sourcesTo: longDate(view.reach),
  };
  switch (block.kind) {
    case 'deadline':
      return { ...standing, ...deadlineCard(block.deadline) };
    case 'stop':
      return { ...standing, ...stopCard(block.stop, view.stops) };
    case 'person':
      return { ...standing, ...personCard(block.person) };
    case 'claim':
      return { ...standing, ...claimCard(block.claim) };
  }
}
