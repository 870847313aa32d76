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
  // An audit of a whole page takes long where two cores serve, draw and test at once.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
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
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
