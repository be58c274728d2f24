import { defineConfig } from '@playwright/test';
import { LAUNCH_ARGS, LAUNCH_ENV } from './scripts/browser.mjs';

const PORT = 4387;
const SUBPATH_PORT = 4388;
const executablePath = process.env['BROWSER_PATH'];

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.e2e.ts',
  fullyParallel: true,
  workers: 2,
  // axe reads the longest pages slowly on a busy machine; how quick the site is, the benches tell.
  timeout: 90_000,
  reporter: 'list',
  forbidOnly: true,
  use: {
    browserName: 'chromium',
    // Emptied between tests, not begun anew: a new page costs as much as what most tests do in it.
    reuseContext: true,
    baseURL: `http://localhost:${PORT}`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: LAUNCH_ARGS,
      env: { ...process.env, ...LAUNCH_ENV },
    },
  },
  webServer: [
    {
      command: `node tests/browser/server.mjs dist ${PORT} /`,
      port: PORT,
      reuseExistingServer: false,
    },
    {
      command: `node tests/browser/server.mjs .cache/subpath ${SUBPATH_PORT} /papirer/moeder/`,
      port: SUBPATH_PORT,
      reuseExistingServer: false,
    },
  ],
});
