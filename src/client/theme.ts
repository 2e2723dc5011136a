// Needs JavaScript because a style sheet knows what the device prefers, and not what its reader has chosen for this
// site: shows the page in light or dark as they chose, keeps the choice in their browser, and has the colour around
// the page follow. It stands in the head and runs before anything is drawn, so that nothing flashes; what it marks the
// page with is also what shows the control.

const key = 'color-scheme';
/** In the order of the colours in the head. */
const schemes = ['light', 'dark'];

const control = (): HTMLSelectElement | null => document.querySelector('[name=theme]');

function show(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
  document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]').forEach((meta, index) => {
    const scheme = schemes[index];
    meta.media = theme ? (theme === scheme ? 'all' : 'not all') : `(prefers-color-scheme:${scheme})`;
  });
  const choice = control();
  if (choice) choice.value = theme;
}

function showKept(): void {
  let kept: string | null | undefined;
  try {
    kept = localStorage.getItem(key);
  } catch {
    // The browser keeps nothing: the device decides.
  }
  show(schemes.find((scheme) => scheme === kept) ?? '');
}

showKept();
// When the control is there, when the page comes back from the history, when another tab has chosen.
for (const event of ['DOMContentLoaded', 'pageshow', 'storage']) addEventListener(event, showKept);
addEventListener('change', ({ target }) => {
  const choice = control();
  if (!choice || target !== choice) return;
  const { value } = choice;
  show(value);
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // It holds for this page.
  }
});
