/**
 * How many characters texts of metadata may have, by type and element. The published types say nothing of it, and an
 * org refuses the deployment. Sources: Metadata API Developer Guide (CustomPermission), Tooling API (PermissionSet),
 * Salesforce Help on custom fields and objects.
 */
const LONGEST = new Map<string, number>([
  ['PermissionSet.description', 255],
  ['PermissionSet.label', 80],
  ['CustomPermission.description', 255],
  ['CustomPermission.label', 80],
  ['CustomField.description', 1000],
  ['CustomField.inlineHelpText', 510],
  ['CustomField.label', 40],
  ['CustomObject.description', 1000],
  ['CustomObject.label', 40],
  ['CustomObject.pluralLabel', 40]
]);

/** @returns null where no limit is known */
export function longestText(typeName: string, element: string): number | null {
  return LONGEST.get(`${typeName}.${element}`) ?? null;
}
