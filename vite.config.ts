import { basename, join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { findBrowser, launchArguments } from './src/cli/browser.ts';
import { codeVersion } from './src/cli/code-version.ts';

/** SvelteKit's route announcer carries this inline style; its hash is the only one the policy lets through. */
const ANNOUNCER_STYLE_HASH = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** Where the site is written: MARGEN_BUILD, so that a test can build beside the real one. */
const outFolder = process.env['MARGEN_BUILD'] ?? 'build';

/** What SvelteKit generates on the way: two builds at once must not write over each other. */
const generated = outFolder === 'build' ? '.svelte-kit' : join('.svelte-kit', basename(outFolder));

const browserPath = findBrowser();

/** In ms. Ends what would never end; a test that is slow on a busy machine has not failed. */
const ENDLESS = 600_000;

/**
 * What a race page starts with, in few chunks: two dozen small ones weigh more, each with its own list of
 * imports. One has Svelte and SvelteKit, one what charts and tables of any page share. Apart stays what must
 * run before the rest, since the rest reads the payload while it loads.
 */
const FIRST_CHUNKS = [
  { name: 'payload', test: /kit\/src\/runtime\/client\/payload|preload-helper/, priority: 2 },
  {
    name: 'framework',
    test: new RegExp(
      [
        // Without what only forms need: a race page starts with none.
        'node_modules/svelte/src/(?!reactivity|internal/client/dom/elements/bindings/(select|input))',
        'node_modules/esm-env/',
        'kit/src/(?!runtime/client/(client-)?entry)',
      ].join('|'),
    ),
    tags: ['$initial' as const],
    priority: 1,
  },
  {
    name: 'page',
    test: new RegExp(
      `src/lib/(${[
        'components/(Chart|ChartNotes|Disclosure|GroupCards|NewestPolls|PictureLinks)[.]svelte',
        'i18n/(page|figure)[-.]',
        'state/(address|keep-copy|offer-app|other-language|race-view|saves-data|touched)[.]',
        'view/(chart-files|drawing-marks|page-marks)[.]',
      ].join('|')})`,
    ),
    tags: ['$initial' as const],
  },
];

export default defineConfig({
  plugins: [
    sveltekit({
      outDir: generated,
      adapter: adapter({ pages: outFolder, assets: outFolder, strict: true }),
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- still supported, and `static` says less than `public`
      files: { assets: 'public' },
      paths: { relative: true },
      // The style sheet is small and the first round trip must hold all that is seen.
      inlineStyleThreshold: Infinity,
      // A time stamp, the default, would make two builds of the same commit differ. Data are no part of it:
      // a new poll leaves the code that readers already have as it is.
      version: {
        name: codeVersion(manifest.version, [
          'package-lock.json',
          'public',
          'src',
          'vite.config.ts',
        ]),
        pollInterval: 0,
      },
      // The page registers it itself, once it runs: where data is saved, that is when it is asked for.
      serviceWorker: { register: false },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'style-src-attr': ['unsafe-hashes', ANNOUNCER_STYLE_HASH],
          'img-src': ['self', 'data:', 'blob:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'worker-src': ['self'],
          'base-uri': ['none'],
          'form-action': ['none'],
        },
      },
    }),
  ],
  // Phones that get no new browser (Android 6, iOS 13) must not lose the narrow layout to `(width <= …)`.
  build: { cssTarget: ['chrome80', 'safari13'] },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          // Nothing here or in our libraries reads a property for what the reading does; thus Chart.js sheds
          // the scales that we never register.
          treeshake: { propertyReadSideEffects: false },
          output: { codeSplitting: { groups: FIRST_CHUNKS } },
        },
      },
    },
  },
  preview: { port: 4173, strictPort: true },
  test: {
    testTimeout: ENDLESS,
    hookTimeout: ENDLESS,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts'],
          setupFiles: [
            'src/cli/test-support/plain-environment.ts',
            'src/cli/test-support/property-seed.ts',
            'src/lib/server/test-support/frozen-data.ts',
          ],
          exclude: ['src/**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          expect: { poll: { timeout: ENDLESS / 10 } },
          browser: {
            enabled: true,
            connectTimeout: ENDLESS,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: [...launchArguments()],
                ...(browserPath === undefined ? {} : { executablePath: browserPath }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
