import type { ObjectDescription } from '../schema.ts';
import type { Features } from './features.ts';
import { licenseObjects } from './licenses.ts';
import { peopleObjects } from './people.ts';
import { permissionSetObjects } from './permissionSets.ts';
import { recordAccess } from './recordAccess.ts';
import { siteObjects } from './sites.ts';
import { userObjects } from './users.ts';

/** The standard objects of an org with these features, with the fields that such an org has. */
export function standardObjects(features: Features): ObjectDescription[] {
  return [
    ...licenseObjects(),
    ...userObjects(features),
    ...peopleObjects(features),
    ...permissionSetObjects(),
    recordAccess(),
    ...(features.digitalExperiences ? siteObjects() : [])
  ];
}
