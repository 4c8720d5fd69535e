import { join, relative } from 'node:path';
import {
  CodeAnalyzer,
  CodeAnalyzerConfig,
  EventType,
  LogLevel,
  type EngineLogEvent
} from '@salesforce/code-analyzer-core';
import { createEnginePlugin as createPmd } from '@salesforce/code-analyzer-pmd-engine';
import { createEnginePlugin as createRegex } from '@salesforce/code-analyzer-regex-engine';
import { findJdk } from '../../../local-apex/jdk.ts';
import { problem, type Problem } from '../problem.ts';
import { packageFiles } from '../project/packageFolders.ts';
import type { Project } from '../project/project.ts';
import type { Stage } from '../stage.ts';

const CONFIG = 'code-analyzer.yml';
const RULES = ['Recommended:(1,2,3)', 'AppExchange'];

/** Security and performance of Apex: PMD and the pattern rules of Salesforce Code Analyzer. */
export const apexRules: Stage = {
  name: 'Apex rules',
  needsJdk: true,
  run(project) {
    const paths = packageFiles(project).filter((path) => /\.(cls|trigger|page|component)(-meta\.xml)?$/.test(path));
    findJdk();
    return paths.length === 0 ? Promise.resolve([]) : project.onDisk((root) => analyze(project, root, paths));
  }
};

async function analyze(project: Project, root: string, paths: readonly string[]): Promise<Problem[]> {
  const hasConfig = project.read(CONFIG) !== null;
  const config = hasConfig ? CodeAnalyzerConfig.fromFile(join(root, CONFIG)) : CodeAnalyzerConfig.withDefaults();
  const analyzer = new CodeAnalyzer(config);
  const failures: string[] = [];
  analyzer.onEvent(EventType.EngineLogEvent, (event: EngineLogEvent) => {
    if (event.logLevel === LogLevel.Error) failures.push(event.message);
  });
  await analyzer.addEnginePlugin(createPmd());
  await analyzer.addEnginePlugin(createRegex());
  const workspace = await analyzer.createWorkspace(paths.map((path) => join(root, path)));
  const rules = await analyzer.selectRules(RULES, { workspace });
  const results = await analyzer.run(rules, { workspace });
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return results.getViolations().map((violation) => {
    const place = violation.getPrimaryLocation();
    const path = relative(root, place.getFile() ?? root);
    const line = place.getStartLine() ?? 1;
    const cause = violation.getMessage().replaceAll(/\s+/g, ' ');
    return problem(path, { line }, cause, `Mend it; the rule ${violation.getRule().getName()} explains how.`);
  });
}
