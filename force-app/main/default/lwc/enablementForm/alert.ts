import type { Answer, Task } from 'c/enablementFormState';
import { answerTexts } from 'c/enablementTexts';

/** What an alert says. */
export interface AlertView {
  variant: 'error' | 'success';
  heading: string;
  message: string;
  fix: string;
}

const REFUSED = {
  enable: { heading: answerTexts.refused, fix: answerTexts.refusedFix },
  check: { heading: answerTexts.checkRefused, fix: answerTexts.checkRefusedFix }
} as const satisfies Record<Task, object>;

const UNANSWERED = {
  enable: { heading: answerTexts.unanswered, fix: answerTexts.unansweredFix },
  check: { heading: answerTexts.checkUnanswered, fix: answerTexts.checkUnansweredFix }
} as const satisfies Record<Task, object>;

/** The server's answer in words; null when there is none. */
export function alertOf(answer: Answer | null): AlertView | null {
  switch (answer?.kind) {
    case 'valid':
      return { variant: 'success', heading: answerTexts.checkValid, message: '', fix: answerTexts.checkValidNote };
    case 'refused':
      return { variant: 'error', message: '', ...REFUSED[answer.task] };
    case 'unanswered':
      return { variant: 'error', message: answer.message, ...UNANSWERED[answer.task] };
    default:
      return null;
  }
}
