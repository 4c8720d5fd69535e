/** What the form knows and how each change alters it. Pure: no server, no rendering. */
export { editEvent, type ChoiceField, type DraftEdit, type TextField } from './draftEdit.ts';
export {
  existingUserOf,
  namesOf,
  openForm,
  withEdit,
  withNames,
  type ExistingUserView,
  type FormState
} from './formState.ts';
export { allFindings, type Refusal } from './refusal.ts';
export { STEPS, isStep, stepAfter, stepBefore } from './steps.ts';
