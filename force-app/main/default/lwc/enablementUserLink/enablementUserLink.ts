import { LightningElement, api } from 'lwc';
import { NavigationMixin, type PageReference } from 'lightning/navigation';

/** Link to the page of a user: a real address for a new tab, navigation inside the app for a plain click. */
export default class EnablementUserLink extends NavigationMixin(LightningElement) {
  @api userId = '';
  @api label = '';
  url = '';

  override connectedCallback(): void {
    void this.findUrl();
  }

  handleClick(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    this[NavigationMixin.Navigate](this.userPage);
  }

  private async findUrl(): Promise<void> {
    this.url = await this[NavigationMixin.GenerateUrl](this.userPage);
  }

  private get userPage(): PageReference {
    return {
      type: 'standard__recordPage',
      attributes: { recordId: this.userId, objectApiName: 'User', actionName: 'view' }
    };
  }
}
