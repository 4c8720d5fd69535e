import { problem, type Problem } from '../problem.ts';
import type { Project } from '../project/project.ts';
import type { Stage } from '../stage.ts';
import type { JsonNode } from '../text/json.ts';
import { Schemas } from './schema.ts';

const FILE = 'sfdx-project.json';
const API_VERSION = /^\d{2,3}\.0$/;
const PACKAGE_VERSION = /^\d+\.\d+\.\d+\.(\d+|NEXT|LATEST)$/;
/** Keys that the CLI's own schema has and `@salesforce/schemas` does not have yet, with the values they may have. */
const LATER_KEYS = new Map([['defaultLwcLanguage', ['javascript', 'typescript']]]);
const schemas = new Schemas();

/** `sfdx-project.json` against Salesforce's schema, and what the schema lets pass. */
export const projectFile: Stage = {
  name: 'sfdx-project.json',
  needsJdk: false,
  run: (project) => Promise.resolve(checkProjectFile(project))
};

function checkProjectFile(project: Project): Problem[] {
  const checked = schemas.check(project, FILE, 'sfdx-project.schema.json');
  const { node } = checked;
  const problems = checked.problems.filter(
    ({ cause }) => ![...LATER_KEYS.keys()].some((key) => cause.includes(`"${key}"`))
  );
  const folders = node?.child('packageDirectories')?.items() ?? [];
  return [
    ...problems,
    ...checkLaterKeys(node),
    ...checkApiVersion(node),
    ...checkDefault(folders),
    ...folders.flatMap(checkFolder(project))
  ];
}

function checkLaterKeys(node: JsonNode | null): Problem[] {
  return [...LATER_KEYS].flatMap(([key, words]) => {
    const child = node?.child(key) ?? null;
    if (child === null || words.includes(child.text() ?? '')) return [];
    return [problem(FILE, child.place, `"${key}" has a value it cannot have.`, `Use ${words.join(' or ')}.`)];
  });
}

function checkApiVersion(node: JsonNode | null): Problem[] {
  const version = node?.child('sourceApiVersion') ?? null;
  if (node === null || API_VERSION.test(version?.text() ?? '')) return [];
  const cause = version === null ? 'There is no sourceApiVersion.' : 'sourceApiVersion is not a version of the API.';
  return [problem(FILE, version?.place ?? node.place, cause, 'Write it like "67.0".')];
}

function checkDefault(folders: readonly JsonNode[]): Problem[] {
  const chosen = folders.filter((folder) => folder.child('default')?.value === true);
  const [first] = folders;
  if (first === undefined || chosen.length === 1) return [];
  const cause =
    chosen.length === 0 ? 'No package directory is the default.' : 'Two package directories are the default.';
  return [problem(FILE, (chosen[1] ?? first).place, cause, 'Give "default": true to exactly one.')];
}

function checkFolder(project: Project): (folder: JsonNode, index: number, all: JsonNode[]) => Problem[] {
  return (folder, index, all) => {
    const path = folder.child('path');
    const name = path?.text()?.replace(/^\.\//, '').replace(/\/$/, '') ?? null;
    const problems: Problem[] = [];
    if (path !== null && name !== null && !project.files.some((file) => file.startsWith(`${name}/`))) {
      problems.push(problem(FILE, path.place, `The folder ${name} does not exist.`, 'Write an existing folder.'));
    }
    if (path !== null && all.slice(0, index).some((other) => other.child('path')?.text() === path.text())) {
      problems.push(problem(FILE, path.place, `${name} is listed twice.`, 'List it once.'));
    }
    const version = folder.child('versionNumber');
    if (version !== null && !PACKAGE_VERSION.test(version.text() ?? '')) {
      problems.push(problem(FILE, version.place, 'versionNumber is not a version.', 'Write it like "1.0.0.NEXT".'));
    }
    return problems;
  };
}
