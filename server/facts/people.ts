import type {
  AccountOwner,
  Known,
  Person
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';
import { isExternalUserType } from './licenses.ts';

/** A contact with what can be seen of its account. */
export interface ContactRow {
  isPersonAccount: boolean;
  person: Omit<Person, 'kind' | 'accountOwner'>;
  /** Without the count of owned accounts, which takes a query of its own. */
  accountOwner: Omit<AccountOwner, 'ownedAccounts'> | null;
}

/** @param hasIndividuals whether the org records people's privacy wishes and the running user sees them */
export function parseContact(row: Row, hasIndividuals: boolean): ContactRow {
  const isPersonAccount = row.known('IsPersonAccount') === 'yes';
  return {
    isPersonAccount,
    person: {
      contactId: row.text('Id'),
      firstName: row.textOrNull('FirstName'),
      lastName: row.textOrNull('LastName'),
      email: row.textOrNull('Email'),
      country: row.textOrNull('MailingCountryCode') ?? row.textOrNull('MailingCountry'),
      accountId: row.textOrNull('AccountId'),
      accountName: row.textOrNull('Account.Name'),
      // a person account can never be a partner account (Salesforce Help, license limitations)
      isPartnerAccount: isPersonAccount ? 'no' : row.known('Account.IsPartner'),
      isProcessingRefused: hasIndividuals ? isProcessingRefused(row) : 'unknown'
    },
    accountOwner: parseAccountOwner(row)
  };
}

function parseAccountOwner(row: Row): ContactRow['accountOwner'] {
  const userId = row.textOrNull('Account.OwnerId');
  if (userId === null) {
    return null;
  }
  if (!row.has('Account.Owner')) {
    // the account can be seen, the user that owns it cannot
    return { userId, name: userId, isActive: 'unknown', hasRole: 'unknown', isExternal: 'unknown' };
  }
  return {
    userId,
    name: row.text('Account.Owner.Name'),
    isActive: row.known('Account.Owner.IsActive'),
    hasRole: row.textOrNull('Account.Owner.UserRoleId') === null ? 'no' : 'yes',
    isExternal: isExternal(row.textOrNull('Account.Owner.UserType'))
  };
}

function isExternal(userType: string | null): Known {
  if (userType === null) {
    return 'unknown';
  }
  return isExternalUserType(userType) ? 'yes' : 'no';
}

/** Most contacts have no Individual, and so nothing was refused. */
function isProcessingRefused(row: Row): Known {
  if (row.textOrNull('IndividualId') === null) {
    return 'no';
  }
  const wishes = [row.known('Individual.HasOptedOutProcessing'), row.known('Individual.ShouldForget')];
  if (wishes.includes('yes')) {
    return 'yes';
  }
  return wishes.includes('unknown') ? 'unknown' : 'no';
}
