import type {
  AccountOwnerRow,
  ContactRow
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

/** @param areWishesVisible whether the org records people's privacy wishes and the running user sees them */
export function parseContact(row: Row, areWishesVisible: boolean): ContactRow {
  return {
    contactId: row.text('Id'),
    firstName: row.textOrNull('FirstName'),
    lastName: row.textOrNull('LastName'),
    email: row.textOrNull('Email'),
    country: row.textOrNull('MailingCountry'),
    countryCode: row.textOrNull('MailingCountryCode'),
    isPersonAccount: row.known('IsPersonAccount') === 'yes',
    individualId: row.textOrNull('IndividualId'),
    areWishesVisible,
    hasOptedOutProcessing: row.known('Individual.HasOptedOutProcessing'),
    shouldForget: row.known('Individual.ShouldForget'),
    accountId: row.textOrNull('AccountId'),
    accountName: row.textOrNull('Account.Name'),
    isPartnerAccount: row.known('Account.IsPartner'),
    accountOwnerId: row.textOrNull('Account.OwnerId'),
    accountOwner: row.has('Account.Owner') ? parseAccountOwner(row) : null
  };
}

function parseAccountOwner(row: Row): AccountOwnerRow {
  return {
    name: row.text('Account.Owner.Name'),
    isActive: row.known('Account.Owner.IsActive'),
    roleId: row.textOrNull('Account.Owner.UserRoleId'),
    userType: row.textOrNull('Account.Owner.UserType')
  };
}
