import { expect, test } from '@playwright/test';
import { inspect, Wizard } from './wizard.ts';

/** Diego Delgado's account owner has no role. */
const PERSON = 'Diego Delgado';

const LANGUAGES = [
  {
    language: 'de',
    title: 'Externen Benutzer aktivieren',
    says: /Inhaber des Accounts Delgado Household, hat keine Rolle/
  },
  {
    language: 'es',
    title: 'Activar usuario externo',
    says: /propietario de la cuenta Delgado Household, no tiene ninguna función/
  },
  { language: 'ja', title: '外部ユーザーを有効化', says: /取引先 Delgado Household の所有者 .+ にロールがありません/ }
];

for (const { language, title, says } of LANGUAGES) {
  test(`speaks the language that the address asks for: ${language}`, async ({ page }) => {
    await page.goto(`/?lang=${language}`);
    await page.getByRole('link', { name: PERSON, exact: true }).click();
    const wizard = await Wizard.open(page);
    await expect(wizard.dialog.getByRole('heading', { name: title })).toBeVisible();
    await expect(wizard.dialog.getByText(says).first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page).toHaveURL(new RegExp(`\\?lang=${language}$`));
    await inspect(page, `language-${language}`);
  });
}

test('speaks English when there is no such translation', async ({ page }) => {
  await page.goto('/?lang=tlh');
  await page.getByRole('link', { name: PERSON, exact: true }).click();
  const wizard = await Wizard.open(page);
  await expect(wizard.dialog.getByText(/who owns the account Delgado Household, has no role/).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
