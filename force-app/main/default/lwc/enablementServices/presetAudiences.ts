import type { Known, Person, Preset } from './facts.ts';

/** For whom presets are. */
export class PresetAudiences {
  /** Unknown for one that is for partners only, when it cannot be seen whether the account is a partner account. */
  static suits(preset: Preset, person: Person): Known {
    if (person.kind === 'personAccount') {
      return preset.audiences.includes('personAccount') ? 'yes' : 'no';
    }
    if (preset.audiences.includes('contact')) {
      return 'yes';
    }
    return preset.audiences.includes('partner') ? person.isPartnerAccount : 'no';
  }

  /** Whether the preset is for partners and the person certainly is one. */
  static isForPartner(preset: Preset, person: Person): boolean {
    return person.kind === 'contact' && person.isPartnerAccount === 'yes' && preset.audiences.includes('partner');
  }
}
