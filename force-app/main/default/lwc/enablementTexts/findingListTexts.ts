import findings from '@salesforce/label/c.Enablement_Findings';
import showFindings from '@salesforce/label/c.Enablement_ShowFindings';
import findingCount from '@salesforce/label/c.Enablement_FindingCount';
import findingNone from '@salesforce/label/c.Enablement_FindingNone';
import severityError from '@salesforce/label/c.Enablement_SeverityError';
import severityWarning from '@salesforce/label/c.Enablement_SeverityWarning';
import severityInfo from '@salesforce/label/c.Enablement_SeverityInfo';
import showNotes from '@salesforce/label/c.Enablement_ShowNotes';
import hideNotes from '@salesforce/label/c.Enablement_HideNotes';
import goTo from '@salesforce/label/c.Enablement_GoTo';
import openSetup from '@salesforce/label/c.Enablement_OpenSetup';

/** The list of everything that stands in the way. */
export const findingListTexts = {
  findings,
  showFindings,
  findingCount,
  findingNone,
  severityError,
  severityWarning,
  severityInfo,
  showNotes,
  hideNotes,
  goTo,
  openSetup
} as const;
