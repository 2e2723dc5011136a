// Needs JavaScript because a style sheet knows what the device prefers, and not what its reader has chosen for this
// site: marks the page with what they chose. It stands in the head and runs before anything is drawn, so that nothing
// flashes; the mark is also what shows the control. All that can wait is in `theme.ts`, which knows the same key.

let kept: string | null | undefined;
try {
  kept = localStorage.getItem('color-scheme');
} catch {
  // The browser keeps nothing: the device decides.
}
document.documentElement.dataset['theme'] = kept ?? '';
