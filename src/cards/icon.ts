import { ink, redOnDark } from './ink.ts';
import { innerRing, mark } from './mark.ts';

/** The icon that browsers draw themselves: it follows light and dark, and drops the inner ring in a tab. */
export const iconSvg = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" fill="none" stroke="${ink.red}">`,
  '<style>',
  `@media (prefers-color-scheme: dark) { svg { stroke: ${redOnDark} } }`,
  '@media (max-width: 47px) { .fine { display: none } }',
  '</style>',
  mark,
  innerRing,
  '</svg>\n',
].join('');

/** Where the mark stands in an icon of fixed colours. */
export interface IconForm {
  /** The share of the icon's side that the mark takes. */
  readonly share: number;
  /** On paper, for systems that cut a shape out of it or put black behind it; otherwise on nothing. */
  readonly paper: boolean;
  readonly fine: boolean;
}

/** The icon in fixed colours, to be made into pixels. */
export function fixedIconSvg({ share, paper, fine }: IconForm): string {
  const side = 64 / share;
  const edge = (64 - side) / 2;
  const ground = paper
    ? `<path d="M${edge} ${edge}h${side}v${side}h${-side}z" fill="${ink.paper}" stroke="none"/>`
    : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${edge} ${edge} ${side} ${side}" fill="none" stroke="${ink.red}">`,
    ground,
    mark,
    fine ? innerRing : '',
    '</svg>',
  ].join('');
}
