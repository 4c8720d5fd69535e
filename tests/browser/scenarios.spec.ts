import { expect, test as base, type Browser, type Page } from '@playwright/test';
import type { Case } from '../scenarios/scenario.ts';
import { plannedUser } from '../scenarios/writtenRecords.ts';
import { causeOf } from './labels.ts';
import { caseNamed, serveScenario, type ScenarioPage } from './scenarioPage.ts';
import { Wizard } from './wizard.ts';

/** The form, open for the person of a case, in an org that is as the case tells. */
class Act {
  readonly told: Case;
  readonly page: Page;
  readonly wizard: Wizard;
  readonly served: ScenarioPage;

  static async open(browser: Browser, told: Case): Promise<Act> {
    const served = await serveScenario(told);
    const page = await browser.newPage({ baseURL: served.url, viewport: { width: 1280, height: 900 } });
    const wizard = await Wizard.openFor(page, personOf(told));
    return new Act(told, served, page, wizard);
  }

  private constructor(told: Case, served: ScenarioPage, page: Page, wizard: Wizard) {
    this.told = told;
    this.served = served;
    this.page = page;
    this.wizard = wizard;
  }

  /** Chooses an option that is named exactly so: presets have names that begin alike. */
  async choose(field: string, option: string): Promise<void> {
    const combobox = this.wizard.dialog.getByRole('combobox', { name: field });
    await combobox.click();
    await this.wizard.dialog.getByRole('option', { name: option, exact: true }).click();
    await expect(combobox).toContainText(option);
  }

  sentence(code: string): string {
    const finding = this.told.findings.find((candidate) => candidate.code === code);
    return causeOf(code, Array.isArray(finding?.params) ? finding.params.map(String) : []);
  }

  /** Every finding that the case names, with its params, is on the page as a sentence. */
  async expectFindings(): Promise<void> {
    const notes = this.wizard.dialog.getByRole('button', { name: /^Show Notes/ });
    if (await notes.isVisible()) {
      await notes.click();
    }
    for (const { code } of this.told.findings) {
      await expect(this.wizard.dialog.getByText(this.sentence(String(code))).first()).toBeVisible();
    }
  }

  async expectPlan(): Promise<void> {
    for (const { label } of this.told.plan) {
      await expect(this.wizard.dialog).toContainText(String(label));
    }
    const { fields } = plannedUser(this.told.facts, this.told.plan) ?? {};
    const shown = Object.entries(fields ?? {}).filter(([name, value]) => value !== null && SHOWN.has(name));
    for (const [, value] of shown) {
      await expect(this.wizard.dialog).toContainText(String(value));
    }
  }

  async expectOnRecordPage(...texts: string[]): Promise<void> {
    await this.wizard.button('Close').click();
    const main = this.page.getByRole('main');
    for (const text of texts) {
      await expect(main).toContainText(text);
    }
  }

  /** How many users the person has. */
  async users(): Promise<number> {
    const { connection, handles } = this.served.org;
    const contactId = handles.id(this.told.facts.person.contactId);
    return (await connection.query(`SELECT Id FROM User WHERE ContactId = '${contactId}'`)).totalSize;
  }

  async close(): Promise<void> {
    await this.page.close();
    await this.served.close();
  }
}

/** Planned fields whose values are shown as they are written. */
const SHOWN = new Set([
  'FirstName',
  'LastName',
  'Email',
  'Username',
  'ProfileId',
  'Enablement_Purpose__c',
  'Enablement_Deactivation_Trigger__c'
]);

/** Opens the form for a case, and tidies up after the test. */
const test = base.extend<{ openCase: (beginning: string) => Promise<Act> }>({
  openCase: async ({ browser }, use) => {
    const acts: Act[] = [];
    await use(async (beginning) => {
      const act = await Act.open(browser, caseNamed(beginning));
      acts.push(act);
      return act;
    });
    for (const act of acts) {
      await act.close();
    }
  }
});

function personOf({ facts: { person } }: Case): string {
  return [person.firstName, person.lastName].filter(Boolean).join(' ');
}

test.describe('Health Cloud: video visits for a person account', () => {
  test('a member gets the license, the profile and everything that the procedure names', async ({ openCase }) => {
    const act = await openCase('A member with Customer Community Plus gets everything');
    const { wizard } = act;
    await act.choose('Preset', 'Health Cloud video visits');
    await wizard.goTo('Access');
    await act.choose('Profile', 'Video Visit Member');
    await act.choose('Site', 'Video Visits');
    await wizard.goTo('Review');
    await act.expectFindings();
    await act.expectPlan();
    await wizard.button('Enable User').click();
    await expect(wizard.dialog.getByText('Priya Raman is now an external user')).toBeVisible();
    await act.expectOnRecordPage(
      'Customer Community Plus',
      'Video Visit Member',
      'Health Cloud Foundation',
      'Health Cloud Appointment Self-Service',
      'Benefit Verification for Experience Cloud Sites',
      'Salesforce Scheduler Resource',
      'OmniStudio User (renamed)'
    );
  });

  test('a member with Customer Community is asked for no role, and gets none', async ({ openCase }) => {
    const act = await openCase('A member with Customer Community gets no role');
    const { wizard } = act;
    await act.choose('Preset', 'Health Cloud video visits (Community)');
    await wizard.goTo('Access');
    await act.choose('Profile', 'Video Visit Community Member');
    await expect(wizard.dialog.getByRole('combobox', { name: 'Role' })).toHaveCount(0);
    await wizard.goTo('Review');
    await act.expectFindings();
    await act.expectPlan();
    await wizard.button('Enable User').click();
    await expect(wizard.dialog.getByText('Priya Raman is now an external user')).toBeVisible();
    await act.expectOnRecordPage('Video Visit Community Member', 'Health Cloud Foundation');
  });

  test('without Appointment Self-Service nobody is enabled', async ({ openCase }) => {
    const act = await openCase('Without Appointment Self-Service');
    await act.choose('Preset', 'Health Cloud video visits');
    await act.wizard.goTo('Access');
    await act.choose('Profile', 'Video Visit Member');
    await act.choose('Site', 'Video Visits');
    await act.wizard.enable();
    await expect(act.wizard.status('This cannot be saved yet')).toBeVisible();
    await act.expectFindings();
    expect(await act.users()).toBe(0);
  });
});

