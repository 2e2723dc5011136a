import type { Locator } from '@playwright/test';

/** Words of the page that lie under the word of one of some links that stand over the text. */
export async function coveredWords(links: Locator): Promise<string[]> {
  return links.evaluateAll((all) => {
    const boxes = (node: Node): DOMRect[] => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    };
    const words: { text: Text; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      for (const box of boxes(text)) words.push({ text, box });
    }
    return all.flatMap((link) =>
      boxes(link).flatMap((over) =>
        words
          .filter(({ text }) => !link.contains(text))
          .filter(
            ({ box }) =>
              box.left < over.right - 1 &&
              over.left < box.right - 1 &&
              box.top < over.bottom - 1 &&
              over.top < box.bottom - 1,
          )
          .map(({ text }) => `${link.getAttribute('href') ?? ''} over “${text.data.trim()}”`),
      ),
    );
  });
}
