import { api, LightningElement } from 'lwc';
import type { Grant, User } from '../../../../answers.ts';
import { recordPath } from '../../../router.ts';

interface Line {
  label: string;
  value: string;
}

/** The external user of a person: the user, none, or that it cannot be seen. */
export default class UserCard extends LightningElement {
  @api heading = 'External User';
  @api user: User | null = null;
  /** The org does not let us see which users belong to the person. */
  @api isHidden = false;

  get userPath(): string | null {
    return this.user === null ? null : recordPath('User', this.user.userId);
  }

  get statusLabel(): string {
    return this.user?.isActive === true ? 'Active' : 'Deactivated';
  }

  get statusClass(): string {
    return this.user?.isActive === true ? 'slds-badge slds-theme_success' : 'slds-badge';
  }

  get lines(): Line[] {
    const { user } = this;
    if (user === null) return [];
    return [
      { label: 'Username', value: user.username },
      { label: 'License', value: user.licenseName ?? '—' },
      { label: 'Profile', value: user.profileName ?? '—' },
      { label: 'Role', value: user.roleName ?? '—' }
    ];
  }

  get grants(): Grant[] {
    return this.user?.grants ?? [];
  }

  get hasGrants(): boolean {
    return this.grants.length > 0;
  }
}
