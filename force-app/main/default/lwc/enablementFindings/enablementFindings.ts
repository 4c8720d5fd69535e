import { LightningElement, api } from 'lwc';
import { findingKey, type Page } from 'c/enablementFormState';
import type { Finding } from 'c/enablementServices';
import { findingListTexts, formatText } from 'c/enablementTexts';

interface FindingItem {
  key: string;
  finding: Finding;
}

/**
 * Everything that stands in the way, of all steps. Problems and warnings are always to be seen; what is only worth
 * knowing unfolds on request. Fires `goto` with the finding that the reader wants to mend.
 */
export default class EnablementFindings extends LightningElement {
  /** The contact or account that the action stands on. */
  @api recordId = '';
  @api findings: Finding[] = [];
  /** Page that the reader sees. */
  @api page: Page = 'person';
  texts = findingListTexts;
  showsNotes = false;

  @api
  focus(): void {
    this.template?.querySelector<HTMLElement>('h3')?.focus();
  }

  get isEmpty(): boolean {
    return this.findings.length === 0;
  }

  get obstacles(): FindingItem[] {
    return itemsOf(this.findings.filter(({ severity }) => severity !== 'info'));
  }

  get notes(): FindingItem[] {
    return itemsOf(this.findings.filter(({ severity }) => severity === 'info'));
  }

  get notesLabel(): string {
    const text = this.showsNotes ? findingListTexts.hideNotes : findingListTexts.showNotes;
    return formatText(text, this.notes.length);
  }

  get notesIcon(): string {
    return this.showsNotes ? 'utility:chevrondown' : 'utility:chevronright';
  }

  get notesExpanded(): string {
    return String(this.showsNotes);
  }

  handleNotes(): void {
    this.showsNotes = !this.showsNotes;
  }
}

/** A finding keeps its place on the screen, and a repair that is open there, while others come and go. */
function itemsOf(findings: Finding[]): FindingItem[] {
  const items = new Map(findings.map((finding) => [findingKey(finding), finding]));
  return [...items].map(([key, finding]) => ({ key, finding }));
}
