const key = 'color-scheme';
const control = document.querySelector<HTMLSelectElement>('[name=theme]');

/**
 * Needs JavaScript because a style sheet can keep nothing: has the control say which colours were chosen and keep those
 * that are, and the colour around the page follow. `kept-theme.ts` has marked the page before it was drawn.
 */
function offerThemes(choice: HTMLSelectElement): void {
  // One for each choice but the first, which leaves it to the device.
  const around = [...document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')];
  const colours = around.map(({ content }) => content);
  const show = (): void => {
    document.documentElement.dataset['theme'] = choice.value;
    around.forEach((meta, index) => {
      meta.content = colours[choice.selectedIndex - 1] ?? colours[index] ?? '';
    });
  };
  const showKept = (): void => {
    try {
      choice.value = localStorage.getItem(key) ?? '';
    } catch {
      // The browser keeps nothing: the device decides.
    }
    // Nothing is chosen by what was never offered.
    choice.value ||= '';
    show();
  };
  showKept();
  // When the page comes back from the history, when another tab has chosen.
  addEventListener('pageshow', showKept);
  addEventListener('storage', showKept);
  choice.addEventListener('change', () => {
    show();
    try {
      if (choice.value) localStorage.setItem(key, choice.value);
      else localStorage.removeItem(key);
    } catch {
      // It holds for this page.
    }
  });
}

if (control) offerThemes(control);
