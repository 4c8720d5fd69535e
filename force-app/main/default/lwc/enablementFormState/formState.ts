import type { DraftEdit, TextField } from './draftEdit.ts';
import type { Page } from './steps.ts';
import {
  ChoiceService,
  PrefillService,
  PreflightService,
  type Draft,
  type ExistingUser,
  type Facts,
  type Finding,
  type NameCandidates,
  type NameCheck,
  type OptionSources
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

/** The first state: everything proposed from the preset that suits the person. */
export function openForm(facts: Facts, names: NameCheck): FormState {
  const draft = PrefillService.propose(facts, names, presetNameFor(facts, names));
  return checked({ facts, names, typed: {}, draft });
}

/** The state after one change by hand. */
export function withEdit(form: FormState, edit: DraftEdit): FormState {
  switch (edit.field) {
    case 'presetName':
      return checked({ ...form, draft: { ...proposal(form, edit.value), ...form.typed } });
    case 'licenseId':
      return checked({ ...form, draft: ChoiceService.withLicense(form.facts, form.draft, edit.value) });
    case 'grantIds':
      return checked({ ...form, draft: withGrants(form.draft, edit.value) });
    case 'profileId':
    case 'roleId':
    case 'siteId':
    case 'expirations':
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

/** The state after the facts were read again. What was typed and chosen stays, unless another user is to be changed. */
export function withFacts(form: FormState, facts: Facts): FormState {
  const reread = { ...form, facts };
  const { userId } = proposal(reread, form.draft.presetName);
  return userId === form.draft.userId ? withDetails(reread) : openForm(facts, form.names);
}

/** Names that the org should be asked about: what the draft has, and what could be proposed instead. */
export function namesOf(form: FormState): NameCandidates {
  if (form.draft.userId != null) {
    return { usernames: [], nicknames: [] };
  }
  const candidates = PrefillService.nameCandidates(asTyped(form));
  return {
    usernames: distinct([form.draft.username, ...candidates.usernames]),
    nicknames: distinct([form.draft.nickname, ...candidates.nicknames])
  };
}

/** The user that the form changes; null when it creates one. */
export function existingUserOf({ facts, draft }: FormState): ExistingUser | null {
  return userOf(facts, draft);
}

/** What to call the user, the present or the future one. */
export function userNameOf(form: FormState): string {
  const { firstName, lastName } = form.draft;
  return (
    existingUserOf(form)?.name ??
    [firstName, lastName]
      .map((name) => name.trim())
      .join(' ')
      .trim()
  );
}

/** Where the form begins. */
export function firstPage(form: FormState): Page {
  return existingUserOf(form) == null ? 'person' : 'user';
}

/** Where time zone, locale and language come from, as long as they were not chosen by hand. */
export function sourcesOf({ facts, draft, typed }: FormState): Partial<OptionSources> {
  const { timeZone, locale, language } = PrefillService.sources(facts, draft.presetName);
  return {
    ...(typed.timeZone == null && { timeZone }),
    ...(typed.locale == null && { locale }),
    ...(typed.language == null && { language })
  };
}

/** The first preset for this kind of person; for a user that is there already, the first with its license, or none. */
function presetNameFor(facts: Facts, names: NameCheck): string | null {
  const presets = ChoiceService.presetsFor(facts);
  const user = userOf(facts, PrefillService.propose(facts, names, null));
  const preset =
    user == null
      ? presets[0]
      : presets.find(({ licenseNames }) => user.licenseName != null && licenseNames.includes(user.licenseName));
  return preset?.name ?? null;
}

function userOf(facts: Facts, draft: Draft): ExistingUser | null {
  return facts.users.find(({ userId }) => userId === draft.userId) ?? null;
}

/** Details anew, from what was typed and what follows from it; access stays as chosen. */
function withDetails(form: FormState): FormState {
  const { licenseId, profileId, roleId, grantIds, expirations, siteId, sendEmail, presetName } = form.draft;
  const access = { licenseId, profileId, roleId, grantIds, expirations, siteId, sendEmail };
  return checked({ ...form, draft: { ...proposal(form, presetName), ...access, ...form.typed } });
}

/** A grant that is no longer chosen takes its last day along. */
function withGrants(draft: Draft, grantIds: string[]): Draft {
  const expirations = draft.expirations.filter(({ grantId }) => grantIds.includes(grantId));
  return { ...draft, grantIds, expirations };
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
