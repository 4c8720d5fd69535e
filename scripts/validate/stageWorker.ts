import { parentPort, workerData } from 'node:worker_threads';
import { diskProject } from './project/diskProject.ts';
import { runStage, type StageResult } from './runStage.ts';
import { stageNamed } from './stages.ts';
import { isRecord } from './text/json.ts';

/** Runs the stages whose names it is given, one after another, and answers with the result of each. */
const work: unknown = workerData;
const root = isRecord(work) && typeof work['root'] === 'string' ? work['root'] : process.cwd();
const project = diskProject(root);

parentPort?.on('message', (name: unknown) => {
  void runStage(stageNamed(String(name)), project).then((result: StageResult) => {
    parentPort?.postMessage(result);
  });
});
