import batchPersonRepeatedCause from '@salesforce/label/c.Enablement_BATCH_PERSON_REPEATED_Cause';
import batchPersonRepeatedFix from '@salesforce/label/c.Enablement_BATCH_PERSON_REPEATED_Fix';
import batchNameRepeatedCause from '@salesforce/label/c.Enablement_BATCH_NAME_REPEATED_Cause';
import batchNameRepeatedFix from '@salesforce/label/c.Enablement_BATCH_NAME_REPEATED_Fix';

/** Several people in one request. */
export const batchFindingTexts = {
  BATCH_PERSON_REPEATED: { cause: batchPersonRepeatedCause, fix: batchPersonRepeatedFix },
  BATCH_NAME_REPEATED: { cause: batchNameRepeatedCause, fix: batchNameRepeatedFix }
} as const;
