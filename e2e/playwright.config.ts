import { defineConfig, devices } from '@playwright/test';
import { findBrowser, launchArguments } from '../src/cli/browser.ts';

/** MARGEN_TEST_PORT, so that two checkouts can be tested at once. */
const PORT = Number(process.env['MARGEN_TEST_PORT'] ?? 4174);
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // These end what would never end: a test that is slow on a busy machine has not failed.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    actionTimeout: 120_000,
    baseURL: `http://localhost:${String(PORT)}`,
    launchOptions: {
      args: launchArguments(),
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: 'node src/cli/serve.ts',
    cwd: '..',
    env: { PORT: String(PORT) },
    port: PORT,
    timeout: 600_000,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