test.describe('Student Success Hub: a student', () => {
  test('is enabled once the account owner has a role, which is given in place', async ({ openCase }) => {
    const act = await openCase('An account owner without a role');
    const { wizard } = act;
    await act.choose('Preset', 'Student Success Hub student');
    await wizard.goTo('Access');
    await act.choose('Profile', 'Student');
    await wizard.goTo('Review');
    await act.expectFindings();
    await wizard.button('Give the Owner a Role').click();
    await act.choose('Role of the Owner', 'Staff');
    await wizard.button('Save Role').click();
    await expect(wizard.dialog.getByText(act.sentence('ACCOUNT_OWNER_ROLE_MISSING'))).toHaveCount(0);
    await wizard.enable();
    await expect(wizard.dialog.getByText('Lena Vogel is now an external user')).toBeVisible();
    await act.expectOnRecordPage('Customer Community Plus', 'Student', 'Vogel Household Customer User');
  });

  test('from a country with several time zones gets the one that the admin chooses', async ({ openCase }) => {
    const act = await openCase('A country with several time zones');
    const { wizard } = act;
    await act.choose('Preset', 'Student Success Hub student');
    await wizard.goTo('Access');
    await act.choose('Profile', 'Student');
    await wizard.goTo('Review');
    await act.expectFindings();
    await wizard.button('Back').click();
    await wizard.button('Back').click();
    await act.choose('Time Zone', '(GMT-06:00) Central Standard Time (America/Chicago)');
    await wizard.goTo('Review');
    await expect(wizard.dialog.getByText(act.sentence('TIME_ZONE_OF_ORG'))).toHaveCount(0);
    await expect(wizard.dialog).toContainText('Central Standard Time (America/Chicago)');
    await wizard.button('Enable User').click();
    await expect(wizard.dialog.getByText('Lena Vogel is now an external user')).toBeVisible();
  });
});

test.describe('The life of an external user', () => {
  test('begins for a partner with an account that becomes a partner account in place', async ({ openCase }) => {
    const act = await openCase('A partner user needs a partner account');
    const { wizard } = act;
    // partner presets are for partner accounts, which this one is not yet
    await wizard.goTo('Access');
    await wizard.chooseLicense('Partner Community');
    await act.choose('Profile', 'Partner Community User');
    await wizard.goTo('Review');
    await expect(wizard.dialog.getByText(act.sentence('ACCOUNT_NOT_PARTNER')).first()).toBeVisible();
    await wizard.button('Enable as Partner Account').click();
    await wizard.button('Enable as Partner').click();
    await expect(wizard.dialog.getByText(act.sentence('ACCOUNT_NOT_PARTNER'))).toHaveCount(0);
    await wizard.enable();
    await expect(wizard.dialog.getByText('Grace Kim is now an external user')).toBeVisible();
    await act.expectOnRecordPage('Partner Community', 'Partner Community User', 'Kim Logistics Partner User');
  });

  test('is recorded with its purpose and the event that ends it', async ({ openCase }) => {
    const act = await openCase('A partner user is recorded');
    const { wizard } = act;
    await act.choose('Preset', 'Partner user');
    await wizard.goTo('Access');
    await wizard.dialog.getByText('Partner Deals', { exact: true }).click();
    await wizard.goTo('Review');
    await act.expectFindings();
    await act.expectPlan();
    await wizard.button('Enable User').click();
    await expect(wizard.dialog.getByText('Grace Kim is now an external user')).toBeVisible();
    await act.expectOnRecordPage('Partner Community User', 'Partner Deals');
  });

  test('waits while no seat is left', async ({ openCase }) => {
    const act = await openCase('A customer user on a full license is blocked');
    await act.choose('Preset', 'Customer user');
    await act.wizard.enable();
    await expect(act.wizard.status('This cannot be saved yet')).toBeVisible();
    await act.expectFindings();
    expect(await act.users()).toBe(0);
  });

  test('goes on after a deactivation with the same user', async ({ openCase }) => {
    const act = await openCase('A deactivated user is reactivated');
    const { wizard } = act;
    await expect(wizard.dialog).toContainText('Grace Kim has a deactivated user');
    await act.choose('Preset', 'Partner user');
    await wizard.dialog.getByText('Partner Deals', { exact: true }).click();
    await act.expectFindings();
    await act.expectPlan();
    await wizard.button('Reactivate User').click();
    await expect(wizard.dialog.getByText('Grace Kim is active again')).toBeVisible();
    expect(await act.users()).toBe(1);
    await act.expectOnRecordPage('Partner Community User', 'Partner Deals');
  });
});
