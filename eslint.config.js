import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const TESTS = ['**/*.test.ts', '**/*.spec.ts', '**/*.fixture.ts', '**/test-support/**', 'e2e/**'];

/** Rooms whose answers depend on their arguments alone. */
const PURE_ROOMS = ['domain', 'dataset', 'estimate', 'i18n', 'view', 'chart', 'export'];
const PURE = PURE_ROOMS.map((room) => `src/lib/${room}/**/*.ts`);

const NO_ASSERTIONS = [
  {
    selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
    message:
      'An assertion silences the compiler. Narrow the value or parse it; only the constructor of a branded type may assert, with a reason.',
  },
  { selector: 'TSTypeAssertion', message: 'An assertion silences the compiler. Narrow or parse.' },
];

const NO_CLOCK = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Today is an argument, so that the same input gives the same answer on any day.',
  },
];

export default ts.config(
  {
    ignores: [
      'node_modules/',
      '.svelte-kit/',
      'build/',
      'test-results/',
      'playwright-report/',
      'public/',
      'data/',
    ],
  },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {
          considerDefaultExhaustiveForUnions: false,
          allowDefaultCaseForExhaustiveSwitch: true,
          requireDefaultForNonUnion: true,
        },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A branded number stays a number: its sign may be turned.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      'no-restricted-syntax': ['error', ...NO_ASSERTIONS],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Spanish sets a no-break space before the percent sign, in templates too.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      'max-lines-per-function': ['warn', { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': 'error',
      'svelte/require-each-key': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      // Pages work under any base path and from a mirror: links are relative and made in view/.
      'svelte/no-navigation-without-resolve': 'off',
      // A component's script is one function to the linter.
      'max-lines-per-function': 'off',
    },
  },
  {
    files: PURE,
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...NO_ASSERTIONS, ...NO_CLOCK],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
        { object: 'Date', property: 'now', message: 'Today is an argument.' },
      ],
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'location'].map(
          (name) => ({
            name,
            message: 'This room is plain data in and out; it never sees a page.',
          }),
        ),
      ],
    },
  },
  {
    files: ['src/cli/**/*.ts', 'src/lib/server/**/*.ts', 'e2e/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // A dictionary is long because it is complete; a test because it tells a whole case.
    files: [...TESTS, 'src/lib/i18n/*.en.ts', 'src/lib/i18n/*.es.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [ts.configs.disableTypeChecked],
    rules: { 'no-console': 'off' },
  },
);
