import EnablementLicenses from 'c/enablementLicenses';
import { aFinding, aLicense, PARTNER, PLUS } from '../../../../../../test/builders/enablement.ts';
import { find, focused, textOf } from '../../../../../../test/shadow.ts';
import { listen, show } from '../../../../../../test/show.ts';

describe('the licenses', () => {
  it.each([
    [10, 3, '7 of 10 left'],
    [5, 5, '0 of 5 left'],
    [5, 9, '0 of 5 left'],
    [null, null, 'Seats not visible to you']
  ])('with %p seats of which %p are used says "%s"', async (totalSeats, usedSeats, text) => {
    const element = await show(EnablementLicenses, { licenses: [aLicense({ totalSeats, usedSeats })] });
    expect(textOf(element)).toContain(text);
    await expect(element).toBeAccessible();
  });

  it('understands a license whose seats Apex left out', async () => {
    const { licenseId, name, portalType, hasRoles } = aLicense();
    const element = await show(EnablementLicenses, { licenses: [{ licenseId, name, portalType, hasRoles }] });
    expect(textOf(element)).toContain('Seats not visible to you');
  });

  it.each([
    [null, null, false, ''],
    [1000, 40, true, '40 of 1000 logins used this month'],
    [1000, null, true, '1000 logins a month']
  ])(
    'with %p monthly logins of which %p are used: says so %s',
    async (monthlyLogins, monthlyLoginsUsed, says, text) => {
      const element = await show(EnablementLicenses, { licenses: [aLicense({ monthlyLogins, monthlyLoginsUsed })] });
      expect(textOf(element).includes('logins')).toBe(says);
      expect(textOf(element)).toContain(text);
    }
  );

  it('say when the seats of the chosen one were counted', async () => {
    const countedAt = '2026-11-21T23:15:00.000Z';
    const element = await show(EnablementLicenses, { licenses: [aLicense({ countedAt })], value: PLUS });
    expect(find(element, 'lightning-formatted-date-time')).toMatchObject({ value: countedAt });
    await expect(element).toBeAccessible();
  });

  it('report the chosen one', async () => {
    const licenses = [aLicense(), aLicense({ licenseId: PARTNER, name: 'Partner Community' })];
    const element = await show(EnablementLicenses, { licenses, value: PLUS });
    const edits = listen(element, 'edit');
    find(element, `input[value="${PARTNER}"]`).click();
    expect(edits).toEqual([{ field: 'licenseId', value: PARTNER }]);
  });

  it('give the focus to the chosen one', async () => {
    const licenses = [aLicense(), aLicense({ licenseId: PARTNER })];
    const element = await show(EnablementLicenses, { licenses, value: PARTNER });
    element.focus();
    expect(focused()?.getAttribute('value')).toBe(PARTNER);
  });

  it('say beneath them what is wrong', async () => {
    const findings = [aFinding({ code: 'LICENSE_SEATS_NONE', field: 'licenseId', params: ['Plus', '5', '5'] })];
    const element = await show(EnablementLicenses, { licenses: [aLicense()], findings });
    expect(textOf(element)).toContain('Plus has no seat left: 5 of 5 are taken.');
    await expect(element).toBeAccessible();
  });
});
