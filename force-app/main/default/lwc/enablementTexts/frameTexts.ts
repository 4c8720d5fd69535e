import title from '@salesforce/label/c.Enablement_Title';
import loading from '@salesforce/label/c.Enablement_Loading';
import enabling from '@salesforce/label/c.Enablement_Enabling';
import checking from '@salesforce/label/c.Enablement_Checking';
import cancel from '@salesforce/label/c.Enablement_Cancel';
import close from '@salesforce/label/c.Enablement_Close';
import back from '@salesforce/label/c.Enablement_Back';
import next from '@salesforce/label/c.Enablement_Next';
import enable from '@salesforce/label/c.Enablement_Enable';
import assign from '@salesforce/label/c.Enablement_Assign';
import reactivate from '@salesforce/label/c.Enablement_Reactivate';
import retry from '@salesforce/label/c.Enablement_Retry';
import steps from '@salesforce/label/c.Enablement_Steps';
import stepPerson from '@salesforce/label/c.Enablement_StepPerson';
import stepDetails from '@salesforce/label/c.Enablement_StepDetails';
import stepAccess from '@salesforce/label/c.Enablement_StepAccess';
import stepReview from '@salesforce/label/c.Enablement_StepReview';
import stepDone from '@salesforce/label/c.Enablement_StepDone';
import stepProblems from '@salesforce/label/c.Enablement_StepProblems';
import stepHeading from '@salesforce/label/c.Enablement_StepHeading';
import loadFailed from '@salesforce/label/c.Enablement_LoadFailed';
import loadFailedFix from '@salesforce/label/c.Enablement_LoadFailedFix';
import answerMissing from '@salesforce/label/c.Enablement_AnswerMissing';
import notYet from '@salesforce/label/c.Enablement_NotYet';
import namesUnchecked from '@salesforce/label/c.Enablement_NamesUnchecked';
import checkOutdated from '@salesforce/label/c.Enablement_CheckOutdated';
import notReadAgain from '@salesforce/label/c.Enablement_NotReadAgain';

/** The frame around the pages: title, buttons, waiting, what went wrong. */
export const frameTexts = {
  title,
  loading,
  enabling,
  checking,
  cancel,
  close,
  back,
  next,
  enable,
  assign,
  reactivate,
  retry,
  steps,
  stepPerson,
  stepDetails,
  stepAccess,
  stepReview,
  stepDone,
  stepProblems,
  stepHeading,
  loadFailed,
  loadFailedFix,
  answerMissing,
  notYet,
  namesUnchecked,
  checkOutdated,
  notReadAgain
} as const;
