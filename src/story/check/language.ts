/** Languages in which names in the news are written. */
const tags =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku ky lo lt lv mk ml mn mr ms mt my nb ne nl no pa pl ps pt ro ru sd si sk sl so sq sr sv sw ta te tg th ti tk tr ug uk ur uz vi xh yo zh zh-Hans zh-Hant zu';

/** The BCP 47 tag of a language called by its English name: `arabic` is ar. */
export function languageCalled(name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return tags.split(' ').find((tag) => names.of(tag)?.toLowerCase() === wanted);
}
