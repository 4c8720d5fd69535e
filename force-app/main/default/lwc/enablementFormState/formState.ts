import type { DraftEdit, TextField } from './draftEdit.ts';
import {
  ChoiceService,
  PrefillService,
  PreflightService,
  type Draft,
  type ExistingUser,
  type Facts,
  type Finding,
  type NameCandidates,
  type NameCheck
} from 'c/enablementServices';

/** What the form knows. Every change makes a new state; nothing here talks to the server. */
export interface FormState {
  facts: Facts;
  names: NameCheck;
  draft: Draft;
  /** What was typed by hand; it survives another preset, everything else follows the proposal. */
  typed: Partial<Pick<Draft, TextField>>;
  findings: Finding[];
}

/** The user that the person has already, and what to say about it. */
export interface ExistingUserView {
  user: ExistingUser;
  finding: Finding;
}

/** The person's user, the active one before a deactivated one; null when there is none. */
export function existingUserOf(facts: Facts): ExistingUserView | null {
  const user = facts.users.find(({ isActive }) => isActive) ?? facts.users[0];
  if (user === undefined) {
    return null;
  }
  const [finding] = openForm({ ...facts, users: [user] }, { takenUsernames: [], takenNicknames: [] }).findings;
  return finding === undefined ? null : { user, finding };
}

/** The first state: everything proposed from the first preset that suits the person. */
export function openForm(facts: Facts, names: NameCheck): FormState {
  const presetName = ChoiceService.presetsFor(facts)[0]?.name ?? null;
  return checked({ facts, names, typed: {}, draft: PrefillService.propose(facts, names, presetName) });
}

/** The state after one change by hand. */
export function withEdit(form: FormState, edit: DraftEdit): FormState {
  switch (edit.field) {
    case 'presetName':
      return checked({ ...form, draft: { ...proposal(form, edit.value), ...form.typed } });
    case 'licenseId':
      return checked({ ...form, draft: ChoiceService.withLicense(form.facts, form.draft, edit.value) });
    case 'profileId':
    case 'roleId':
    case 'grantIds':
    case 'sendEmail':
      return checked({ ...form, draft: { ...form.draft, [edit.field]: edit.value } });
    default:
      return withDetails({ ...form, typed: { ...form.typed, [edit.field]: edit.value } });
  }
}

/** The state after the org said which names are taken; proposals move on to the next free name. */
export function withNames(form: FormState, names: NameCheck): FormState {
  return withDetails({
    ...form,
    names: {
      takenUsernames: [...form.names.takenUsernames, ...names.takenUsernames],
      takenNicknames: [...form.names.takenNicknames, ...names.takenNicknames]
    }
  });
}

/** Names that the org should be asked about: what the draft has, and what could be proposed instead. */
export function namesOf(form: FormState): NameCandidates {
  const candidates = PrefillService.nameCandidates(asTyped(form));
  return {
    usernames: distinct([form.draft.username, ...candidates.usernames]),
    nicknames: distinct([form.draft.nickname, ...candidates.nicknames])
  };
}

/** Details anew, from what was typed and what follows from it; access stays as chosen. */
function withDetails(form: FormState): FormState {
  const { licenseId, profileId, roleId, grantIds, sendEmail, presetName } = form.draft;
  const access = { licenseId, profileId, roleId, grantIds, sendEmail };
  return checked({ ...form, draft: { ...proposal(form, presetName), ...access, ...form.typed } });
}

function proposal(form: FormState, presetName: string | null): Draft {
  return PrefillService.propose(asTyped(form), form.names, presetName);
}

/** The facts with the person's name and address as typed, so that username, alias and nickname follow them. */
function asTyped({ facts, typed }: FormState): Facts {
  const { firstName, lastName, email } = { ...facts.person, ...typed };
  return { ...facts, person: { ...facts.person, firstName, lastName, email } };
}

function checked(form: Omit<FormState, 'findings'>): FormState {
  return { ...form, findings: PreflightService.check(form.facts, form.names, form.draft) };
}

function distinct(names: string[]): string[] {
  return [...new Set(names)].filter((name) => name !== '');
}
