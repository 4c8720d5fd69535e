import { isRecord } from '../../../server/salesforce/row.ts';

/** With quotes and indentation, such lines stay within the width of the project. */
const WIDTH = 96;

/** JSON in lines that people can read: what is inside of something begins one blank further right. */
export function jsonLines(value: unknown): readonly string[] {
  const whole = spaced(value);
  if (whole.length <= WIDTH) return [whole];
  if (Array.isArray(value)) return enclosed('[', ']', itemLines(value.map((item: unknown) => jsonLines(item))));
  if (!isRecord(value)) return [whole];
  const members = Object.entries(value).map(([name, member]) => {
    const [first = '', ...others] = jsonLines(member);
    return [`${JSON.stringify(name)}: ${first}`, ...others];
  });
  return enclosed('{', '}', itemLines(members));
}

function enclosed(start: string, end: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => `${at === 0 ? start : ' '}${line}${at === lines.length - 1 ? end : ''}`);
}

function itemLines(items: readonly (readonly string[])[]): string[] {
  const lines: string[] = [];
  let isShort = false;
  for (const [at, item] of items.entries()) {
    const ended = at === items.length - 1 ? item : [...item.slice(0, -1), `${item.at(-1) ?? ''},`];
    const last = lines.at(-1);
    const [only = ''] = ended;
    // short ones share a line
    if (last !== undefined && isShort && ended.length === 1 && `${last} ${only}`.length <= WIDTH) {
      lines[lines.length - 1] = `${last} ${only}`;
    } else lines.push(...ended);
    isShort = ended.length === 1;
  }
  return lines;
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${spaced(member)}`);
  return `{${members.join(', ')}}`;
}
