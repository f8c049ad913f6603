import { defineConfig } from '@playwright/test';

const port = Number(process.env.PORT || 4173);
const baseURL = `http://127.0.0.1:${port}`;

/** Journeys through the built client and a real server with the demo city; see infra/scripts/browser-server.mjs. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  // One server, one demo city: journeys change data, so they follow each other. Pages only look, so they are walked
  // beside the journeys and beside each other.
  projects: [
    { name: 'journeys', testIgnore: '**/pages.spec.ts', workers: 1 },
    { name: 'pages', testMatch: '**/pages.spec.ts', fullyParallel: true },
  ],
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    // A page that does not move: no wait for a transition, nothing half-way on a screenshot.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // Recording doubles the time of a run; to see one failure, add --trace on.
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node ../../infra/scripts/browser-server.mjs',
    env: { PORT: String(port), BASE_URL: baseURL },
    url: `${baseURL}/readyz`,
    reuseExistingServer: false,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'pipe',
    stderr: 'pipe',
  },
});
