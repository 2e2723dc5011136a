import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { Features } from 'lightningcss';
import { blockingScripts } from './src/metadata/blocking-scripts.ts';
import { sealPages } from './src/metadata/seal-pages.ts';
import { writeHeaders } from './src/metadata/write-headers.ts';
import { writeWorker } from './src/offline/write-worker.ts';
import { keepPermalinks } from './src/permalinks/keep-permalinks.ts';

const serif = '@fontsource/source-serif-4/files/source-serif-4-latin';
const grotesque = '@fontsource/archivo-narrow/files/archivo-narrow-latin';

/** A woff2 file of a font package, swapped in only if it arrives before the text is drawn: nothing ever jumps. */
const variant = (file, weight) => ({ weight, style: 'normal', src: [`${file}-${weight}-normal.woff2`] });

/**
 * What scripts share is one file, not one for each set of pages that share it: what a day says of itself, which the
 * front page needs as well. So a story asks for fewer files, which compress better.
 */
const scripts = {
  entryFileNames: '_astro/[hash].js',
  chunkFileNames: '_astro/[hash].js',
  codeSplitting: {
    groups: [
      {
        name: 'days',
        test: /\/src\/(?:client|words)\/(?:civil-date|day-distance|due-date|own-time|show-due|stale|when-shown)\.ts$/,
        priority: 1,
        minShareCount: 2,
      },
    ],
  },
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  // Two builds at a time need a folder each, or one would take the other's articles for its own.
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  trailingSlash: 'always',
  // The pages that send on from old addresses are sealed like all others.
  integrations: [mdx(), keepPermalinks(), sealPages(), writeHeaders(), writeWorker()],
  devToolbar: { enabled: false },
  // A page lies where its file does, and a copy to be kept has a name of its own.
  build: { inlineStylesheets: 'always', format: 'preserve' },
  markdown: { syntaxHighlight: false },
  fonts: [
    {
      name: 'Source Serif',
      cssVariable: '--font-serif',
      provider: fontProviders.local(),
      display: 'optional',
      optimizedFallbacks: false,
      fallbacks: ['Georgia', 'Times New Roman', 'serif'],
      options: { variants: [variant(serif, 400), variant(serif, 600)] },
    },
    {
      name: 'Archivo Narrow',
      cssVariable: '--font-label',
      provider: fontProviders.local(),
      display: 'optional',
      optimizedFallbacks: false,
      fallbacks: ['Arial Narrow', 'Arial', 'sans-serif'],
      options: { variants: [variant(grotesque, 500), variant(grotesque, 600)] },
    },
  ],
  // A script of its own file needs no hash in the policy, and no page carries it twice.
  // Tailwind’s own pass would add prefixes for browsers that need none; what Safari does need, the styles say.
  vite: {
    css: { lightningcss: { include: Features.LightDark } },
    plugins: [tailwindcss({ optimize: false }), blockingScripts()],
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: scripts } } } },
  },
});
