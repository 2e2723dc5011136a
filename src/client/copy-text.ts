/**
 * Needs JavaScript because only a script can write to the clipboard: adds a button that copies the text of the
 * field inside. Without it, or where the browser refuses, the field can be selected like any other.
 */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    if (field === null) return;
    const button = document.createElement('button');
    button.textContent = 'Copy';
    const status = document.createElement('span');
    status.role = 'status';
    status.className = 'label';
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(field.value).then(
        () => (status.textContent = 'Copied.'),
        () => {
          field.select();
          status.textContent = 'Your browser refused. It is selected for you.';
        },
      );
    });
    this.append(button, ' ', status);
  }
}
