/** Every query; `:names` are bound by the selector. What is added to a query are field names, never values. */

/** @param optional fields that this org has and the running user sees, as all parameters of that name here */
export const contacts = (optional: readonly string[], where: string) => `
  SELECT Id, LastName, AccountId, Account.Name, Account.OwnerId, Account.Owner.Name, Account.Owner.IsActive,
    Account.Owner.UserRoleId, Account.Owner.UserType${listed(optional)}
  FROM Contact
  WHERE ${where}`;

/** @param children subqueries of what the users hold */
export const users = (optional: readonly string[], children: readonly string[], where: string) => `
  SELECT Id, Name, Username, Email, IsActive, TimeZoneSidKey, ProfileId, Profile.Name, Profile.UserLicenseId,
    Profile.UserLicense.Name${listed(optional)}${listed(children)}
  FROM User
  WHERE ${where}`;

/** @param permissions fields of PermissionSet that tell what the holder may do */
export const heldPermissionSets = (relationship: string, permissions: readonly string[]) => `
    (SELECT PermissionSetId, PermissionSetGroupId, PermissionSet.IsOwnedByProfile,
      PermissionSet.HasActivationRequired${listed(permissions.map((field) => `PermissionSet.${field}`))}
    FROM ${relationship})`;

export const heldPermissionSetLicenses = (relationship: string) => `
    (SELECT PermissionSetLicenseId FROM ${relationship})`;

export const USER_LOGINS = `
  SELECT UserId, IsFrozen
  FROM UserLogin
  WHERE UserId IN :userIds`;

// counted for those who see every account; to others the number would say less than it seems to
export const OWNED_ACCOUNTS = `
  SELECT OwnerId, COUNT(Id) owned
  FROM Account
  WHERE OwnerId IN :ownerIds
  GROUP BY OwnerId`;

// at most 200 accounts (Object Reference, UserRecordAccess)
export const ACCOUNT_ACCESS = `
  SELECT RecordId, HasEditAccess
  FROM UserRecordAccess
  WHERE UserId = :userId AND RecordId IN :accountIds`;

// UsedLicenses cannot be filtered since API 64, so the counting happens here
export const licenses = (optional: readonly string[]) => `
  SELECT Id, Name, Status, TotalLicenses, UsedLicenses, UsedLicensesLastUpdated${listed(optional)}
  FROM UserLicense
  ORDER BY Name`;

export const PORTAL_ROLES = `
  SELECT Id, Name, PortalType, PortalAccountId, PortalAccountOwnerId
  FROM UserRole
  WHERE PortalAccountId IN :accountIds OR PortalAccountOwnerId IN :accountOwnerIds
  ORDER BY Name`;

export const INTERNAL_ROLES = `
  SELECT Id, Name
  FROM UserRole
  WHERE PortalType = 'None'
  ORDER BY Name`;

/**
 * Profiles and permission set groups come as the permission sets that hold their permissions: each profile owns one,
 * and each group adds its members up in one (Object Reference, PermissionSet). One query instead of three.
 */
export const PERMISSION_SETS = `
  SELECT Id, Name, Label, NamespacePrefix, LicenseId, IsOwnedByProfile, HasActivationRequired,
    ProfileId, Profile.Name, Profile.UserType, Profile.UserLicenseId, Profile.UserLicense.Name,
    PermissionSetGroupId, PermissionSetGroup.DeveloperName, PermissionSetGroup.MasterLabel,
    PermissionSetGroup.NamespacePrefix, PermissionSetGroup.Status, PermissionSetGroup.HasActivationRequired
  FROM PermissionSet
  WHERE IsOwnedByProfile = FALSE
    OR Profile.UserType IN :userTypes
  ORDER BY Profile.Name, Label`;

export const PERMISSION_SET_LICENSES = `
  SELECT Id, DeveloperName, MasterLabel, Status, TotalLicenses, UsedLicenses
  FROM PermissionSetLicense
  ORDER BY MasterLabel`;

/** @param children subqueries of who gets in, and whether the operator did */
export const sites = (optional: readonly string[], children: readonly string[]) => `
  SELECT Id, Name, Status${listed(optional)}${listed(children)}
  FROM Network
  ORDER BY Name`;

export const siteMemberGroups = (relationship: string) => `
    (SELECT ParentId, AssignmentStatus FROM ${relationship})`;

export const siteMember = (relationship: string) => `
    (SELECT Id FROM ${relationship} WHERE MemberId = :operatorId)`;

export const ACCESS_POLICIES = `
  SELECT MasterLabel
  FROM UserAccessPolicy
  WHERE Status = 'Active' AND TriggerType IN ('Create', 'CreateAndUpdate')
  ORDER BY MasterLabel`;

export const PRESETS = `
  SELECT Id, QualifiedApiName, MasterLabel, Description__c, For_Contacts__c, For_Person_Accounts__c, For_Partners__c,
    License_Names__c, Profile_Names__c, Time_Zone__c, Locale__c, Language__c, Is_Time_Zone_Required__c, Send_Email__c,
    Site_Name__c, Purpose__c, Deactivation_Trigger__c, Review_After_Days__c
  FROM Enablement_Preset__mdt
  ORDER BY Sort_Order__c NULLS LAST`;

// custom metadata has no child subqueries
export const PRESET_GRANTS = `
  SELECT Preset__c, Kind__c, Grant_Name__c, Grant_Label__c, Is_Required__c, Expires_After_Days__c
  FROM Enablement_Preset_Grant__mdt
  ORDER BY Sort_Order__c NULLS LAST`;

// inactive users hold their names too
export const TAKEN_NAMES = `
  SELECT Username, CommunityNickname
  FROM User
  WHERE Username IN :usernames OR CommunityNickname IN :nicknames`;

/** The rest of a list of fields. */
function listed(fields: readonly string[]): string {
  return fields.map((field) => `, ${field}`).join('');
}
