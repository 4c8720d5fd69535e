import repair from '@salesforce/apex/EnablementController.repair';
import type { RepairRequest } from 'c/enablementServices';
import { describeFinding, repairTexts, serverMessage } from 'c/enablementTexts';

/** Asks the server for a repair. Never rejects: null when it is done, else why it is not. */
export async function mend(request: RepairRequest): Promise<string | null> {
  try {
    const { isDone, finding } = await repair({ request });
    if (isDone) {
      return null;
    }
    return finding == null ? repairTexts.repairRefused : describeFinding(finding).cause;
  } catch (error) {
    return serverMessage(error);
  }
}
