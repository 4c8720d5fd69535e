import { expect, test } from '@playwright/test';
import { inspect, openRecord, Wizard } from './wizard.ts';

test.describe('the main job', () => {
  test('ends in a user with license, profile, permission sets and a requested e-mail, without any typing', async ({
    page
  }) => {
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Mira Okafor' })).toBeVisible();
    await inspect(page, '1-people');
    await openRecord(page, 'Mira Okafor');
    await inspect(page, '2-record');

    const wizard = await Wizard.open(page);
    await inspect(page, '3-person');
    await wizard.goTo('Details');
    await expect(wizard.field('Username')).toHaveValue('mira.okafor@example.edu');
    await inspect(page, '4-details');
    await wizard.goTo('Access');
    await inspect(page, '5-access');
    await wizard.goTo('Review');
    await expect(wizard.dialog).toContainText('Student Portal Access');
    await inspect(page, '6-review');
    await wizard.button('Enable User').click();
    await expect(wizard.dialog.getByText('Mira Okafor is now an external user')).toBeVisible();
    await expect(wizard.dialog).toContainText('to mira.okafor@example.edu');
    await expect(
      wizard.dialog.getByRole('link', { name: 'Log in to Riverside Student Portal as this user' })
    ).toBeVisible();
    await inspect(page, '7-done');

    await wizard.button('Close').click();
    await expect(wizard.dialog).toHaveCount(0);
    const main = page.getByRole('main');
    await expect(main).toContainText('Customer Community Plus User');
    await expect(main).toContainText('Student Portal Access');
    await expect(main).toContainText('Appointment Booking');
    await inspect(page, '8-record-with-user');
  });

  test('is told as done when the action is opened for the same person again', async ({ page }) => {
    const wizard = await Wizard.openFor(page, 'Mira Okafor');
    await expect(wizard.dialog).toContainText('Mira Okafor already has a user');
    await expect(wizard.button('Enable User')).toHaveCount(0);
    await expect(wizard.button('Next')).toHaveCount(0);
    await inspect(page, '9-already-done');
  });

  test('shows the requested e-mail in the outbox', async ({ page }) => {
    await page.goto('/outbox');
    await expect(page.getByRole('main')).toContainText('mira.okafor@example.edu');
    await inspect(page, '10-outbox');
  });

  test('leads from the done step to the user', async ({ page }) => {
    const wizard = await Wizard.openFor(page, 'Sukarno');
    await wizard.enable();
    await wizard.dialog.getByRole('link', { name: /Sukarno|Open User/ }).click();
    await expect(page).toHaveURL(/\/lightning\/r\/User\/005\w{15}\/view$/);
    await expect(page.getByRole('main')).toContainText('sukarno@example.edu');
  });

  test('works for a person account', async ({ page }) => {
    const wizard = await Wizard.openFor(page, 'Søren Kjær');
    await wizard.choose('Preset', 'Customer user');
    await wizard.goTo('Access');
    await wizard.chooseLicense('Customer Community');
    await wizard.choose('Profile', 'Riverside Patient');
    await wizard.enable();
    await expect(wizard.dialog.getByText('Søren Kjær is now an external user')).toBeVisible();
  });

  test('works by keyboard alone', async ({ page }) => {
    await openRecord(page, 'Linh Nguyễn');
    const action = page.getByRole('button', { name: 'Enable External User' });
    await action.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Enable External User' });
    for (const step of ['Person', 'Details', 'Access']) {
      await expect(dialog.getByRole('heading', { name: new RegExp(`: ${step}$`) })).toBeFocused();
      await tabTo(page, 'Next');
      await page.keyboard.press('Enter');
    }
    await expect(dialog.getByRole('heading', { name: /: Review$/ })).toBeFocused();
    await tabTo(page, 'Enable User');
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('Linh Nguyễn is now an external user')).toBeVisible();
    await tabTo(page, 'Close');
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(action).toBeFocused();
  });
});

/** Presses Tab until the button has the focus. */
async function tabTo(page: import('@playwright/test').Page, name: string): Promise<void> {
  const button = page.getByRole('dialog').getByRole('button', { name, exact: true });
  for (let presses = 0; presses < 60; presses++) {
    if (await button.evaluate((element) => element.matches(':focus'))) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}.`);
}
