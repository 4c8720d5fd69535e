import { expect, test } from '@playwright/test';
import { inspect, Wizard } from './wizard.ts';

test('Aisha Rahman has a user, who is given what the preset grants and she lacks', async ({ page }) => {
  const wizard = await Wizard.openFor(page, 'Aisha Rahman');
  await expect(wizard.dialog.getByRole('heading', { name: 'Aisha Rahman already has a user' })).toBeFocused();
  await expect(wizard.button('Next')).toHaveCount(0);
  await inspect(page, 'user-lacks-grants');
  await wizard.button('Assign').click();
  await expect(wizard.dialog.getByText('Aisha Rahman now has what was missing')).toBeVisible();
  await inspect(page, 'user-completed');
  await wizard.button('Close').click();
  await expect(page.getByRole('main')).toContainText('Appointment Booking');

  const again = await Wizard.open(page);
  await expect(again.dialog).toContainText('The user has everything that this preset gives.');
  await expect(again.button('Assign')).toHaveCount(0);
  await inspect(page, 'user-complete');
});

test('Tom Becker was deactivated, and can be reactivated', async ({ page }) => {
  const wizard = await Wizard.openFor(page, 'Tom Becker');
  await expect(wizard.dialog).toContainText('Tom Becker has a deactivated user');
  await inspect(page, 'user-deactivated');
  await wizard.button('Check with Salesforce').click();
  await expect(wizard.dialog.getByText('Salesforce has nothing against it')).toBeVisible();
  await wizard.button('Reactivate User').click();
  await expect(wizard.dialog.getByText('Tom Becker is active again')).toBeVisible();
  await wizard.button('Close').click();

  const again = await Wizard.open(page);
  await expect(again.dialog).toContainText('Tom Becker already has a user');
});

test('Ingrid Solberg has a frozen user, and that is said', async ({ page }) => {
  const wizard = await Wizard.openFor(page, 'Ingrid Solberg');
  await expect(wizard.dialog).toContainText('Ingrid Solberg already has a user');
  await expect(wizard.status('Warnings: 1')).toBeVisible();
  await expect(wizard.dialog.getByText(/frozen/).first()).toBeVisible();
  await inspect(page, 'user-frozen');
});
