/** Where a file of the source is found in the converted package. */
export interface PackagePlace {
  readonly path: string;
  /** text that must be in it: several files of the source become one file of the package */
  readonly contains: string | null;
}

/** Files of the source that are deliberately not deployed: the TypeScript that the JavaScript is made of, and tests. */
const NOT_DEPLOYED = /\.ts$|\/__tests__\/|\/(jsconfig|tsconfig|\.eslintrc)\.json$/;
/** Metadata files that stay beside the file that they describe. */
const COMPANION = /\.(cls|trigger|page|component|js|resource)-meta\.xml$/;

/**
 * @param path of the source, from the root
 * @returns null for a file that must not be in the package
 */
export function packagePlaceOf(path: string): PackagePlace | null {
  if (NOT_DEPLOYED.test(path)) return null;
  const [, type = '', rest = ''] = /\/main\/default\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (type === 'objects') return placeInObject(rest);
  if (type === 'classes' || type === 'triggers')
    return { path: `${type}/${rest.split('/').at(-1) ?? ''}`, contains: null };
  const name = COMPANION.test(rest) ? rest : rest.replace(/-meta\.xml$/, '');
  return { path: `${type}/${name}`, contains: null };
}

/** Fields and whatever else belongs to an object are parts of the object's file. */
function placeInObject(rest: string): PackagePlace {
  const [object = '', ...parts] = rest.split('/');
  const name = /([^/]+)\.\w+-meta\.xml$/.exec(parts.at(-1) ?? '')?.[1] ?? '';
  const path = `objects/${object}.object`;
  return { path, contains: parts.length > 1 ? `<fullName>${name}</fullName>` : null };
}
