import type { Stage } from '../stage.ts';
import { apexPairs } from './apexPairs.ts';
import { apiVersions } from './apiVersions.ts';
import { apexLabels } from './apexLabels.ts';
import { baseComponents } from './baseComponents.ts';
import { bundles } from './bundles.ts';
import { Catalog } from './catalog.ts';
import { customMetadata } from './customMetadata.ts';
import { fields } from './fields.ts';
import { findingTexts } from './findingTexts.ts';
import { imports } from './imports.ts';
import { labels } from './labels.ts';
import { layouts } from './layouts.ts';
import { listViews } from './listViews.ts';
import { objects } from './objects.ts';
import { permissionSets } from './permissionSets.ts';
import { quickActions } from './quickActions.ts';
import { tabs } from './tabs.ts';
import { templates } from './templates.ts';
import { translations } from './translations.ts';
import { uniqueNames } from './uniqueNames.ts';

const CHECKS = [
  quickActions,
  bundles,
  imports,
  templates,
  baseComponents,
  permissionSets,
  objects,
  fields,
  customMetadata,
  layouts,
  listViews,
  tabs,
  labels,
  findingTexts,
  apexLabels,
  translations,
  apexPairs,
  apiVersions,
  uniqueNames
];

/** Whatever names something else names something that exists and fits. */
export const references: Stage = {
  name: 'references',
  needsJdk: false,
  run(project) {
    const catalog = new Catalog(project);
    return Promise.resolve(CHECKS.flatMap((check) => check(catalog)));
  }
};
