import { ChoiceService } from './choiceService.ts';
import type { Draft } from './draft.ts';
import type { Facts, NameCheck } from './facts.ts';
import type { Finding, PlatformError, RepairRequest } from './finding.ts';
import type { InternalRole, RepairOutcome } from './outcome.ts';
import type { PlanField, PlanRecord } from './plan.ts';
import { PlanFields } from './planFields.ts';
import { PlatformErrorService } from './platformErrorService.ts';
import { PrefillService } from './prefillService.ts';
import { PreflightService } from './preflightService.ts';
import { Text } from './text.ts';

/** Fixes in place, each a request of its own. */
export class RepairService {
  /**
   * Whether a finding about these facts offers exactly this repair. What a finding offers can depend on the license, so
   * the checks run for each that the org has.
   */
  static isOffered(facts: Facts, request: RepairRequest): boolean {
    const draft = RepairService.draft(facts);
    if (RepairService.isOfferedFor(facts, draft, request)) {
      return true;
    }
    for (const license of facts.licenses) {
      const candidate = ChoiceService.withLicense(facts, draft, license.licenseId);
      if (RepairService.isOfferedFor(facts, candidate, request)) {
        return true;
      }
    }
    return false;
  }

  /** What the checks say against the value; null when they have nothing against it. */
  static check(facts: Facts, request: RepairRequest): Finding | null {
    const draft = RepairService.draft(facts);
    switch (request.kind) {
      case 'personEmail':
        draft.email = request.value ?? '';
        return RepairService.errorOf(facts, draft, 'email');
      case 'personLastName':
        draft.lastName = request.value ?? '';
        return RepairService.errorOf(facts, draft, 'lastName');
      default:
        return null;
    }
  }

  /** Whether the value must be one of the org's own roles. */
  static takesRole(request: RepairRequest): boolean {
    return request.kind === 'ownerRole';
  }

  static isOneOf(roles: InternalRole[], request: RepairRequest): boolean {
    return roles.some((role) => role.roleId === request.value);
  }

  /** The change, of one field of one record. */
  static record(facts: Facts, request: RepairRequest): PlanRecord {
    const fields: PlanField[] = [];
    const record: PlanRecord = {
      reference: request.kind,
      operation: 'update',
      sobjectType: 'User',
      recordId: request.targetId,
      label: '',
      fields
    };
    if (request.kind === 'ownerRole') {
      PlanFields.addText(fields, 'UserRoleId', Text.trim(request.value));
    } else if (request.kind === 'partnerAccount') {
      record.sobjectType = 'Account';
      PlanFields.addFlag(fields, 'IsPartner', true);
    } else {
      RepairService.addOwn(record, facts, request);
    }
    return record;
  }

  /** @param errors what the platform said against the change; none when it was made */
  static outcome(facts: Facts, errors: PlatformError[]): RepairOutcome {
    const outcome: RepairOutcome = { isDone: true, finding: null };
    for (const error of errors) {
      if (outcome.isDone) {
        outcome.isDone = false;
        outcome.finding = PlatformErrorService.explain(error, RepairService.draft(facts));
      }
    }
    return outcome;
  }

  /** A person account is changed through its account; the platform keeps its contact in step. */
  private static addOwn(record: PlanRecord, facts: Facts, request: RepairRequest): void {
    const person = facts.person;
    const accountId = person.kind === 'personAccount' ? person.accountId : null;
    record.sobjectType = accountId == null ? 'Contact' : 'Account';
    record.recordId = accountId ?? person.contactId;
    const email = accountId == null ? 'Email' : 'PersonEmail';
    const name = request.kind === 'personEmail' ? email : 'LastName';
    PlanFields.addText(record.fields, name, Text.trim(request.value));
  }

  private static isOfferedFor(facts: Facts, draft: Draft, request: RepairRequest): boolean {
    for (const finding of PreflightService.check(facts, RepairService.noNames(), draft)) {
      const repair = finding.repair;
      if (repair != null && repair.kind === request.kind && repair.targetId === request.targetId) {
        return true;
      }
    }
    return false;
  }

  private static errorOf(facts: Facts, draft: Draft, field: string): Finding | null {
    const findings = PreflightService.check(facts, RepairService.noNames(), draft);
    const found = findings.find((finding) => finding.severity === 'error' && field === finding.field);
    return found ?? null;
  }

  private static draft(facts: Facts): Draft {
    return PrefillService.propose(facts, RepairService.noNames(), null);
  }

  private static noNames(): NameCheck {
    const names: NameCheck = { takenUsernames: [], takenNicknames: [] };
    return names;
  }
}
