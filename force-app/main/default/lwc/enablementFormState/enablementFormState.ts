/** What the form knows and how each change alters it. Pure: no server, no rendering. */
export { allFindings, findingKey, type Answer, type Task } from './answer.ts';
export { editEvent, type ChoiceField, type DraftEdit, type TextField } from './draftEdit.ts';
export {
  existingUserOf,
  firstPage,
  namesOf,
  openForm,
  sourcesOf,
  userNameOf,
  withEdit,
  withFacts,
  withNames,
  type FormState
} from './formState.ts';
export { STEPS, canReach, isStep, stepAfter, stepBefore, type Page } from './steps.ts';
