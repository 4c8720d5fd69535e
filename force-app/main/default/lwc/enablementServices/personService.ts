import type { AccountOwner, Known, Person } from './facts.ts';
import { Knowledge } from './knowledge.ts';
import { LicenseService } from './licenseService.ts';
import type { AccountOwnerRow, ContactRow } from './personRows.ts';

/** The person behind a contact. */
export class PersonService {
  /** @param ownedAccounts how many accounts the owner of the person's account owns; null when it is not known */
  static person(row: ContactRow, ownedAccounts: number | null): Person {
    const person: Person = {
      kind: row.isPersonAccount ? 'personAccount' : 'contact',
      contactId: row.contactId,
      firstName: row.firstName,
      lastName: row.lastName,
      email: row.email,
      country: row.countryCode ?? row.country,
      accountId: row.accountId,
      accountName: row.accountName,
      // a person account can never be a partner account (Salesforce Help, license limitations)
      isPartnerAccount: row.isPersonAccount ? 'no' : row.isPartnerAccount,
      accountOwner: PersonService.accountOwner(row, ownedAccounts),
      isProcessingRefused: PersonService.isProcessingRefused(row)
    };
    return person;
  }

  private static accountOwner(row: ContactRow, ownedAccounts: number | null): AccountOwner | null {
    const userId = row.accountOwnerId;
    if (userId == null) {
      return null;
    }
    const seen = row.accountOwner;
    const owner: AccountOwner = {
      userId,
      name: seen?.name ?? userId,
      isActive: seen?.isActive ?? 'unknown',
      hasRole: seen == null ? 'unknown' : PersonService.hasRole(seen),
      isExternal: seen == null ? 'unknown' : PersonService.isExternal(seen),
      ownedAccounts
    };
    return owner;
  }

  private static hasRole(owner: AccountOwnerRow): Known {
    return owner.roleId == null ? 'no' : 'yes';
  }

  private static isExternal(owner: AccountOwnerRow): Known {
    return owner.userType == null ? 'unknown' : Knowledge.ofFlag(LicenseService.isExternal(owner.userType));
  }

  /** Most contacts have no Individual, and so nothing was refused. */
  private static isProcessingRefused(row: ContactRow): Known {
    if (!row.areWishesVisible) {
      return 'unknown';
    }
    return row.individualId == null ? 'no' : Knowledge.anyOf([row.hasOptedOutProcessing, row.shouldForget]);
  }
}
