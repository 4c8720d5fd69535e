import { resolve } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { diskProject } from '../project/diskProject.ts';
import { stageNamed } from '../stages.ts';
import { judgeStage, type StageVerdict } from './judgeStage.ts';

/** Judges the stages whose names it is given, one after another. */
const project = diskProject(resolve('.'));

parentPort?.on('message', (name: unknown) => {
  void judgeStage(project, stageNamed(String(name))).then((verdict: StageVerdict) => {
    parentPort?.postMessage(verdict);
  });
});
