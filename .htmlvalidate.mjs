import { defineConfig } from 'html-validate';

// Every recommended rule holds, but for those named here with the reason.
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // White space is the compressor's, not the author's.
    'no-trailing-whitespace': 'off',
    // Styles and scripts come from this very site and are covered by the hashes of its security policy.
    'require-sri': 'off',
    // A long headline is a headline; search engines cut it themselves.
    'long-title': 'off',
    // Tailwind names classes `md:w-1/2`, and Astro names its own by hash.
    'class-pattern': 'off',
    // Ids are written by authors and by forms; that they are unique and link targets resolve is checked.
    'id-pattern': 'off',
    // Any character but white space may stand in an id (HTML §3.2.6), a vowel sign of a Thai heading, too.
    'valid-id': ['error', { relaxed: true }],
    'name-pattern': 'off',
    // Astro escapes what must be escaped; a bare `>` or `'` in text is valid HTML.
    'no-raw-characters': ['error', { relaxed: true }],
    'no-inline-style': 'error',
    // A custom element, or a box that scrolls sideways, is a region by its role alone.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // A name with a hyphen is a custom element of this site's own.
    'no-unknown-elements': ['error', { exclude: ['*-*'] }],
    'no-dup-id': 'error',
    'heading-level': 'error',
  },
});
