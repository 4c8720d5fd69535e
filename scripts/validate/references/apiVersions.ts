import { problem, type Problem } from '../problem.ts';
import { readJsonc } from '../text/json.ts';
import { childOf } from '../text/xml.ts';
import type { Catalog } from './catalog.ts';

const VERSIONED = ['cls', 'trigger', 'page', 'component', 'js', 'flow'];

/** Everything is of the API version of the project. */
export function apiVersions(catalog: Catalog): Problem[] {
  const project = readJsonc(catalog.project.read('sfdx-project.json') ?? '');
  const wanted = project?.child('sourceApiVersion')?.text() ?? null;
  if (wanted === null) return [];
  return VERSIONED.flatMap((suffix) => catalog.all(suffix)).flatMap(({ path, root }) => {
    const version = childOf(root, 'apiVersion');
    if (version?.text === wanted) return [];
    const cause =
      version === null ? 'There is no <apiVersion>.' : `The API version is ${version.text ?? ''}, not ${wanted}.`;
    return [problem(path, (version ?? root).place, cause, `Write ${wanted}, as in sfdx-project.json.`)];
  });
}
