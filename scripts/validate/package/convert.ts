import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFolders } from '../project/packageFolders.ts';
import type { Project } from '../project/project.ts';
import { withCopy } from '../project/withCopy.ts';
import { runTool } from '../runTool.ts';

/** Texts by path in the converted package. */
export type Converted = ReadonlyMap<string, string>;

const CLI = fileURLToPath(new URL('../../../node_modules/@salesforce/cli/bin/run.js', import.meta.url));

/**
 * Converts the source as `sf project deploy start` does after `npm run build`, in a folder of its own.
 *
 * @param emitted what the build writes, by path from the root
 * @throws Error in the CLI's words when it refuses the source
 */
export function convert(project: Project, emitted: ReadonlyMap<string, string>): Promise<Converted> {
  const sources = packageFolders(project).flatMap((path) => ['--source-dir', path]);
  return withCopy(project, emitted, async (folder) => {
    await runTool(process.execPath, [CLI, 'project', 'convert', 'source', ...sources, '--output-dir', 'package'], {
      cwd: folder,
      env: { ...process.env, HOME: folder, SF_DISABLE_TELEMETRY: 'true', SF_DISABLE_AUTOUPDATE: 'true' }
    });
    return new Map(filesIn(join(folder, 'package')));
  });
}

function filesIn(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]);
}
