import type { Page } from '../page.ts';

/** Letters of another script than the page's own, as in a person's name at home. */
const foreign = /(?=\p{L})[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** Text in its own script which isn't inside an element that says its language. */
export function unmarkedForeignText({ document }: Page): string[] {
  const pageLanguage = document.documentElement.getAttribute('lang');
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const own = [...element.childNodes]
      .filter((node) => node.nodeType === node.TEXT_NODE)
      .map((node) => node.textContent ?? '')
      .join('');
    if (element.matches('script, style, template') || !foreign.test(own)) return [];
    const language = element.closest('[lang]')?.getAttribute('lang') ?? null;
    return language === null || language === pageLanguage ? [own.trim()] : [];
  });
}
