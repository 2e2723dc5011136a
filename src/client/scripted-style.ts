import shareMenu from '../styles/share-menu.css?inline';
import sinceRead from '../styles/since-read.css?inline';

/** Adds the style of what scripts add to a page: without them there is nothing to style. */
export function styleScripted(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(shareMenu + sinceRead);
  document.adoptedStyleSheets.push(sheet);
}
