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
import addEmail from '@salesforce/label/c.Enablement_AddEmail';
import addEmailConsequence from '@salesforce/label/c.Enablement_AddEmailConsequence';
import addLastName from '@salesforce/label/c.Enablement_AddLastName';
import addLastNameConsequence from '@salesforce/label/c.Enablement_AddLastNameConsequence';
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
  addEmail,
  addEmailConsequence,
  addLastName,
  addLastNameConsequence,
  saveOnPerson,
  keepAsIs,
  repaired,
  repairRefused
} as const;
