import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { buildPreview } from '../preview/build/buildPreview.ts';
import { listen } from '../scripts/start/portServer.ts';
import { ROOT, servePreview } from '../scripts/start/servePreview.ts';
import { CHROMIUM } from '../tests/browser/chromium.ts';
import { measure, type Measurement } from './measure.ts';

const PERSON = 'Mira Okafor';

/** From the click on the action to a button that can be pressed: the wizard against a modal that asks the server nothing. */
export async function benchWizard(): Promise<Measurement> {
  const data = mkdtempSync(join(tmpdir(), 'bench-org-'));
  const server = await listen(0);
  const closeOrg = await servePreview(
    server,
    { kind: 'embedded', data, fresh: false, plan: null, server: 'typescript' },
    await buildPreview(ROOT, console.log, { metadata: packageWithEmptyAction(), output: 'dist/bench-preview' })
  );
  const browser = await chromium.launch(CHROMIUM);
  try {
    const page = await browser.newPage();
    return await measure({
      title: 'the wizard from click to interactive, facts and names read',
      prepare: () => openRecord(page, `http://127.0.0.1:${server.port}`),
      subject: () => open(page, 'Enable External User'),
      baseline: 'an empty quick action with the same base components',
      compare: () => open(page, 'Empty Action'),
      rounds: 9
    });
  } finally {
    await browser.close();
    closeOrg();
    await server.close();
    rmSync(data, { recursive: true });
  }
}

/** The package as it is deployed, and beside it an action that does nothing. */
function packageWithEmptyAction(): string {
  const metadata = 'dist/bench-metadata';
  rmSync(join(ROOT, metadata), { recursive: true, force: true });
  cpSync(join(ROOT, 'force-app/main/default'), join(ROOT, metadata), { recursive: true });
  cpSync(join(import.meta.dirname, 'emptyAction'), join(ROOT, metadata), { recursive: true });
  return metadata;
}

async function openRecord(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('link', { name: PERSON }).click();
  await page.getByRole('button', { name: 'Empty Action' }).waitFor();
}

async function open(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: action }).click();
  await page.getByRole('dialog', { name: action }).getByRole('button', { name: 'Next' }).waitFor();
}
