import type {
  Plan,
  PlanField,
  PlanRecord
} from '../../force-app/main/default/lwc/enablementServices/enablementServices.ts';

interface PlanProperties {
  contactId?: string;
  username?: string;
  grantIds?: string[];
  emailRequested?: boolean;
}

/** A plan that gives a user what it lacks, and makes it active again if told so. */
export function aChange(
  userId: string,
  { grantIds = [], isReactivated = false }: { grantIds?: string[]; isReactivated?: boolean } = {}
): Plan {
  const reactivation: PlanRecord = {
    reference: 'user',
    operation: 'update',
    sobjectType: 'User',
    recordId: userId,
    label: 'Mira Okafor',
    fields: [field('IsActive', 'true', 'boolean')]
  };
  const records = [...(isReactivated ? [reactivation] : []), ...assignments(grantIds, field('AssigneeId', userId))];
  const contactId = '003000000000001AAA';
  return { recordId: contactId, contactId, userId, records, emailRequested: false };
}

/** A plan as PlanService makes it, as small as it can be. */
export function aPlan({
  contactId = '003000000000001AAA',
  username = 'mira.okafor@example.com',
  grantIds = [],
  emailRequested = false
}: PlanProperties = {}): Plan {
  const user: PlanRecord = {
    reference: 'user',
    operation: 'create',
    sobjectType: 'User',
    recordId: null,
    label: 'Mira Okafor',
    fields: [field('Username', username), field('ContactId', contactId), field('IsActive', 'true', 'boolean')]
  };
  const records = [user, ...assignments(grantIds, field('AssigneeId', 'user', 'record'))];
  return { recordId: contactId, contactId, userId: null, records, emailRequested };
}

function assignments(grantIds: readonly string[], assignee: PlanField): PlanRecord[] {
  return grantIds.map((grantId, index) => ({
    reference: `grant${index + 1}`,
    operation: 'create',
    sobjectType: 'PermissionSetAssignment',
    recordId: null,
    label: `Permission set ${index + 1}`,
    fields: [assignee, field('PermissionSetId', grantId)]
  }));
}

function field(name: string, value: string, kind: PlanField['kind'] = 'text'): PlanField {
  return { name, kind, value, display: value };
}
