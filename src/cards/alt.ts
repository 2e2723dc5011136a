import type { BlockCard, Card } from './card.ts';
import { hasWay } from '../map/route.ts';
import { cut } from '../words/cut.ts';
import { isolated } from '../words/direction.ts';
import type { StoryCard } from './story-card.ts';
import { sentence } from '../words/sentence.ts';

/** The longest description that the places where people share will take. */
const most = 420;

/** What a share card says, in words: the headline first, then as much of the rest as there is room for. */
export function cardAlt(card: Card): string {
  const [first = '', ...rest] = parts(card)
    .filter((part) => part !== undefined)
    .map(sentence);
  return rest.reduce(
    (said, part) => {
      const room = most - Array.from(said).length - 1;
      return room < 40 ? said : `${said} ${cut(part, room)}`;
    },
    cut(first, most),
  );
}

function parts(card: Card): readonly (string | undefined)[] {
  switch (card.kind) {
    case 'story':
      return storyParts(card);
    case 'route':
      return [
        `${hasWay(card.map) ? 'Map of the route' : 'Map'}: ${card.map.stops.map(({ number, place }) => `${number} ${isolated(place)}`).join(', ')}`,
      ];
    case 'deadline':
    case 'stop':
    case 'person':
    case 'claim':
      return [...blockParts(card), `From ${isolated(card.story)}`];
  }
}

function storyParts({ headline, strip }: StoryCard): readonly (string | undefined)[] {
  const { from, via, to, where, dates, due } = strip;
  const route = [from, ...via, to].flatMap((place) => (place === undefined ? [] : [isolated(place.name)]));
  const days = dates === undefined ? '' : `; ${dates}`;
  return [
    isolated(headline),
    route.length === 0 ? undefined : `Route: ${route.join(', ')}${days}`,
    where.length === 0 ? undefined : `Where: ${where.map(({ name }) => isolated(name)).join(', ')}${days}`,
    due && `Due ${due.date}: ${due.stamp.word}`,
  ];
}

function blockParts(card: BlockCard): readonly (string | undefined)[] {
  switch (card.kind) {
    case 'deadline': {
      const { title, due, hour, movedFrom, number, stamp, who, last } = card;
      return [
        `${isolated(title)}: ${due}`,
        `${hour}${movedFrom === undefined ? '' : `; moved from ${movedFrom}`}`,
        stamp.word,
        number && `${isolated(number.value)}, ${isolated(number.of)}`,
        `Set by ${isolated(who)}`,
        last && `${last.step}: ${isolated(last.text)}`,
      ];
    }
    case 'stop': {
      const { kicker, place, country, stay, clock, stamp, last, meetings } = card;
      return [
        `${kicker}: ${isolated(place)}, ${country}`,
        [stay, clock].filter((part) => part !== '').join(', '),
        stamp.word,
        last && isolated(last.text),
        ...meetings.map(({ words, time }) => (time === undefined ? words : `${words}, ${time}`)),
      ];
    }
    case 'person': {
      const { name, native, role, country, part, since } = card;
      return [
        `${isolated(name)}${native === undefined ? '' : ` (${isolated(native)})`}: ${isolated(role)}, ${country}`,
        since === undefined ? isolated(part) : `${since}: ${isolated(part)}`,
      ];
    }
    case 'claim': {
      const { words, said, result } = card;
      return [
        isolated(words),
        said && `${said.stamp.word}: said by ${isolated(said.by)}, ${said.on}`,
        said?.text && isolated(said.text),
        result === undefined
          ? 'No outcome on record'
          : `${result.stamp.word}, ${result.on}: ${isolated(result.text)}`,
      ];
    }
  }
}
