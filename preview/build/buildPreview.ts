import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { iconSubset } from './iconSubset.ts';
import { inputHash } from './inputHash.ts';
import { lwcCompiler } from './lwcCompiler.ts';
import { platformModules } from './platformModules.ts';
import { projectAt, TRANSLATIONS, type Project } from './project.ts';

/** What a build reads of the package. */
const METADATA = ['labels', 'lwc', 'quickActions'];
const INPUTS = [
  TRANSLATIONS,
  'preview/build',
  'preview/client',
  'preview/answers.ts',
  'preview/shapes.ts',
  'package-lock.json'
];
const STYLES = '@salesforce-ux/design-system-2/dist/css/bundled/slds2.cosmos.css';
const HASH_FILE = '.inputs';

/**
 * Builds the preview's browser side unless it is there already, built from the very same sources.
 *
 * @param root folder with package.json
 * @param report gets one line when a build starts
 * @param place another package than `force-app`, and where its preview goes; both relative to root
 * @returns folder to serve
 * @throws when a component does not compile or names a module or label that does not exist
 */
export async function buildPreview(
  root: string,
  report: (line: string) => void,
  { metadata, output } = { metadata: 'force-app/main/default', output: 'dist/preview' }
): Promise<string> {
  const folder = join(root, output);
  const hashFile = join(folder, HASH_FILE);
  const hash = inputHash(root, [...METADATA.map((part) => join(metadata, part)), ...INPUTS]);
  if (existsSync(hashFile) && readFileSync(hashFile, 'utf8') === hash) return folder;

  report('Building the preview (about 10 seconds, only when its sources changed) …');
  await bundle(projectAt(root, metadata), folder);
  copyFileSync(join(root, 'node_modules', STYLES), join(folder, 'slds.css'));
  writeFileSync(hashFile, hash);
  return folder;
}

async function bundle(project: Project, outDir: string): Promise<void> {
  const { root } = project;
  const modules = join(project.client, 'modules');
  const stubs = join(project.client, 'stubs');
  const baseComponents = join(root, 'node_modules/lightning-base-components/src');
  await build({
    configFile: false,
    root: project.client,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.SKIP_LWC_VERSION_MISMATCH_CHECK': '"false"'
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      chunkSizeWarningLimit: 5000,
      reportCompressedSize: false,
      // compiling a thousand base components takes its time, and whoever starts the preview cannot change that
      rolldownOptions: { checks: { bundlerTimings: false } }
    },
    plugins: [
      platformModules(project),
      iconSubset([join(project.metadata, 'lwc'), modules, stubs, baseComponents]),
      lwcCompiler(project, join(root, 'node_modules/.cache/preview'))
    ]
  });
}
