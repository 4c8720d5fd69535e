import { Show } from './show.ts';

const KEYS = ['a', 'A', 'a', '', ' ', 'é', 'e\u0301', 'İ', 'i\u0307', '😀', 'null', 'a'];

/** What the dialect does with maps and sets. */
export class KeyedConformance {
  static maps(): string[] {
    const counts = new Map<string, number>();
    const names = new Map<string, string | null>();
    const lines: string[] = [];
    for (const key of KEYS) {
      const hadKey = counts.has(key);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      names.set(key, hadKey ? key : null);
      lines.push(`${key}|${Show.flag(hadKey)}|${counts.get(key) ?? -1}|${names.get(key) ?? 'none'}|${counts.size}`);
    }
    lines.push(
      `${names.size}|${Show.flag(names.has(''))}${Show.flag(names.has('É'))}|${names.get('missing') ?? 'none'}`
    );
    return lines;
  }

  static sets(): string[] {
    const seen = new Set<string>();
    const lines: string[] = [];
    for (const key of KEYS) {
      lines.push(`${key}|${Show.flag(seen.has(key))}|${seen.size}`);
      seen.add(key);
    }
    lines.push(`${seen.size} ${Show.flag(seen.has('a'))}${Show.flag(seen.has('E\u0301'))}`);
    return lines;
  }
}
