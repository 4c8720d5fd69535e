import ownerRole from '@salesforce/label/c.Enablement_OwnerRole';
import ownerRoleConsequence from '@salesforce/label/c.Enablement_OwnerRoleConsequence';
import ownerRoleConfirm from '@salesforce/label/c.Enablement_OwnerRoleConfirm';
import newRole from '@salesforce/label/c.Enablement_NewRole';
import chooseRole from '@salesforce/label/c.Enablement_ChooseRole';
import readingRoles from '@salesforce/label/c.Enablement_ReadingRoles';
import rolesNone from '@salesforce/label/c.Enablement_RolesNone';
import partnerAccount from '@salesforce/label/c.Enablement_PartnerAccount';
import partnerAccountConsequence from '@salesforce/label/c.Enablement_PartnerAccountConsequence';
import partnerAccountConfirm from '@salesforce/label/c.Enablement_PartnerAccountConfirm';
import personEmail from '@salesforce/label/c.Enablement_PersonEmail';
import personEmailConsequence from '@salesforce/label/c.Enablement_PersonEmailConsequence';
import personLastName from '@salesforce/label/c.Enablement_PersonLastName';
import personLastNameConsequence from '@salesforce/label/c.Enablement_PersonLastNameConsequence';
import saveOnPerson from '@salesforce/label/c.Enablement_SaveOnPerson';
import keepAsIs from '@salesforce/label/c.Enablement_KeepAsIs';
import repaired from '@salesforce/label/c.Enablement_Repaired';
import repairRefused from '@salesforce/label/c.Enablement_RepairRefused';

/** Mending a record that a finding is about. */
export const repairTexts = {
  ownerRole,
  ownerRoleConsequence,
  ownerRoleConfirm,
  newRole,
  chooseRole,
  readingRoles,
  rolesNone,
  partnerAccount,
  partnerAccountConsequence,
  partnerAccountConfirm,
  personEmail,
  personEmailConsequence,
  personLastName,
  personLastNameConsequence,
  saveOnPerson,
  keepAsIs,
  repaired,
  repairRefused
} as const;
