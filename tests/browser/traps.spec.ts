import { expect, test } from '@playwright/test';
import { inspect, Wizard } from './wizard.ts';

/** A person with a problem that only somebody elsewhere can mend. */
const BLOCKED = [
  {
    person: 'Diego Delgado',
    because: 'the account owner has no role',
    says: /who owns the account Delgado Household, has no role/
  },
  { person: 'Casey Morgan', because: 'there is no account', says: /This contact has no account/ },
  { person: 'Samir Haddad', because: 'no seat is left', says: /Partner Community has no seat left: 1 of 1 are taken/ }
];

for (const { person, because, says } of BLOCKED) {
  test(`${person} is not enabled, because ${because}`, async ({ page }) => {
    const calls: string[] = [];
    page.on('request', (request) => calls.push(new URL(request.url()).pathname));
    const wizard = await Wizard.openFor(page, person);
    await expect(wizard.dialog.getByText(says).first()).toBeVisible();
    await inspect(page, `trap-${person.toLowerCase().replaceAll(' ', '-')}`);
    await wizard.enable();
    await expect(wizard.status('This cannot be saved yet')).toBeVisible();
    await expect(wizard.dialog.getByText(says).first()).toBeVisible();
    expect(calls.filter((path) => path.endsWith('/enable'))).toEqual([]);
  });
}

test('Hana Kovács has no e-mail: the field says so, and typing one mends it', async ({ page }) => {
  const wizard = await Wizard.openFor(page, 'Hana Kovács');
  await wizard.enable();
  await expect(wizard.field('Email')).toBeFocused();
  await expect(wizard.field('Email')).toHaveAccessibleDescription(/Email is missing/);
  await inspect(page, 'trap-hana-kovacs');
  await wizard.field('Email').fill('hana.kovacs@example.edu');
  await wizard.field('Username').fill('hana.kovacs@example.edu');
  await wizard.enable();
  await expect(wizard.dialog.getByText('Hana Kovács is now an external user')).toBeVisible();
});

test('Jordan Lee gets another username, because somebody else has the e-mail as theirs', async ({ page }) => {
  const wizard = await Wizard.openFor(page, 'Jordan Lee');
  await wizard.goTo('Details');
  await expect(wizard.field('Username')).toHaveValue('jordan.lee2@example.edu');
  await wizard.field('Username').fill('jordan.lee@example.edu');
  await wizard.field('Alias').focus();
  await expect(wizard.field('Username')).toHaveAccessibleDescription(/Another user has this username/);
  await inspect(page, 'trap-jordan-lee');
});

test('Grace Kim cannot get a partner license, because her account is no partner account', async ({ page }) => {
  const wizard = await Wizard.openFor(page, 'Grace Kim');
  await wizard.goTo('Access');
  await wizard.chooseLicense('Partner Community');
  await expect(wizard.dialog.getByText(/is not a partner account/).first()).toBeVisible();
  await expect(wizard.dialog.getByText(/Partner Community has no seat left: 1 of 1 are taken/).first()).toBeVisible();
  await inspect(page, 'trap-grace-kim');
});

// Last of all, because they take the traps away.
test.describe('mended in place', () => {
  test('the account owner of Diego Delgado gets a role, and what was typed is still there', async ({ page }) => {
    const wizard = await Wizard.openFor(page, 'Diego Delgado');
    await wizard.goTo('Details');
    await wizard.field('Alias').fill('diego');
    await wizard.button('Give the Owner a Role').click();
    await inspect(page, 'repair-owner-role');
    await wizard.dialog.getByRole('combobox', { name: 'Role of the Owner' }).click();
    await wizard.dialog.getByRole('option').first().click();
    await wizard.button('Save Role').click();

    await expect(wizard.status('Done. The person was read again.')).toBeVisible();
    await expect(wizard.dialog.getByText(/has no role/)).toHaveCount(0);
    await expect(wizard.dialog.getByRole('heading', { name: 'Before you enable' })).toBeFocused();
    await expect(wizard.field('Alias')).toHaveValue('diego');
    await inspect(page, 'repaired-owner-role');
    await wizard.enable();
    await expect(wizard.dialog.getByText('Diego Delgado is now an external user')).toBeVisible();
  });

  test('the account of Grace Kim becomes a partner account', async ({ page }) => {
    const wizard = await Wizard.openFor(page, 'Grace Kim');
    await wizard.goTo('Access');
    await wizard.chooseLicense('Partner Community');
    await wizard.button('Enable as Partner Account').click();
    await wizard.button('Enable as Partner').click();

    await expect(wizard.status('Done. The person was read again.')).toBeVisible();
    await expect(wizard.dialog.getByText(/is not a partner account/)).toHaveCount(0);
    await expect(wizard.dialog.getByRole('radio', { name: 'Partner Community' })).toBeChecked();
  });
});
