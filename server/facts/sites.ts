import type {
  Known,
  Site,
  SiteStatus
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';
import type { Row } from '../salesforce/row.ts';

/** A site with who gets in, and whether the operator did. */
export interface SiteRow {
  siteId: string;
  name: string;
  status: SiteStatus;
  sendsWelcomeEmail: Known;
  memberIds: string[] | null;
  /** Null when it cannot be seen. */
  isOperatorMember: boolean | null;
}

/** Profiles and permission sets that were taken off a site, or never got on it, stay in the list for a while. */
const NO_MEMBER = /^failed|remove/i;

/** @param groups, members names of the child subqueries; null for one that cannot be asked for */
export function parseSite(row: Row, groups: string | null, members: string | null): SiteRow {
  return {
    siteId: row.text('Id'),
    name: row.text('Name'),
    status: siteStatus(row.text('Status')),
    sendsWelcomeEmail: row.known('OptionsSendWelcomeEmail'),
    memberIds:
      groups === null
        ? null
        : row
            .children(groups)
            .filter((group) => !NO_MEMBER.test(group.textOrNull('AssignmentStatus') ?? ''))
            .map((group) => group.text('ParentId')),
    isOperatorMember: members === null ? null : row.children(members).length > 0
  };
}

function siteStatus(value: string): SiteStatus {
  switch (value) {
    case 'Live':
      return 'live';
    case 'UnderConstruction':
      return 'preview';
    default:
      return 'offline';
  }
}

/**
 * The site as a fact. Only those who see all sites, and members of this one, see its member groups
 * (Object Reference, NetworkMemberGroup); to others an empty list says nothing.
 *
 * @param knownIds profiles and permission sets that an external user can have; other members of the site are left out
 */
export function asSite(row: SiteRow, seesAllSites: Known, knownIds: ReadonlySet<string>): Site {
  const { siteId, name, status, sendsWelcomeEmail } = row;
  const isListComplete = seesAllSites === 'yes' || row.isOperatorMember === true || (row.memberIds ?? []).length > 0;
  const memberIds = isListComplete ? (row.memberIds?.filter((memberId) => knownIds.has(memberId)) ?? null) : null;
  return { siteId, name, status, sendsWelcomeEmail, memberIds };
}

/** Ids of the sites that the operator is a member of; null when memberships cannot be seen. */
export function operatorSiteIds(rows: readonly SiteRow[]): string[] | null {
  return rows.some(({ isOperatorMember }) => isOperatorMember === null)
    ? null
    : rows.flatMap(({ siteId, isOperatorMember }) => (isOperatorMember === true ? [siteId] : []));
}
