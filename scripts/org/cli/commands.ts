import type { Command } from './command.ts';

/** Every call of the Salesforce CLI that the scripts make. A test holds them against the flags of the pinned CLI. */
export const commands = {
  createScratchOrg: (org: string, definition: string, days: number, devHub: string | null): Command => ({
    name: 'org create scratch',
    flags: {
      'definition-file': definition,
      alias: org,
      'duration-days': String(days),
      wait: '20',
      ...(devHub === null ? {} : { 'target-dev-hub': devHub })
    }
  }),

  deleteScratchOrg: (org: string): Command => ({
    name: 'org delete scratch',
    flags: { 'target-org': org, 'no-prompt': true }
  }),

  displayOrg: (org: string): Command => ({ name: 'org display', flags: { 'target-org': org } }),

  openRecord: (org: string, path: string): Command => ({ name: 'org open', flags: { 'target-org': org, path } }),

  /** The source of the project; what the org changed meanwhile gives way. */
  deploySource: (org: string, folders: readonly string[]): Command => ({
    name: 'project deploy start',
    flags: { 'target-org': org, 'source-dir': folders, 'ignore-conflicts': true, wait: '60' }
  }),

  /** Tries a deployment with all tests and leaves nothing behind. */
  validateSource: (org: string, folders: readonly string[]): Command => ({
    name: 'project deploy validate',
    flags: { 'target-org': org, 'source-dir': folders, 'test-level': 'RunLocalTests', wait: '90' }
  }),

  /**
   * A folder with package.xml.
   *
   * @param purge deleted components go for good instead of into the recycle bin; production refuses it
   */
  deployFolder: (org: string, folder: string, purge = false): Command => ({
    name: 'project deploy start',
    flags: { 'target-org': org, 'metadata-dir': folder, wait: '60', ...(purge ? { 'purge-on-delete': true } : {}) }
  }),

  /** @param components as `Type:Name` */
  retrieve: (org: string, components: readonly string[], folder: string): Command => ({
    name: 'project retrieve start',
    flags: { 'target-org': org, metadata: components, 'target-metadata-dir': folder, unzip: true, wait: '30' }
  }),

  listMetadata: (org: string, type: string): Command => ({
    name: 'org list metadata',
    flags: { 'target-org': org, 'metadata-type': type }
  }),

  query: (org: string, soql: string): Command => ({ name: 'data query', flags: { 'target-org': org, query: soql } }),

  queryTooling: (org: string, soql: string): Command => ({
    name: 'data query',
    flags: { 'target-org': org, query: soql, 'use-tooling-api': true }
  }),

  /** @param values as the CLI reads them: `Field='value'` */
  updateRecord: (org: string, sobject: string, id: string, values: string): Command => ({
    name: 'data update record',
    flags: { 'target-org': org, sobject, 'record-id': id, values }
  }),

  importPlan: (org: string, plan: string): Command => ({
    name: 'data import tree',
    flags: { 'target-org': org, plan }
  }),

  assignPermissionSets: (org: string, names: readonly string[]): Command => ({
    name: 'org assign permset',
    flags: { 'target-org': org, name: names }
  }),

  createSite: (org: string, name: string, template: string, path: string): Command => ({
    name: 'community create',
    flags: { 'target-org': org, name, 'template-name': template, 'url-path-prefix': path }
  }),

  publishSite: (org: string, name: string): Command => ({
    name: 'community publish',
    flags: { 'target-org': org, name }
  }),

  runApex: (org: string, file: string): Command => ({ name: 'apex run', flags: { 'target-org': org, file } }),

  /** All at once, each class on its own, as a night's run does. */
  runApexTests: (org: string, classes: readonly string[]): Command => ({
    name: 'apex run test',
    flags: {
      'target-org': org,
      'class-names': classes,
      'code-coverage': true,
      'result-format': 'json',
      wait: '60'
    }
  }),

  /** One class, one method after the other; the CLI takes no more than one class this way. */
  runApexTestsInOrder: (org: string, className: string): Command => ({
    name: 'apex run test',
    flags: {
      'target-org': org,
      'class-names': className,
      synchronous: true,
      'result-format': 'json',
      wait: '60'
    }
  })
} as const;
