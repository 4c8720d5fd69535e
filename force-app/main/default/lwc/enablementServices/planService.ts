import type { Draft } from './draft.ts';
import type { Facts, Grant, PicklistOption } from './facts.ts';
import { Lookup } from './lookup.ts';
import type { Plan, PlanField, PlanRecord } from './plan.ts';
import { Text } from './text.ts';

const USER = 'user';

/** Turns a draft into the exact records that are created. */
export class PlanService {
  /** The user first, then one assignment per permission set or group; all of them in one transaction. */
  static plan(facts: Facts, draft: Draft): Plan {
    const records: PlanRecord[] = [PlanService.user(facts, draft)];
    let number = 1;
    for (const grantId of draft.grantIds) {
      const grant = Lookup.grant(facts, grantId);
      if (grant != null) {
        records.push(PlanService.assignment(grant, `grant${number}`));
        number++;
      }
    }
    const plan: Plan = { recordId: draft.recordId, records, emailRequested: draft.sendEmail };
    return plan;
  }

  private static user(facts: Facts, draft: Draft): PlanRecord {
    const fields: PlanField[] = [];
    const firstName = Text.trim(draft.firstName);
    const lastName = Text.trim(draft.lastName);
    PlanService.addText(fields, 'FirstName', firstName);
    PlanService.addText(fields, 'LastName', lastName);
    PlanService.addText(fields, 'Email', Text.trim(draft.email));
    PlanService.addText(fields, 'Username', Text.trim(draft.username));
    PlanService.addText(fields, 'Alias', Text.trim(draft.alias));
    PlanService.addText(fields, 'CommunityNickname', Text.trim(draft.nickname));
    PlanService.addNamed(fields, 'ContactId', facts.person.contactId, Text.trim(firstName + ' ' + lastName));
    PlanService.addNamed(fields, 'ProfileId', draft.profileId, Lookup.profile(facts, draft.profileId)?.name ?? '');
    PlanService.addNamed(fields, 'UserRoleId', draft.roleId, Lookup.role(facts, draft.roleId)?.name ?? '');
    PlanService.addOption(fields, 'TimeZoneSidKey', draft.timeZone, facts.timeZones);
    PlanService.addOption(fields, 'LocaleSidKey', draft.locale, facts.locales);
    PlanService.addOption(fields, 'LanguageLocaleKey', draft.language, facts.languages);
    PlanService.addText(fields, 'EmailEncodingKey', draft.emailEncoding);
    const active: PlanField = { name: 'IsActive', kind: 'boolean', value: 'true', display: 'true' };
    fields.push(active);
    const record: PlanRecord = {
      reference: USER,
      sobjectType: 'User',
      label: Text.trim(firstName + ' ' + lastName),
      fields
    };
    return record;
  }

  private static assignment(grant: Grant, reference: string): PlanRecord {
    const assignee: PlanField = { name: 'AssigneeId', kind: 'record', value: USER, display: '' };
    // One of the two is set, never both (Object Reference, PermissionSetAssignment).
    const granted: PlanField = {
      name: grant.kind === 'permissionSetGroup' ? 'PermissionSetGroupId' : 'PermissionSetId',
      kind: 'text',
      value: grant.grantId,
      display: grant.label
    };
    const record: PlanRecord = {
      reference,
      sobjectType: 'PermissionSetAssignment',
      label: grant.label,
      fields: [assignee, granted]
    };
    return record;
  }

  private static addText(fields: PlanField[], name: string, value: string): void {
    PlanService.addNamed(fields, name, value, value);
  }

  private static addOption(fields: PlanField[], name: string, value: string, options: PicklistOption[]): void {
    const option = options.find((candidate) => candidate.value === value);
    PlanService.addNamed(fields, name, value, option?.label ?? value);
  }

  /** Blank fields stay out of the record, so that the platform's own defaults apply. */
  private static addNamed(fields: PlanField[], name: string, value: string | null, display: string): void {
    if (value != null && value.length > 0) {
      const field: PlanField = { name, kind: 'text', value, display };
      fields.push(field);
    }
  }
}
