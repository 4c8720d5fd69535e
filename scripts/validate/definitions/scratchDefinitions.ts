import { problem, type Problem } from '../problem.ts';
import type { Project } from '../project/project.ts';
import type { Stage } from '../stage.ts';
import type { JsonNode } from '../text/json.ts';
import { offer } from '../text/similar.ts';
import { missingNeeds } from './appNeeds.ts';
import { Schemas } from './schema.ts';
import { checkSettings } from './settings.ts';

const DEFINITION = /^config\/.*-scratch-def\.json$/;
/** Both kinds of orgs that the app is made for. */
const SHAPES = ['config/base-scratch-def.json', 'config/person-accounts-scratch-def.json'];
const KEYS = [
  ...['orgName', 'edition', 'country', 'username', 'adminEmail', 'description', 'hasSampleData', 'language'],
  ...['features', 'template', 'settings', 'release', 'sourceOrg', 'snapshot', 'objectSettings', 'duration']
];
const LONGEST_LIFE = 30;
const schemas = new Schemas();

/** Scratch-org definitions against Salesforce's schema, with the settings that it does not know, and the app's needs. */
export const scratchDefinitions: Stage = {
  name: 'scratch-org shapes',
  needsJdk: false,
  run(project) {
    const paths = new Set([...SHAPES, ...project.files.filter((file) => DEFINITION.test(file))]);
    return Promise.resolve([...paths].flatMap((path) => checkDefinition(project, path)));
  }
};

function checkDefinition(project: Project, path: string): Problem[] {
  const { node, problems } = schemas.check(project, path, 'project-scratch-def.schema.json');
  if (node === null) return problems;
  for (const { name, place } of node.keys()) {
    if (!KEYS.includes(name)) {
      const fix = offer(name, KEYS, 'Take it out; a scratch-org definition has no such key.');
      problems.push(problem(path, place, `"${name}" is unknown.`, fix));
    }
  }
  const settings = node.child('settings');
  if (settings !== null) {
    checkSettings(settings, (place, cause, fix) => problems.push(problem(path, place, cause, fix)));
  }
  for (const { missing, why } of missingNeeds(project, node)) {
    problems.push(problem(path, node.place, `The org lacks ${missing}, but ${why}.`, 'Add it.'));
  }
  return [
    ...problems,
    ...checkFeatures(path, node.child('features')?.items() ?? []),
    ...checkDuration(path, node.child('duration')),
    ...checkPersonAccounts(path, node.child('features')?.value)
  ];
}

function checkFeatures(path: string, features: readonly JsonNode[]): Problem[] {
  const names = features.map((feature) => feature.text()?.split(':')[0] ?? '');
  return features.flatMap(({ place }, index) => {
    const name = names[index] ?? '';
    if (names.indexOf(name) === index) return [];
    return [problem(path, place, `The feature ${name} is listed twice.`, 'List it once.')];
  });
}

function checkDuration(path: string, duration: JsonNode | null): Problem[] {
  const days = duration?.value;
  if (duration === null || (typeof days === 'number' && days >= 1 && days <= LONGEST_LIFE)) return [];
  return [problem(path, duration.place, 'No scratch org lives that long.', `Write 1 to ${LONGEST_LIFE} days.`)];
}

/** The two shapes differ in person accounts, so that the app is tried with and without them. */
function checkPersonAccounts(path: string, features: unknown): Problem[] {
  if (!SHAPES.includes(path)) return [];
  const wanted = path === SHAPES[1];
  const has = Array.isArray(features) && features.includes('PersonAccounts');
  if (has === wanted) return [];
  const cause = wanted ? 'The shape has no person accounts.' : 'The shape has person accounts.';
  return [problem(path, { line: 1 }, cause, `${wanted ? 'Add' : 'Take out'} the feature PersonAccounts.`)];
}
