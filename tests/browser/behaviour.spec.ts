import { expect, test, type Page } from '@playwright/test';
import { inspect, openRecord, Wizard } from './wizard.ts';

const ENABLE = '**/apex/EnablementController/enable';
const FACTS = '**/apex/EnablementController/getFacts';

/** How often the server was asked to enable. */
function countEnables(page: Page): () => number {
  let calls = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/enable')) {
      calls++;
    }
  });
  return () => calls;
}

test('asks the server twice before Enable: once for the facts, once for the names', async ({ page }) => {
  const calls: string[] = [];
  page.on('request', (request) => {
    const [, method] = /\/apex\/EnablementController\/(\w+)$/.exec(request.url()) ?? [];
    if (method !== undefined) {
      calls.push(method);
    }
  });
  const wizard = await Wizard.openFor(page, "Siobhán O'Brien");
  await wizard.choose('Preset', 'Customer user');
  await wizard.goTo('Review');
  expect(calls).toEqual(['getFacts', 'findTakenNames']);
});

test('a double click creates one user', async ({ page }) => {
  const enables = countEnables(page);
  const wizard = await Wizard.openFor(page, "Siobhán O'Brien");
  await wizard.goTo('Review');
  await wizard.button('Enable User').dblclick();
  await expect(wizard.dialog.getByText("Siobhán O'Brien is now an external user")).toBeVisible();
  expect(enables()).toBe(1);
});

test('a lost connection loses nothing that was typed, and the second try works', async ({ page }) => {
  const wizard = await Wizard.openFor(page, '太郎 山田');
  await wizard.goTo('Details');
  await wizard.field('Alias').fill('yamada');
  await page.route(ENABLE, (route) => route.abort());
  await wizard.enable();
  await expect(wizard.dialog.getByText('No answer: it is not known whether this was saved')).toBeVisible();
  await inspect(page, 'lost-connection');
  await page.unroute(ENABLE);
  await wizard.button('Enable User').click();
  await expect(wizard.dialog.getByText('太郎 山田 is now an external user')).toBeVisible();
});

test('facts that cannot be read are said so, with a way to try again', async ({ page }) => {
  await page.route(FACTS, (route) => route.fulfill({ status: 500, json: { message: 'The org is asleep.' } }));
  const wizard = await Wizard.openFor(page, 'Diego Delgado');
  await expect(wizard.dialog).toContainText('The org is asleep.');
  await inspect(page, 'facts-failed');
  await page.unroute(FACTS);
  await wizard.button('Try Again').click();
  await expect(wizard.dialog.getByRole('heading', { name: /Step 1 of 4/ })).toBeVisible();
});

for (const way of ['the X', 'Escape', 'Cancel']) {
  test(`closes with ${way} and gives the focus back`, async ({ page }) => {
    const wizard = await Wizard.openFor(page, 'Diego Delgado');
    if (way === 'Escape') {
      await page.keyboard.press('Escape');
    } else {
      await wizard.dialog
        .getByRole('button', { name: way === 'Cancel' ? 'Cancel' : 'Cancel and close', exact: true })
        .click();
    }
    await expect(wizard.dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Enable External User' })).toBeFocused();
  });
}

test('a click on a finding leads to its field', async ({ page }) => {
  const wizard = await Wizard.openFor(page, 'Grace Kim');
  await wizard.goTo('Details');
  await wizard.field('Last Name').fill('');
  await wizard.goTo('Review');
  await wizard.dialog
    .getByRole('button', { name: /Last Name/ })
    .first()
    .click();
  await expect(wizard.field('Last Name')).toBeFocused();
});

test('stays usable in a window 320 pixels wide', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await openRecord(page, 'Diego Delgado');
  const wizard = await Wizard.open(page);
  for (const step of ['Person', 'Details', 'Access', 'Review'] as const) {
    await wizard.goTo(step);
    await inspect(page, `narrow-${step.toLowerCase()}`);
    const overflow = await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
});

test('can be walked through on a page enlarged to 400 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const wizard = await Wizard.openFor(page, 'Diego Delgado');
  await wizard.goTo('Review');
  expect(await wizard.bodyHeight()).toBeGreaterThan(100);
  await inspect(page, 'enlarged');
  await wizard.enable();
  await expect(wizard.dialog.getByRole('heading', { name: /Step 1 of 4/ })).toBeFocused();
});

test('keeps its height from step to step', async ({ page }) => {
  const wizard = await Wizard.openFor(page, 'Diego Delgado');
  const heights: number[] = [];
  for (const step of ['Person', 'Details', 'Access', 'Review'] as const) {
    await wizard.goTo(step);
    heights.push(await wizard.bodyHeight());
  }
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1);
});

test('reads from right to left where the reader does', async ({ page }) => {
  const wizard = await Wizard.openFor(page, 'Diego Delgado', '?dir=rtl');
  for (const step of ['Person', 'Details', 'Access', 'Review'] as const) {
    await wizard.goTo(step);
    await inspect(page, `right-to-left-${step.toLowerCase()}`);
    const overflow = await wizard.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }
  const first = await wizard.dialog.getByRole('button', { name: 'Person', exact: false }).first().boundingBox();
  const last = await wizard.dialog.getByRole('button', { name: 'Review', exact: false }).first().boundingBox();
  expect(first?.x).toBeGreaterThan(last?.x ?? Infinity);
});

test('lets Salesforce try everything, and nothing of it stays', async ({ page }) => {
  const wizard = await Wizard.openFor(page, 'Linh Nguyễn');
  await wizard.goTo('Review');
  await wizard.button('Check with Salesforce').click();
  await expect(wizard.dialog.getByRole('heading', { name: 'Salesforce has nothing against it' })).toBeFocused();
  await inspect(page, 'checked');

  await page.reload();
  const again = await Wizard.open(page);
  await expect(again.dialog.getByRole('heading', { name: /Step 1 of 4/ })).toBeVisible();
  await page.goto('/outbox');
  await expect(page.getByRole('main')).not.toContainText('linh');
});

test('ends a permission set on the day that is chosen', async ({ page }) => {
  const wizard = await Wizard.openFor(page, 'Linh Nguyễn');
  await wizard.goTo('Access');
  const lastDay = wizard.field('Last day of Student Portal Access');
  await lastDay.fill('Jan 1, 2020');
  await lastDay.press('Tab');
  await expect(wizard.dialog.getByText(/2020-01-01/).first()).toBeVisible();
  await lastDay.fill('Jun 30, 2099');
  await lastDay.press('Tab');
  await expect(wizard.dialog.getByText(/2020-01-01/)).toHaveCount(0);
  await inspect(page, 'last-day');
  await wizard.goTo('Review');
  await expect(wizard.dialog.getByRole('listitem').filter({ hasText: 'Student Portal Access' })).toContainText(
    /until.*Jun 30, 2099/
  );
});

test('finds a permission set by a part of its name', async ({ page }) => {
  const wizard = await Wizard.openFor(page, 'Linh Nguyễn');
  await wizard.goTo('Access');
  await wizard.dialog.getByRole('searchbox').fill('omni');
  await expect(wizard.status('Showing 1 of 1 found')).toBeVisible();
  await wizard.dialog.getByText('OmniStudio User', { exact: true }).click();
  await expect(wizard.dialog.getByRole('button', { name: 'Remove OmniStudio User' })).toBeVisible();
});
