import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** What only the entry of a build may do: everything else is handed an instant. */
const readsTheClock = [
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  'CallExpression[callee.name="Date"]',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'MemberExpression[object.name="Temporal"][property.name="Now"]',
].map((selector) => ({
  selector,
  message: 'Only src/clock.ts reads the clock. Take the instant as a parameter.',
}));

/** Forbids imports that run against the flow: schema ← story ← forms ← pages. */
function mayNotImport(folders, why, further = []) {
  return {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `^(?:\\.{1,2}/)+(?:src/)?(?:${folders.join('|')})(?:/|\\.|$)`, message: why },
          ...further,
        ],
      },
    ],
  };
}

const pages = ['pages', 'layouts', 'components'];
const forms = [
  'words',
  'feeds',
  'chart',
  'calendar',
  'cards',
  'metadata',
  'map',
  'embeds',
  'copies',
  'search',
];
// The ledger of addresses looks at stories from beside the flow; what is printed knows nothing of it.
const ledger = ['permalinks'];
const withoutAstro = {
  regex: '^astro(?::|$|/(?!zod$))',
  message: 'This is pure TypeScript: no Astro but its zod.',
};

export default defineConfig(
  globalIgnores(['dist/', '.dist-*/', '.astro/', 'test-results/', 'tests/fixtures/', 'public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A number prints as itself; what must not be printed is an object or `undefined`.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TypeScript's noPropertyAccessFromIndexSignature asks for exactly what this rule forbids.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    // Without types here: the compiler sees .astro files through `astro check`.
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic, astro.configs['flat/recommended']],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-define-vars-in-style': 'error',
      'astro/prefer-class-list-directive': 'error',
    },
  },
  {
    files: ['**/*.{ts,astro}'],
    rules: { eqeqeq: 'error', 'no-restricted-syntax': ['error', ...readsTheClock] },
  },
  {
    files: ['src/clock.ts', 'src/client/**', 'src/offline/**', 'tests/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // They run before anything is built, on a machine where nothing ever was.
    files: ['tests/unit/**'],
    rules: mayNotImport(['build/site'], 'A unit test needs no built site: this reads dist/.'),
  },
  {
    files: ['src/schema/**'],
    rules: mayNotImport(
      ['story', 'body', 'newsroom', 'client', ...ledger, ...forms, ...pages],
      'The schema is the source of everything and knows nothing of what is made from it.',
      [withoutAstro],
    ),
  },
  {
    files: ['src/body/**'],
    rules: mayNotImport(
      ['story', 'client', 'newsroom', ...ledger, ...forms, ...pages],
      'The prose knows its vocabulary, not the story it belongs to.',
      [withoutAstro],
    ),
  },
  {
    files: ['src/story/**'],
    rules: mayNotImport(
      ['newsroom', 'client', ...ledger, ...forms, ...pages],
      'A story does not know the forms it is printed in.',
      [withoutAstro],
    ),
  },
  {
    files: forms.map((form) => `src/${form}/**`),
    rules: mayNotImport(
      ['newsroom', 'client', ...ledger, ...pages],
      'A form prints the story it is handed, and knows nothing of pages.',
    ),
  },
  {
    files: ['src/permalinks/**'],
    rules: mayNotImport(
      ['newsroom', 'client', ...forms, ...pages],
      'The ledger knows what stories have addresses, and nothing of the forms they are printed in.',
    ),
  },
  {
    files: ['src/components/**'],
    rules: mayNotImport(['pages', 'layouts'], 'A component knows nothing of the page it stands on.'),
  },
  { files: ['src/layouts/**'], rules: mayNotImport(['pages'], 'A layout knows nothing of its pages.') },
  {
    files: ['src/client/**'],
    rules: mayNotImport(
      // How far off a day is, is counted by the reader's clock, too, and in the same words; and a result of the search
      // is printed in the browser, as it was written down in the build, and its words are told alike in both.
      [...ledger, ...forms, ...pages].map((room) =>
        room === 'words'
          ? 'words(?!/day-distance\\.ts$)'
          : room === 'search'
            ? 'search(?!/(?:shown-result|folded)\\.ts$)'
            : room,
      ),
      'What runs in the browser stays small: it may read src/story.',
    ),
  },
);
