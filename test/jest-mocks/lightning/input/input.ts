import { LightningElement, api } from 'lwc';

/** Shows its message and takes the focus, which the stub of sfdx-lwc-jest does not. */
export default class Input extends LightningElement {
  @api label = '';
  @api name = '';
  @api type = 'text';
  @api value = '';
  @api checked = false;
  @api required = false;
  @api fieldLevelHelp = '';
  @api placeholder = '';
  @api variant = '';
  @api min = '';
  @api autocomplete = '';
  message = '';
  private customMessage = '';

  @api
  setCustomValidity(message: string): void {
    this.customMessage = message;
  }

  @api
  reportValidity(): boolean {
    this.message = this.customMessage;
    return this.message === '';
  }

  @api
  focus(): void {
    this.template?.querySelector('input')?.focus();
  }
}
