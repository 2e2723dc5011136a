import type { Node } from '@takumi-rs/core';
import { cut } from '../words/cut.ts';
import { family } from './fonts.ts';
import { ink } from './ink.ts';
import { stripRoom } from './measures.ts';
import { box, text } from './node.ts';
import { stampNode } from './stamp.ts';
import { stopNumber } from './stop-number.ts';
import type { CardPlace, CardStrip } from './story-card.ts';
import type { StripSetting } from './strip-setting.ts';

/** The style of what is filled in. */
const filled = (size: number, breakWords: boolean) => ({
  fontFamily: family.grotesque,
  fontWeight: 600,
  fontSize: size,
  lineHeight: 1.2,
  color: ink.ink,
  fontVariantNumeric: 'lining-nums tabular-nums',
  overflowWrap: breakWords ? 'anywhere' : 'normal',
});

/** Paper on both sides of the rule between two cells. */
const cellPadding = 18;

const label = (words: string): Node =>
  text(words, {
    fontFamily: family.grotesque,
    fontWeight: 500,
    fontSize: 22,
    lineHeight: 1.25,
    color: ink.soft,
  });

function place(
  { name, number, done }: CardPlace,
  { size, breakWords = false, letters = Infinity }: StripSetting,
): Node {
  return box({ gap: size * 0.28, alignItems: 'flex-start' }, [
    ...(number === undefined
      ? []
      : [
          box({ height: size * 1.2, alignItems: 'center' }, [
            stopNumber(number, done, Math.round(size * 0.92)),
          ]),
        ]),
    text(cut(name, letters), { ...filled(size, breakWords), minWidth: 0 }),
  ]);
}

const counted = (places: number): string => (places === 1 ? '1 place' : `${places} places`);

function via(places: readonly CardPlace[], setting: StripSetting): Node {
  const { size, via: named, breakWords = false } = setting;
  const left = places.length - named;
  return box({ flexWrap: 'wrap', columnGap: size * 0.6 }, [
    ...places.slice(0, named).map((each) => place(each, setting)),
    ...(left === 0
      ? []
      : [
          text(named === 0 ? counted(left) : `and ${left} more`, {
            ...filled(size, breakWords),
            color: ink.soft,
          }),
        ]),
  ]);
}

interface Cell {
  readonly title: string;
  /** Takes what the others leave free; `own` takes what it needs; the rest wrap at the setting's width. */
  readonly width?: 'free' | 'own';
  readonly body: readonly Node[];
}

function cells(said: CardStrip, setting: StripSetting): readonly Cell[] {
  const { from, to, carrying, dates, due } = said;
  const { size, breakWords = false, light = false } = setting;
  const style = filled(size, breakWords);
  const several = (title: string, places: readonly CardPlace[]): Cell | undefined =>
    places.length === 0
      ? undefined
      : { title, width: setting.via === 0 ? 'own' : 'free', body: [via(places, setting)] };
  const cell: (Cell | undefined)[] = [
    from && { title: 'From', body: [place(from, setting)] },
    several('Via', said.via),
    several('Where', said.where),
    to && { title: from ? 'To' : 'Where', body: [place(to, setting)] },
    carrying === undefined || light
      ? undefined
      : {
          title: 'Carrying',
          width: 'free',
          body: [text(carrying, { ...style, textAlign: 'left', textWrap: 'pretty' })],
        },
    dates === undefined
      ? undefined
      : { title: 'Dates', body: [text(dates, { ...style, textWrap: 'balance' })] },
    due && { title: 'Due', width: 'own', body: [text(due.date, style), stampNode(due.stamp, size)] },
  ];
  return cell.filter((each) => each !== undefined);
}

/** The bottom band: the story as a consignment note. */
export function strip(said: CardStrip, setting: StripSetting): Node {
  const set = cells(said, setting);
  return box(
    { width: stripRoom.width, minHeight: stripRoom.height },
    set.map(({ title, width, body }, index) =>
      box(
        {
          flexDirection: 'column',
          flex: width === 'free' ? '1 1 0' : width === 'own' ? '0 0 auto' : '0 1 auto',
          maxWidth: width === undefined ? setting.size * setting.cell : 'none',
          minWidth: 0,
          paddingTop: 10,
          paddingLeft: index === 0 ? 0 : cellPadding,
          paddingRight: index === set.length - 1 ? 0 : cellPadding,
          borderLeft: index === 0 ? '0 solid' : `1px solid ${ink.rule}`,
        },
        [label(title), ...body],
      ),
    ),
  );
}
