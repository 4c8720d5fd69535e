import { LightningElement, api } from 'lwc';
import { editEvent } from 'c/enablementFormState';
import { ChoiceService, type Draft, type Facts } from 'c/enablementServices';
import { accessTexts, formatText, grantKindTexts } from 'c/enablementTexts';
import { bindingOf } from './binding.ts';

interface ChosenGrant {
  id: string;
  label: string;
  kind: string;
  binding: string;
  /** The preset requires it: without it, the checks find an error. */
  isRequired: boolean;
  /** '' for one that does not end. */
  expiresOn: string;
  canExpire: boolean;
  endLabel: string;
  removeLabel: string;
}

/**
 * The chosen permission sets, groups and permission set licenses, each with its last day. Fires `edit` when a last day
 * changes, and `remove` with the id of a grant.
 */
export default class EnablementChosenGrants extends LightningElement {
  @api facts: Facts | null = null;
  @api draft: Draft | null = null;
  texts = accessTexts;

  get today(): string {
    return this.facts?.today ?? '';
  }

  get items(): ChosenGrant[] {
    const { facts, draft } = this;
    if (facts == null || draft == null) {
      return [];
    }
    const required = ChoiceService.requiredGrants(facts, draft.presetName).map(({ grantId }) => grantId);
    return draft.grantIds.map((id) => ({ ...itemOf(facts, draft, id), isRequired: required.includes(id) }));
  }

  handleEnd(event: CustomEvent<{ value: string | null }>): void {
    const grantId = idOf(event);
    const expiresOn = event.detail.value ?? '';
    const others = (this.draft?.expirations ?? []).filter((expiration) => expiration.grantId !== grantId);
    const value = expiresOn === '' ? others : [...others, { grantId, expiresOn }];
    this.dispatchEvent(editEvent({ field: 'expirations', value }));
  }

  handleRemove(event: Event): void {
    this.dispatchEvent(new CustomEvent('remove', { detail: idOf(event) }));
  }
}

/** A grant that the org does not have is shown by its id, so that it can be removed. */
function itemOf(facts: Facts, draft: Draft, id: string): Omit<ChosenGrant, 'isRequired'> {
  const grant = facts.grants.find(({ grantId }) => grantId === id);
  const label = grant?.label ?? id;
  return {
    id,
    label,
    kind: grant == null ? '' : grantKindTexts[grant.kind],
    binding: grant == null ? '' : bindingOf(facts, grant),
    expiresOn: draft.expirations.find(({ grantId }) => grantId === id)?.expiresOn ?? '',
    // only assignments of permission sets and groups can end by themselves
    canExpire: grant != null && grant.kind !== 'permissionSetLicense',
    endLabel: formatText(accessTexts.grantEnds, label),
    removeLabel: formatText(accessTexts.grantRemove, label)
  };
}

function idOf(event: Event): string {
  return event.currentTarget instanceof HTMLElement ? (event.currentTarget.dataset.id ?? '') : '';
}
