import { missed, removed, replaced, written, type Mutation } from '../mutation.ts';

const PROJECT = 'sfdx-project.json';
const BASE = 'config/base-scratch-def.json';
const PERSON = 'config/person-accounts-scratch-def.json';

const inProject = (what: string, find: string, replace: string) =>
  replaced('sfdx-project.json', PROJECT, what, find, replace);
const inShape = (what: string, find: string, replace: string, file = BASE) =>
  replaced('scratch-org shapes', file, what, find, replace);

/** Mistakes in `sfdx-project.json`. */
export const projectFileMutations: readonly Mutation[] = [
  inProject('API version without its point', '"67.0"', '"67"'),
  inProject('API version as a number', '"67.0"', '67.0'),
  inProject('no API version', '"sourceApiVersion": "67.0",', ''),
  inProject('misspelt key', '"sourceApiVersion"', '"sourceApiVersio"'),
  inProject('misspelt list of packages', '"packageDirectories"', '"packageDirectory"'),
  inProject('a folder that does not exist', '"path": "force-app",', '"path": "force-ap",'),
  inProject('no default package', ', "default": true', ''),
  inProject('default as a text', '"default": true', '"default": "true"'),
  inProject(
    'two default packages',
    '"path": "force-app-translations"',
    '"path": "force-app-translations", "default": true'
  ),
  inProject('a folder listed twice', '"path": "force-app-translations"', '"path": "force-app"'),
  inProject(
    'package version of three parts',
    '"default": true',
    '"default": true, "package": "x", "versionNumber": "1.0.0"'
  ),
  inProject('unknown language of components', '"typescript"', '"typescrip"'),
  inProject('not JSON', '"namespace": "",', '"namespace": ""'),
  removed('sfdx-project.json', PROJECT, 'no project file'),
  missed(
    inProject('a namespace that nobody owns', '"namespace": ""', '"namespace": "enblmnt"'),
    'only a Dev Hub knows which namespaces are registered'
  )
];

/** Mistakes in the shapes of scratch orgs. */
export const shapeMutations: readonly Mutation[] = [
  inShape('misspelt edition', '"Enterprise"', '"Enterpris"'),
  inShape('no edition', '"edition": "Enterprise",', ''),
  inShape('misspelt feature', '"Communities"', '"Communitys"'),
  inShape('feature with a small letter', '"Communities"', '"communities"'),
  inShape('feature left out', '"Communities", ', ''),
  inShape('features as a text', '["Communities", "EnableSetPasswordInApi"]', '"Communities"'),
  inShape('misspelt key', '"features"', '"feature"'),
  inShape('unknown key', '"edition"', '"editions": [], "edition"'),
  inShape('misspelt group of settings', '"communitiesSettings"', '"communitySettings"'),
  inShape('group with a capital letter', '"communitiesSettings"', '"CommunitiesSettings"'),
  inShape('misspelt setting', '"enableNetworksEnabled"', '"enableNetworkEnabled"'),
  inShape('setting as a text', '"enableNetworksEnabled": true', '"enableNetworksEnabled": "true"'),
  inShape('setting turned off', '"enableNetworksEnabled": true', '"enableNetworksEnabled": false'),
  inShape('setting of another group', '"enableS1DesktopEnabled"', '"enableExperienceBundleMetadata"'),
  inShape('no Translation Workbench', '"enableTranslationWorkbench": true', '"enableTranslationWorkbench": false'),
  inShape('group that sets nothing', '"psaExpirationUIEnabled": true', ''),
  inShape('sample data as a text', '"hasSampleData": false', '"hasSampleData": "no"'),
  inShape('person accounts in the shape without', '"Communities", ', '"Communities", "PersonAccounts", '),
  inShape('no person accounts in the shape with', ', "PersonAccounts"', '', PERSON),
  inShape('feature listed twice', '"Communities", ', '"Communities", "Communities", '),
  inShape('key written twice', '"hasSampleData": false', '"hasSampleData": false, "hasSampleData": true'),
  inShape('life that is too long', '"hasSampleData": false', '"hasSampleData": false, "duration": 31'),
  inShape('assignments that cannot expire', '"psaExpirationUIEnabled": true', '"psaExpirationUIEnabled": false'),
  inShape('not JSON', '"edition"', 'edition'),
  removed('scratch-org shapes', PERSON, 'a shape is gone'),
  written(
    'scratch-org shapes',
    'config/trial-scratch-def.json',
    'a further shape that lacks everything',
    '{ "edition": "Enterprise" }'
  ),
  missed(
    inShape('unknown country', '"country": "US"', '"country": "XX"'),
    'the schema takes any text; the list of countries is not published as data'
  ),
  missed(
    inShape('unknown language', '"language": "en_US"', '"language": "en_XX"'),
    'the schema takes any text; the list of languages is not published as data'
  )
];
