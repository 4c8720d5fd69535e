import refused from '@salesforce/label/c.Enablement_Refused';
import refusedFix from '@salesforce/label/c.Enablement_RefusedFix';
import unanswered from '@salesforce/label/c.Enablement_Unanswered';
import unansweredFix from '@salesforce/label/c.Enablement_UnansweredFix';
import checkValid from '@salesforce/label/c.Enablement_CheckValid';
import checkValidNote from '@salesforce/label/c.Enablement_CheckValidNote';
import checkRefused from '@salesforce/label/c.Enablement_CheckRefused';
import checkRefusedFix from '@salesforce/label/c.Enablement_CheckRefusedFix';
import checkUnanswered from '@salesforce/label/c.Enablement_CheckUnanswered';
import checkUnansweredFix from '@salesforce/label/c.Enablement_CheckUnansweredFix';

/** What the server said to the last attempt, in words. */
export const answerTexts = {
  refused,
  refusedFix,
  unanswered,
  unansweredFix,
  checkValid,
  checkValidNote,
  checkRefused,
  checkRefusedFix,
  checkUnanswered,
  checkUnansweredFix
} as const;
