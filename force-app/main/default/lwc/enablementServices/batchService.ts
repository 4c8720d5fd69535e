import type { BatchClaims, BatchPerson, Preparation } from './batch.ts';
import { Directories } from './directories.ts';
import type { Directory } from './directory.ts';
import type { Draft, NameCandidates } from './draft.ts';
import type { Enablement } from './enablement.ts';
import { Enablements } from './enablements.ts';
import type { Facts, NameCheck } from './facts.ts';
import type { Finding } from './finding.ts';
import { Findings } from './findings.ts';
import { GrantSeatRules } from './grantSeatRules.ts';
import { OutcomeService } from './outcomeService.ts';
import { PlanService } from './planService.ts';
import { PrefillService } from './prefillService.ts';
import { PreflightService } from './preflightService.ts';
import { Text } from './text.ts';

/** Several people at once: they must not take the same person, name or seat. */
export class BatchService {
  /** Usernames and nicknames worth asking the org about before proposing drafts. */
  static nameCandidates(people: Facts[]): NameCandidates {
    const all: NameCandidates = { usernames: [], nicknames: [] };
    for (const facts of people) {
      const candidates = PrefillService.nameCandidates(facts);
      BatchService.addAll(all.usernames, candidates.usernames);
      BatchService.addAll(all.nicknames, candidates.nicknames);
    }
    return all;
  }

  /**
   * A draft for each of these people, in order; no two of them get the same names.
   *
   * @param people facts of one org and one moment
   * @param names what the org answered about the name candidates
   */
  static propose(people: Facts[], names: NameCheck, presetName: string | null): Draft[] {
    const taken: NameCheck = { takenUsernames: [], takenNicknames: [] };
    BatchService.addAll(taken.takenUsernames, names.takenUsernames);
    BatchService.addAll(taken.takenNicknames, names.takenNicknames);
    const drafts: Draft[] = [];
    let shared: Directory | null = null;
    for (const facts of people) {
      const directory: Directory = shared ?? Directories.open(facts);
      shared = directory;
      const draft = PrefillService.proposeFrom(directory, facts, taken, presetName);
      taken.takenUsernames.push(Text.key(draft.username));
      taken.takenNicknames.push(Text.key(draft.nickname));
      drafts.push(draft);
    }
    return drafts;
  }

  /**
   * The checks and what follows from them, for each person in order. Nothing is to be written for whom an earlier
   * request enabled already, who is blocked, and who lacks nothing. Who is blocked takes nothing away from the others.
   *
   * @param people in the order in which they are to be enabled; their facts are of one org and one moment
   * @param names what is known to be taken, of all of them
   * @param missingFields those of `PlanService.optionalFields()` that the org lacks or the operator may not set
   */
  static prepare(people: BatchPerson[], names: NameCheck, missingFields: string[]): Preparation[] {
    const claims: BatchClaims = {
      contactIds: new Set<string>(),
      usernames: new Set<string>(),
      nicknames: new Set<string>(),
      seats: new Map<string, number>()
    };
    const preparations: Preparation[] = [];
    let shared: Directory | null = null;
    for (const person of people) {
      const directory: Directory = shared ?? Directories.open(person.facts);
      directory.missingFields = missingFields;
      shared = directory;
      const enablement = Enablements.lookUp(person.facts, names, person.draft, directory, claims.seats);
      const findings = BatchService.findings(enablement, claims);
      preparations.push(BatchService.preparation(enablement, findings));
    }
    return preparations;
  }

  private static findings(enablement: Enablement, claims: BatchClaims): Finding[] {
    const findings = PreflightService.findings(enablement);
    BatchService.checkRepeated(findings, enablement, claims);
    if (!PreflightService.hasErrors(findings)) {
      BatchService.claim(enablement, claims);
    }
    claims.contactIds.add(enablement.facts.person.contactId);
    return PreflightService.sorted(findings);
  }

  private static preparation(enablement: Enablement, findings: Finding[]): Preparation {
    const draft = enablement.draft;
    const preparation: Preparation = { draft, findings, outcome: null, plan: null };
    const earlierUser = OutcomeService.earlierUser(enablement.facts, draft);
    if (earlierUser != null) {
      preparation.outcome = OutcomeService.unchanged(draft, earlierUser, []);
      return preparation;
    }
    if (PreflightService.hasErrors(findings)) {
      preparation.outcome = OutcomeService.blocked(draft, findings);
      return preparation;
    }
    const plan = PlanService.planOf(enablement);
    const user = enablement.user;
    if (user != null && plan.records.length === 0) {
      preparation.outcome = OutcomeService.unchanged(draft, user, findings);
      return preparation;
    }
    preparation.plan = plan;
    return preparation;
  }

  /** A contact and its person account are the same person. */
  private static checkRepeated(findings: Finding[], enablement: Enablement, claims: BatchClaims): void {
    const draft = enablement.draft;
    if (claims.contactIds.has(enablement.facts.person.contactId)) {
      findings.push(Findings.error('BATCH_PERSON_REPEATED', 'person', null, [], null));
    }
    if (draft.userId != null) {
      return;
    }
    if (claims.usernames.has(Text.key(draft.username))) {
      const params = [Text.trim(draft.username)];
      findings.push(Findings.error('BATCH_NAME_REPEATED', 'details', 'username', params, null));
    }
    if (claims.nicknames.has(Text.key(draft.nickname))) {
      const params = [Text.trim(draft.nickname)];
      findings.push(Findings.error('BATCH_NAME_REPEATED', 'details', 'nickname', params, null));
    }
  }

  private static claim(enablement: Enablement, claims: BatchClaims): void {
    const draft = enablement.draft;
    if (enablement.user == null) {
      claims.usernames.add(Text.key(draft.username));
      // The platform makes a nickname up when there is none.
      if (!Text.isBlank(draft.nickname)) {
        claims.nicknames.add(Text.key(draft.nickname));
      }
    }
    const license = enablement.license;
    if (enablement.takesSeat && license != null) {
      BatchService.claimSeat(claims, license.licenseId);
    }
    for (const licenseId of GrantSeatRules.licensesTaken(enablement)) {
      BatchService.claimSeat(claims, licenseId);
    }
  }

  private static addAll(target: string[], names: string[]): void {
    for (const name of names) {
      target.push(name);
    }
  }

  private static claimSeat(claims: BatchClaims, licenseId: string): void {
    const seats = claims.seats.get(licenseId) ?? 0;
    claims.seats.set(licenseId, seats + 1);
  }
}
