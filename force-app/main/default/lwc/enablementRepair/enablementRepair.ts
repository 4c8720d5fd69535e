import { LightningElement, api } from 'lwc';
import findInternalRoles from '@salesforce/apex/EnablementController.findInternalRoles';
import type { Finding, PicklistOption, RepairKind } from 'c/enablementServices';
import { fieldTexts, formatText, repairTexts, serverMessage } from 'c/enablementTexts';
import { mend } from './mend.ts';

/** Which control asks for the value that a repair takes. */
type Input = 'none' | 'role' | 'email' | 'text';

interface RepairText {
  input: Input;
  /** What the first click offers. */
  offer: string;
  /** What will be changed, and what that means. */
  consequence: string;
  /** What the second click does. */
  confirm: string;
}

const { saveOnPerson } = repairTexts;

const REPAIRS = {
  ownerRole: {
    input: 'role',
    offer: repairTexts.ownerRole,
    consequence: repairTexts.ownerRoleConsequence,
    confirm: repairTexts.ownerRoleConfirm
  },
  partnerAccount: {
    input: 'none',
    offer: repairTexts.partnerAccount,
    consequence: repairTexts.partnerAccountConsequence,
    confirm: repairTexts.partnerAccountConfirm
  },
  personEmail: {
    input: 'email',
    offer: repairTexts.addEmail,
    consequence: repairTexts.addEmailConsequence,
    confirm: saveOnPerson
  },
  personLastName: {
    input: 'text',
    offer: repairTexts.addLastName,
    consequence: repairTexts.addLastNameConsequence,
    confirm: saveOnPerson
  }
} as const satisfies Record<RepairKind, RepairText>;

/**
 * Mends the record that a finding is about. Nothing is changed by the first click, which says what the second one
 * will change. Talks to the server itself, because a repair is a request of its own. Fires `repaired` with a sentence
 * about what was done.
 */
export default class EnablementRepair extends LightningElement {
  /** The contact or account that the action stands on. */
  @api recordId = '';
  /** A finding with a repair. */
  @api finding: Finding | null = null;
  texts = repairTexts;
  isOpen = false;
  isBusy = false;
  entered = '';
  /** Null until they are read. */
  roles: PicklistOption[] | null = null;
  failure = '';
  private focusAfterRender = false;

  override renderedCallback(): void {
    if (this.focusAfterRender) {
      this.focusAfterRender = false;
      this.template?.querySelector<HTMLElement>('[data-focus]')?.focus();
    }
  }

  get repair(): RepairText | null {
    return this.finding?.repair ? REPAIRS[this.finding.repair.kind] : null;
  }

  get consequence(): string {
    return formatText(this.repair?.consequence ?? '', '', ...(this.finding?.params ?? []));
  }

  get isRole(): boolean {
    return this.repair?.input === 'role';
  }

  get isReadingRoles(): boolean {
    return this.isRole && this.roles == null && this.failure === '';
  }

  get takesText(): boolean {
    return this.repair?.input === 'email' || this.repair?.input === 'text';
  }

  get inputType(): string {
    return this.repair?.input === 'email' ? 'email' : 'text';
  }

  get inputLabel(): string {
    return this.repair?.input === 'email' ? fieldTexts.email : fieldTexts.lastName;
  }

  get cannotConfirm(): boolean {
    return this.isBusy || (this.repair?.input !== 'none' && this.entered.trim() === '');
  }

  handleOpen(): void {
    this.isOpen = true;
    this.focusAfterRender = true;
    if (this.isRole) {
      void this.readRoles();
    }
  }

  handleCancel(): void {
    this.close();
  }

  handleChange(event: CustomEvent<{ value: string }>): void {
    this.entered = event.detail.value;
  }

  async handleConfirm(): Promise<void> {
    const repair = this.finding?.repair;
    // a second click may come before the button is drawn as disabled
    if (repair == null || this.isBusy) {
      return;
    }
    this.isBusy = true;
    this.failure = '';
    const value = this.repair?.input === 'none' ? null : this.entered.trim();
    const request = { recordId: this.recordId, kind: repair.kind, targetId: repair.targetId, value };
    const failure = await mend(request);
    this.isBusy = false;
    if (failure == null) {
      this.close();
      const done = new CustomEvent('repaired', { detail: repairTexts.repaired, bubbles: true, composed: true });
      this.dispatchEvent(done);
    } else {
      this.failure = failure;
    }
  }

  private close(): void {
    this.isOpen = false;
    this.failure = '';
    this.focusAfterRender = true;
  }

  private async readRoles(): Promise<void> {
    this.failure = '';
    try {
      const roles = await findInternalRoles();
      this.roles = roles.map(({ roleId, name }) => ({ value: roleId, label: name }));
      this.failure = roles.length === 0 ? repairTexts.rolesNone : '';
    } catch (error) {
      this.failure = serverMessage(error);
    }
  }
}
