import { textIn, type XmlElement } from '../text/xml.ts';
import type { Wrong } from './permissionSets.ts';

/** What each access to an object needs beside it; an org refuses a permission set without (Metadata API, PermissionSet). */
const NEEDED = new Map<string, readonly string[]>([
  ['allowCreate', ['allowRead']],
  ['allowEdit', ['allowRead']],
  ['allowDelete', ['allowRead', 'allowEdit']],
  ['viewAllRecords', ['allowRead']],
  ['modifyAllRecords', ['allowRead', 'allowEdit', 'allowDelete', 'viewAllRecords']]
]);

/** @returns null when the access is complete, or is none to an object */
export function missingAccess(access: XmlElement): Wrong | null {
  if (access.name !== 'objectPermissions') return null;
  for (const [right, needed] of NEEDED) {
    const missing = needed.filter((name) => textIn(access, name) !== 'true');
    if (textIn(access, right) === 'true' && missing.length > 0) {
      const names = missing.map((name) => `<${name}>`).join(' and ');
      return { cause: `<${right}> needs ${names}, too.`, fix: `Set ${names} to true, or <${right}> to false.` };
    }
  }
  return null;
}
