import { defineConfig } from '@playwright/test';
import { CHROMIUM } from './chromium.ts';
import { SERVER } from './server.ts';

/** Another one lets two runs live side by side; each has an org of its own. */
const PORT = Number(process.env['PORT'] ?? 4273);

/** The real thing: `npm start` on a fresh org of its own, the deployed component, the real base components, Chromium. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  // One org for all: every test leaves its people as the next ones expect them, or takes a person of its own.
  workers: 1,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: CHROMIUM
  },
  webServer: {
    command: `npm start -- --port ${PORT} --server ${SERVER} --data test-results/browser-org-${PORT} --fresh`,
    cwd: '../..',
    url: `http://127.0.0.1:${PORT}`,
    timeout: 240_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 }
  }
});
