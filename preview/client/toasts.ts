import { isRecord, record, text } from '../shapes.ts';

const link = record({ url: text, label: text });

interface Toast {
  label: string;
  message: string;
  messageLinks: ({ url: string; label: string } | null)[];
  variant: string;
  mode: 'dismissible' | 'sticky';
}

/**
 * Translates the platform's toast (`lightning/platformShowToastEvent`) to `lightning/toast`, which has other words
 * for the same.
 *
 * @param detail of a `lightning__showtoast` event
 * @returns null for events that are not the platform's, which always have a title
 */
export function platformToast(detail: unknown): Toast | null {
  if (!isRecord(detail)) return null;
  const { title, message, messageData, variant, mode } = detail;
  if (!text(title)) return null;
  const values: unknown[] = Array.isArray(messageData) ? messageData : [];
  return {
    label: title,
    message: text(message) ? fillTexts(message, values) : '',
    messageLinks: values.map((value) => (link(value) ? value : null)),
    variant: text(variant) ? variant : 'info',
    mode: mode === 'sticky' ? 'sticky' : 'dismissible'
  };
}

/** Fills placeholders that stand for texts; `lightning/toast` makes anchors of those that stand for links. */
function fillTexts(message: string, values: readonly unknown[]): string {
  return message.replace(/\{(\d+)\}/g, (placeholder, index: string) => {
    const value = values[Number(index)];
    return text(value) ? value : placeholder;
  });
}
