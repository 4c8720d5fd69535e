import type { FooterButton } from 'c/enablementFooter';
import { allFindings, existingUserOf, stepAfter, stepBefore, type FormState } from 'c/enablementFormState';
import { PlanService } from 'c/enablementServices';
import { findingSummary, frameTexts } from 'c/enablementTexts';
import type { View, ViewOf } from './view.ts';

export type ButtonName = 'close' | 'retry' | 'back' | 'next' | 'enable';

export interface ButtonModel extends FooterButton {
  name: ButtonName;
}

/** The buttons of a view, in their order; the last one is what most people want next. */
export function buttonsOf(view: View): ButtonModel[] {
  switch (view.kind) {
    case 'loading':
      return [button('close', frameTexts.cancel)];
    case 'unavailable':
      return [button('close', frameTexts.close), button('retry', frameTexts.retry, 'brand')];
    case 'done':
      return [button('close', frameTexts.close, 'brand')];
    case 'form':
      return formButtons(view);
    default:
      return view satisfies never;
  }
}

/** One line that is read out whenever it changes. */
export function statusOf(view: View): string {
  if (view.kind !== 'form') {
    return '';
  }
  switch (view.busy) {
    case 'enable':
      return frameTexts.enabling;
    case 'check':
      return frameTexts.checking;
    case null:
      return view.notice ?? findingSummary(allFindings(view.form, view.answer));
    default:
      return view.busy satisfies never;
  }
}

/** Whether the status line speaks of problems or warnings, which may be out of sight. */
export function hasObstacles(view: View): boolean {
  return (
    view.kind === 'form' &&
    view.busy == null &&
    allFindings(view.form, view.answer).some(({ severity }) => severity !== 'info')
  );
}

/** What the server is asked to do with this form; null when there is nothing to do. */
export function submitLabel(form: FormState): string | null {
  const user = existingUserOf(form);
  if (user == null) {
    return frameTexts.enable;
  }
  if (PlanService.plan(form.facts, form.draft).records.length === 0) {
    return null;
  }
  return user.isActive ? frameTexts.assign : frameTexts.reactivate;
}

function formButtons({ form, page, busy }: ViewOf<'form'>): ButtonModel[] {
  const isBusy = busy != null;
  const submit = stepAfter(page) == null ? submitLabel(form) : null;
  const hasNothingToDo = stepAfter(page) == null && submit == null;
  const close = isBusy || page === 'user' ? frameTexts.close : frameTexts.cancel;
  const buttons = [button('close', close, hasNothingToDo ? 'brand' : 'neutral')];
  if (stepBefore(page) != null) {
    buttons.push(button('back', frameTexts.back, 'neutral', isBusy));
  }
  if (stepAfter(page) != null) {
    buttons.push(button('next', frameTexts.next, 'brand', isBusy));
  }
  if (submit != null) {
    buttons.push(button('enable', submit, 'brand', isBusy));
  }
  return buttons;
}

function button(
  name: ButtonName,
  label: string,
  variant: ButtonModel['variant'] = 'neutral',
  disabled = false
): ButtonModel {
  return { name, label, variant, disabled };
}
