/**
 * Needs JavaScript because only a script can write to the clipboard: adds a button that copies the text of the
 * field inside, or the address of the first link inside, and says so in the words of `data-copies`. Without it, or where the
 * browser refuses, both can be copied like any other.
 */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    const link = this.querySelector('a');
    const words = field?.value ?? link?.href;
    if (words === undefined) return;
    const button = document.createElement('button');
    button.textContent = this.dataset['copies'] ?? '';
    if (link?.ariaLabel) button.ariaLabel = `${button.textContent}: ${link.ariaLabel}`;
    const status = document.createElement('span');
    status.role = 'status';
    status.className = 'label';
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(words).then(
        () => (status.textContent = 'Copied.'),
        () => {
          field?.select();
          status.textContent = `Your browser refused. It is ${field ? 'selected for you.' : words}`;
        },
      );
    });
    this.append(' ', button, ' ', status);
  }
}
