import { expect, type Locator, type Page } from '@playwright/test';
import { axe } from './axe.ts';

const SCREENSHOTS = 'test-results/screenshots';

/** The quick action as a person sees it: everything is found by role and name. */
export class Wizard {
  readonly page: Page;
  readonly dialog: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Enable External User' });
  }

  /** From the list of people to the record page to the open quick action. */
  static async openFor(page: Page, person: string, query = ''): Promise<Wizard> {
    await openRecord(page, person, query);
    return Wizard.open(page);
  }

  /** Opens the quick action of the record page that is shown. */
  static async open(page: Page): Promise<Wizard> {
    await page.getByRole('button', { name: 'Enable External User' }).click();
    const wizard = new Wizard(page);
    await expect(wizard.dialog.getByText('Reading the person')).toHaveCount(0);
    return wizard;
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  /** A text field; the name of a required one begins with an asterisk. */
  field(name: string): Locator {
    return this.dialog.getByRole('textbox', { name: new RegExp(`^\\W*${name}$`) });
  }

  /** What a screen reader is told: the line in the footer. */
  status(text: string): Locator {
    return this.dialog.getByRole('status').filter({ hasText: text });
  }

  /** The radio button itself lies under its drawing, so the click goes to its label, as a person's does. */
  async chooseLicense(name: string): Promise<void> {
    await this.dialog.getByText(name, { exact: true }).click();
    await expect(this.dialog.getByRole('radio', { name: new RegExp(`^${name}$`) })).toBeChecked();
  }

  async goTo(step: 'Person' | 'Details' | 'Access' | 'Review'): Promise<void> {
    const heading = this.dialog.getByRole('heading', { name: new RegExp(`Step \\d of 4: ${step}`) });
    for (let tries = 0; tries < 4 && !(await heading.isVisible()); tries++) {
      await this.button('Next').click();
    }
    await expect(heading).toBeVisible();
  }

  /** Chooses an option of a combobox. */
  async choose(name: string, option: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name }).click();
    await this.dialog.getByRole('option', { name: option }).click();
  }

  /** How much of the window the body of the modal takes; its header and footer are not in it. */
  async bodyHeight(): Promise<number> {
    return this.dialog.locator('.slds-modal__content').evaluate((body) => body.clientHeight);
  }

  async enable(): Promise<void> {
    await this.goTo('Review');
    await this.button('Enable User').click();
  }
}

export async function openRecord(page: Page, person: string, query = ''): Promise<void> {
  await page.goto(`/${query}`);
  await page.getByRole('link', { name: person, exact: true }).click();
  await expect(page.getByRole('heading', { name: person })).toBeVisible();
}

/** Keeps a picture of this state and expects nothing of axe in it. */
export async function inspect(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
  const { checked, violations } = await axe(page);
  expect(checked).toBeGreaterThan(10);
  expect(violations).toEqual([]);
}
