/**
 * Needs JavaScript because only a script can open the device's own share sheet or write to the clipboard;
 * without it, or where the device refuses, the link inside stays the plain link it is.
 */
export class ShareLink extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    link?.addEventListener('click', (event) => {
      event.preventDefault();
      void this.#share(link);
    });
  }

  async #share(link: HTMLAnchorElement): Promise<void> {
    const url = link.href;
    try {
      // Only touch devices have a sheet worth opening; elsewhere a copied link is what people want.
      if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
        await navigator.share({ title: document.title, url });
        return;
      }
      await navigator.clipboard.writeText(url);
      link.textContent = 'Link copied';
    } catch (error) {
      // Closing the sheet is no failure; anything else leaves the reader with the link itself.
      if (!(error instanceof DOMException && error.name === 'AbortError')) location.href = url;
    }
  }
}
