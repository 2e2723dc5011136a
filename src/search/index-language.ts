/** The languages whose words Pagefind parts, as no spaces do. It stems none of them. */
const parted = ['zh', 'ja', 'th'];

/**
 * The language of the index. Pagefind stems by it, and so takes "Inés" for "iné…", or "imports" for "important": what
 * is looked for here is mostly a name, so words are left as they are.
 */
export const indexLanguage = (language: string): string =>
  parted.includes(language.split('-')[0] ?? language) ? language : 'unknown';
