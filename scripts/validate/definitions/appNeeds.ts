import type { Project } from '../project/project.ts';
import { packageFiles } from '../project/packageFolders.ts';
import type { JsonNode } from '../text/json.ts';

/** Something an org must have, or the source does not deploy or the app has nothing to do. */
interface Need {
  readonly why: string;
  readonly isNeeded: (files: readonly string[]) => boolean;
  /** null: the shape has it */
  readonly missing: (shape: JsonNode) => string | null;
}

const NEEDS: readonly Need[] = [
  {
    why: 'external users log in to digital experiences',
    isNeeded: () => true,
    missing: (shape) => missingFeature(shape, 'Communities')
  },
  {
    why: 'external users log in to digital experiences',
    isNeeded: () => true,
    missing: (shape) => missingSetting(shape, 'communitiesSettings', 'enableNetworksEnabled')
  },
  {
    why: 'the presets name standard profiles of external users',
    isNeeded: (files) => files.some((file) => file.includes('/customMetadata/Enablement_Preset.')),
    missing: (shape) => missingSetting(shape, 'communitiesSettings', 'enableOotbProfExtUserOpsEnable')
  },
  {
    why: 'the package contains translations',
    isNeeded: (files) => files.some((file) => file.endsWith('.translation-meta.xml')),
    missing: (shape) => missingSetting(shape, 'languageSettings', 'enableTranslationWorkbench')
  },
  {
    why: 'grants of presets expire',
    isNeeded: (files) => files.some((file) => file.endsWith('/Expires_After_Days__c.field-meta.xml')),
    missing: (shape) => missingSetting(shape, 'userManagementSettings', 'psaExpirationUIEnabled')
  },
  {
    why: 'the action is a Lightning web component',
    isNeeded: (files) => files.some((file) => file.includes('/lwc/')),
    missing: (shape) => missingSetting(shape, 'lightningExperienceSettings', 'enableS1DesktopEnabled')
  }
];

/** What a scratch-org definition lacks although the app needs it. */
export function missingNeeds(project: Project, shape: JsonNode): { readonly missing: string; readonly why: string }[] {
  const files = packageFiles(project);
  return NEEDS.flatMap(({ why, isNeeded, missing }) => {
    const lack = isNeeded(files) ? missing(shape) : null;
    return lack === null ? [] : [{ missing: lack, why }];
  });
}

function missingFeature(shape: JsonNode, feature: string): string | null {
  const features = shape.child('features')?.items() ?? [];
  return features.some((item) => item.text()?.split(':')[0] === feature) ? null : `the feature ${feature}`;
}

function missingSetting(shape: JsonNode, group: string, field: string): string | null {
  return shape.child('settings')?.child(group)?.child(field)?.value === true ? null : `${group}.${field} = true`;
}
