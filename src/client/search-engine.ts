/** A result as the engine has it, before its words are fetched. */
export interface Found {
  readonly id: string;
  readonly data: () => Promise<{
    /** The address as it was given to the engine. */
    readonly raw_url: string;
    readonly excerpt: string;
    /** All that is searched of it. */
    readonly content: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly filters: { readonly shown: readonly [string] };
  }>;
}

/** What is asked of the engine: words, or nothing but filters. */
export interface Question {
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: Readonly<Record<string, 'desc'>>;
}

/** What we use of Pagefind in the browser. */
export interface SearchEngine {
  readonly options: (options: {
    readonly excerptLength: number;
    readonly excerptEllipsis: string;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }) => Promise<void>;
  readonly search: (
    words: string | null,
    question: Question,
  ) => Promise<{ readonly results: readonly Found[] }>;
}

let attempts = 0;

/** Fetches the engine. Browsers may keep that a script couldn't be had, so a further attempt has another address. */
export async function fetchEngine(address: string): Promise<SearchEngine> {
  const attempt = attempts++;
  const engine = (await import(
    /* @vite-ignore */ attempt === 0 ? address : `${address}?${attempt}`
  )) as SearchEngine;
  await engine.options({
    excerptLength: 28,
    excerptEllipsis: '…',
    ranking: { metaWeights: { name: 8, native: 8, title: 5, place: 2, days: 4, inner: 1, forms: 0.5 } },
  });
  return engine;
}
