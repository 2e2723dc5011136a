import { site } from '../site.ts';

/** The regions whose printers shape Chinese characters each in their own way. */
export type HanRegion = 'SC' | 'TC' | 'JP' | 'KR';

const regionOfScript: Partial<Record<string, HanRegion>> = { Hans: 'SC', Hant: 'TC', Jpan: 'JP', Kore: 'KR' };

const ownRegion = regionOfScript[new Intl.Locale(site.language).maximize().script ?? ''];

/** The characters that Chinese is written with since their strokes were made fewer: those of GB 2312, by its rows. */
const simplified = new Set(
  new TextDecoder('gbk').decode(
    Uint8Array.from({ length: (0xf8 - 0xb0) * (0xff - 0xa1) * 2 }, (_, index) => {
      const place = Math.floor(index / 2);
      const columns = 0xff - 0xa1;
      return index % 2 === 0 ? 0xb0 + Math.floor(place / columns) : 0xa1 + (place % columns);
    }),
  ),
);

/**
 * Whose shapes of Chinese characters a text asks for first: those of Japan beside its syllables, of Korea beside its
 * letters, else of the site’s own language, or of Taiwan where a character isn’t one of the simplified.
 */
export function hanFirst(words: string): HanRegion {
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(words)) return 'JP';
  if (/\p{sc=Hangul}/u.test(words)) return 'KR';
  if (ownRegion !== undefined) return ownRegion;
  return (words.match(/\p{sc=Han}/gu) ?? []).every((each) => simplified.has(each)) ? 'SC' : 'TC';
}
