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
  const assignments = grantIds.map((grantId, index): PlanRecord => ({
    reference: `grant${index + 1}`,
    operation: 'create',
    sobjectType: 'PermissionSetAssignment',
    recordId: null,
    label: `Permission set ${index + 1}`,
    fields: [field('AssigneeId', 'user', 'record'), field('PermissionSetId', grantId)]
  }));
  return { recordId: contactId, records: [user, ...assignments], emailRequested };
}

function field(name: string, value: string, kind: PlanField['kind'] = 'text'): PlanField {
  return { name, kind, value, display: value };
}
