import { longName } from './long-words.ts';

/** Somebody invented. */
export interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly native?: { readonly lang: string; readonly text: string };
  readonly said?: string;
  readonly country: string;
}

/**
 * Names of one letter and of sixty, names in or at home in scripts that run from right to left, that have no spaces, or whose signs
 * stand above and below; and three people who are called alike, one of them like a topic.
 */
export const people: readonly Somebody[] = [
  { id: 'mara-lind', name: 'Mara Lind', country: 'SE' },
  { id: 'yusuf-amin', name: 'Yusuf Amin', native: { lang: 'ar', text: 'يوسف أمين' }, country: 'JO' },
  {
    id: 'dana-halevi',
    name: 'Dana Halevi',
    native: { lang: 'he', text: 'דנה הלוי' },
    said: 'DAH-na',
    country: 'IL',
  },
  { id: 'jan-novak', name: 'Jan Novák', country: 'CZ' },
  { id: 'jan-novak-2', name: 'Jan Novák', country: 'SK' },
  { id: 'jan-novak-poet', name: 'Jan Novák', said: 'yan NO-vahk', country: 'CZ' },
  { id: 'mori-hana', name: 'Mori Hana', native: { lang: 'ja', text: '森花' }, country: 'JP' },
  { id: 'li-na', name: 'Li Na', native: { lang: 'zh-Hans', text: '李娜' }, said: 'lee nah', country: 'CN' },
  { id: 'kim-ha-eun', name: 'Kim Ha-eun', native: { lang: 'ko', text: '김하은' }, country: 'KR' },
  { id: 'somchai', name: 'Somchai Jaidee', native: { lang: 'th', text: 'สมชายใจดี' }, country: 'TH' },
  { id: 'parvaneh', name: 'Parvaneh Rad', native: { lang: 'fa', text: 'پروانه راد (۳)' }, country: 'IR' },
  { id: 'asha-rao', name: 'Asha Rao', native: { lang: 'hi', text: 'आशा राव' }, country: 'IN' },
  { id: 'nino', name: 'Nino Beridze', native: { lang: 'ka', text: 'ნინო ბერიძე' }, country: 'GE' },
  { id: 'o', name: 'O', country: 'MM' },
  { id: 'longest', name: longName, native: { lang: 'de', text: longName }, country: 'DE' },
  { id: 'huda-nasser', name: 'هدى ناصر', country: 'JO' },
  { id: 'noa-levi', name: 'נועה לוי', country: 'IL' },
  { id: 'chen-jing', name: '陈静', country: 'CN' },
  { id: 'malee', name: 'มาลี ศรีสุข', country: 'TH' },
  { id: 'sahin', name: 'Erdoğan Şahin', country: 'TR' },
];

/** Initials with and without accents, of other alphabets, and none; each for several names. */
const initials = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Á Ø Ž Ω Ж א 中 7'.split(' ');

/** Enough others, two in each of the oldest stories, that a list of all is too long for one page. */
export const crowd: readonly Somebody[] = Array.from({ length: 240 }, (_, index) => ({
  id: `carrier-${index}`,
  name: `${initials[index % initials.length] ?? ''}. Carrier of sack ${index}`,
  country: 'PE',
}));
