import { createEnablementController } from '../../server/enablementController.ts';
import { runScenariosOn } from './runScenarios.ts';

runScenariosOn({ controllerOf: ({ connection, now }) => createEnablementController(connection, now) });
