import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { transformSync, version, type TransformOptions, type TransformResult } from '@lwc/compiler';
import { resolveModule } from '@lwc/module-resolver';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { CompileCache } from './compileCache.ts';
import { bundleScript, type Project } from './project.ts';

const BASE_COMPONENTS = 'lightning-base-components';
/** Hides templates and style sheets of components from Vite, which would take them for pages and global styles. */
const SUFFIX = '.lwc.js';
/** Stands for an optional template or style sheet that a component does not have. */
const ABSENT = '\0lwc-absent';
/** Sheets of the base components whose every rule needs native shadow; with synthetic shadow they are dead weight. */
const NATIVE_SHADOW_SHEET = /(\.slds|\.lbc\.native|\/sldsCommon|\/sldsUtils\w+)\.css$/;

const OPTIONS = {
  enableDynamicComponents: true,
  enableLwcOn: true,
  // Without it lightning-base-combobox throws "attachInternals API is not supported in synthetic shadow".
  enableSyntheticElementInternals: true
};

/**
 * Compiles Lightning web components for Vite: the package's own, the preview's, and lightning-base-components.
 *
 * @param project folders of the components
 * @param cacheFolder keeps what was compiled from node_modules
 */
export function lwcCompiler(project: Project, cacheFolder: string): Plugin {
  const baseComponents = join(project.root, 'node_modules', BASE_COMPONENTS) + sep;
  const own = [join(project.metadata, 'lwc'), join(project.client, 'modules'), join(project.client, 'stubs')];
  const folders = [...own.map((folder) => folder + sep), baseComponents];
  const cache = new CompileCache(cacheFolder, JSON.stringify([version, OPTIONS]));

  const belongsToComponent = (file: string): boolean => folders.some((folder) => file.startsWith(folder));

  return {
    name: 'lwc-compiler',
    enforce: 'pre',
    resolveId(id, importer) {
      if (importer === undefined || id === ABSENT) return null;
      if (/^\.{1,2}\//.test(id)) {
        return belongsToComponent(importer) ? resolvePart(id, importer) : null;
      }
      // The base components see their private modules, everybody else only the exposed ones.
      return resolveComponent(id, importer.startsWith(baseComponents) ? baseComponents : project.root, project);
    },
    load(id) {
      if (id === ABSENT) return 'export default undefined;';
      const file = id.endsWith(SUFFIX) ? id.slice(0, -SUFFIX.length) : id;
      if (!belongsToComponent(file)) return null;
      // An empty list, because the engine does not accept an undefined sheet that a template names.
      if (NATIVE_SHADOW_SHEET.test(file) && file.startsWith(baseComponents)) return 'export default [];';
      const source = readFileSync(file, 'utf8');
      if (file.startsWith(baseComponents)) {
        // Nobody here can mend warnings about installed components, so they are not shown.
        return cache.remember(relative(project.root, file), source, () => compile(file, source, () => undefined));
      }
      return compile(file, source, (warning) => {
        this.warn(warning);
      });
    }
  };
}

/** A template or style sheet beside the importing file; other relative imports are left to Vite. */
function resolvePart(id: string, importer: string): string | null {
  const [path = ''] = id.split('?');
  if (!/\.(html|css)$/.test(path)) return null;
  const file = resolve(dirname(importer), path);
  return existsSync(file) ? file + SUFFIX : ABSENT;
}

function resolveComponent(id: string, from: string, project: Project): string | null {
  const [namespace, name = ''] = id.split('/');
  if (namespace === 'preview') return bundleScript(join(project.client, 'modules/preview'), name);
  if (!/^@?[\w-]+\//.test(id)) return null;
  try {
    const { entry } = resolveModule(id, from, { rootDir: project.root, modules: [{ npm: BASE_COMPONENTS }] });
    return /\.(html|css)$/.test(entry) ? entry + SUFFIX : entry;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'NO_LWC_MODULE_FOUND';
}

function compile(file: string, source: string, warn: (message: string) => void): string {
  const folder = dirname(file);
  const namespace = basename(dirname(folder));
  const { code, warnings = [] } = transform(file, file.endsWith('.ts') ? stripTypes(file, source) : source, {
    ...OPTIONS,
    // Salesforce knows the components of a package by the namespace `c`, whatever folder they lie in.
    namespace: namespace === 'lwc' ? 'c' : namespace,
    name: basename(folder),
    scopedStyles: file.endsWith('.scoped.css')
  });
  for (const { message, location } of warnings) warn(`${file}:${String(location?.line ?? 1)}: ${message}`);
  // The base components name source maps that they do not ship.
  return code.replace(/\/\/# sourceMappingURL=.*$/m, '');
}

/** The compiler's own errors do not say in which file they are. */
function transform(file: string, source: string, options: TransformOptions): TransformResult {
  try {
    return transformSync(source, file, options);
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** What `tsc` emits for deployment: types removed, decorators and everything else left for the LWC compiler. */
function stripTypes(fileName: string, source: string): string {
  const compilerOptions = {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true
  };
  return ts.transpileModule(source, { fileName, compilerOptions }).outputText;
}
