import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classNamed, laidOut } from './testing/apexText.ts';
import { nameOf, serviceOf, SURROUNDINGS, translateTexts } from './testing/translateTexts.ts';

async function translated(name: string, text: string): Promise<string> {
  const { classes, refusals } = translateTexts({ ...SURROUNDINGS, subject: text });
  assert.deepEqual(refusals, []);
  return laidOut(classNamed(classes, name));
}

async function statements(code: string): Promise<string> {
  const apex = await translated('EnablementSubject', serviceOf('Subject', code));
  const inside = apex.split('\n').slice(1, -2);
  const start = inside.findIndex((line) => /\) \{$/.test(line)) + 1;
  return inside.slice(start, -1).join('\n').replace(/^ {4}/gm, '');
}

function problems(texts: Readonly<Record<string, string>>): string[] {
  const { refusals } = translateTexts({ ...SURROUNDINGS, ...texts });
  return refusals.map(({ file, line, problem }) => `${nameOf(file)}:${line} ${problem}`);
}

describe('data', () => {
  test('an interface becomes a class with properties for LWC and Flow, with its comments', async () => {
    const text = `/** Who it is. */
export interface Subject {
  /** May be blank. */
  name: string;
  // of what there is
  count: number | null;
  answers?: ('yes' | 'no')[];
}
`;
    assert.equal(
      await translated('EnablementSubject', text),
      `/** Who it is. */
public class EnablementSubject {
  /** May be blank. */
  @AuraEnabled
  public String name { get; set; }
  // of what there is
  @AuraEnabled
  public Integer count { get; set; }
  @AuraEnabled
  public List<String> answers { get; set; }
}
`
    );
  });

  test('an interface with a map in it has plain fields', async () => {
    assert.equal(
      await translated('EnablementSubject', 'export interface Subject {\n  counts: Map<string, number[]>;\n}\n'),
      'public class EnablementSubject {\n  public Map<String, List<Integer>> counts;\n}\n'
    );
  });

  test('an interface that holds one with a map has plain fields, too', async () => {
    const text = `export interface Subject {
  inside: Inside[];
}
export interface Inside {
  ids: Set<string>;
  back: Subject | null;
}
`;
    assert.equal(
      await translated('EnablementSubject', text),
      'public class EnablementSubject {\n  public List<EnablementInside> inside;\n}\n'
    );
  });

  test('an interface that holds itself has properties', async () => {
    const apex = await translated('EnablementSubject', 'export interface Subject {\n  next: Subject | null;\n}\n');
    assert.match(apex, /@AuraEnabled\n {2}public EnablementSubject next/);
  });
});

describe('names', () => {
  test('the prefix is not doubled', async () => {
    const apex = await translated('Enablements', 'export class Enablements {}\n');
    assert.equal(apex, 'public inherited sharing class Enablements {\n}\n');
  });

  test('two names that give one class of Apex are refused', () => {
    assert.deepEqual(problems({ one: 'export interface EnablementTwin {}\n', other: 'export interface Twin {}\n' }), [
      "other:1 'Twin' and 'EnablementTwin' are one in Apex, which ignores case"
    ]);
  });

  test('two names that differ by case only are refused', () => {
    assert.deepEqual(problems({ one: 'export interface Twin {}\nexport interface TWIN {}\n' }), [
      "one:2 'TWIN' and 'Twin' are one in Apex, which ignores case"
    ]);
  });

  test('a variable that hides a constant is refused', () => {
    const text = `const TAKEN = ['x'];
export class Subject {
  static run(): number {
    const taken = 1;
    return taken + TAKEN.length;
  }
}
`;
    assert.deepEqual(problems({ subject: text }), [
      "subject:4 'taken' and 'TAKEN' are one in Apex, which ignores case"
    ]);
  });

  test('a class of another file is called by its name, and the own class without', async () => {
    const text = `import { Word as Other } from './word.ts';
export class Subject {
  static run(s: string): string {
    return Subject.run(Other.key(s));
  }
}
`;
    assert.match(await translated('EnablementSubject', text), /return run\(EnablementWord\.key\(s\)\);/);
  });

  test('a constant of another file is read from its class', () => {
    const { classes, refusals } = translateTexts({
      limits: 'export const MOST = 3;\nexport class Limits {}\n',
      subject: `import { MOST } from './limits.ts';
export class Subject {
  static run(): number {
    return MOST;
  }
}
`
    });
    assert.deepEqual(refusals, []);
    assert.match(classNamed(classes, 'EnablementSubject'), /return EnablementLimits\.MOST;/);
  });

  test('neighbouring blocks may use a name twice', async () => {
    assert.equal(
      await statements('for (const x of l) {\n  n++;\n}\nfor (const x of l) {\n  n = 0;\n}'),
      'for (String x : l) {\n  n++;\n}\nfor (String x : l) {\n  n = 0;\n}'
    );
  });
});

describe('services', () => {
  test('constants and methods keep their comments, their access and the empty lines between', async () => {
    const text = `// as the platform counts
const MOST = 3;
// two
export const WORDS = ['a', "b's"];

/** Says things. */
export class Subject {
  /**
   * Says it.
   *
   * @param word what to say
   * @returns the word
   */
  static say(word: string): string {
    // first
    const said = word;

    // at last
    return said;
  }

  private static most(): number {
    return MOST;
  }
}
`;
    assert.equal(
      await translated('EnablementSubject', text),
      `/** Says things. */
public inherited sharing class EnablementSubject {
  // as the platform counts
  private static final Integer MOST = 3;
  // two
  public static final List<String> WORDS = new List<String>{ 'a', 'b\\'s' };

  /**
   * Says it.
   *
   * @param word what to say
   * @return the word
   */
  public static String say(String word) {
    // first
    String said = word;

    // at last
    return said;
  }

  private static Integer most() {
    return MOST;
  }
}
`
    );
  });

  test('a constant list that is handed on is refused, because somebody might change it', () => {
    const text = `const WORDS = ['a'];
export class Subject {
  static words(): string[] {
    return WORDS;
  }
  static add(): void {
    WORDS.push('b');
  }
}
`;
    assert.deepEqual(problems({ subject: text }), [
      'subject:4 a constant list could be changed here',
      'subject:7 a constant list could be changed here'
    ]);
  });

  test('two classes in a file are refused', () => {
    assert.deepEqual(problems({ subject: 'export class Subject {}\nexport class Second {}\n' }), [
      'subject:2 this does not belong here'
    ]);
  });

  test('generic, derived and default classes are refused', () => {
    const texts = {
      one: 'export class One<T> {}\n',
      two: "import { Word } from './word.ts';\nexport class Two extends Word {}\n",
      three: 'export default class Three {}\n',
      four: 'export abstract class Four {}\n'
    };
    const places = problems(texts).map((problem) => problem.replace(/ is outside.*/, ''));
    assert.deepEqual(
      places.filter((place) => !place.includes('belong')),
      ['four:1 abstract', 'one:1 type parameter', 'three:1 default', 'two:2 heritage clause']
    );
  });

  test('patterns are compiled once', async () => {
    const text = `const CODE = /^[a-z\\d_-]{1,3}(?:\\/(?:x|y)+)?[^@ ]+@$/;
export class Subject {
  static isCode(s: string): boolean {
    return CODE.test(s);
  }
}
`;
    assert.equal(
      await translated('EnablementSubject', text),
      `public inherited sharing class EnablementSubject {
  private static final Pattern CODE = Pattern.compile('^[a-z\\\\d_-]{1,3}(?:/(?:x|y)+)?[^@ ]+@$');

  public static Boolean isCode(String s) {
    return CODE.matcher(s).matches();
  }
}
`
    );
  });

  test('no comment gets lost', () => {
    const text = serviceOf(
      'Subject',
      'n = n + // one\n  1;\nl.push(/* two */ s);\nif (f) {\n  n++;\n} // three\n// four\nelse {\n  n = 0;\n}'
    );
    assert.deepEqual(problems({ subject: `${text}// five\n` }), [
      'subject:5 this comment would get lost',
      'subject:7 this comment would get lost',
      'subject:10 this comment would get lost',
      'subject:11 this comment would get lost',
      'subject:17 this comment would get lost'
    ]);
  });
});

describe('statements', () => {
  test('find() becomes a loop that stops', async () => {
    assert.equal(
      await statements('const v = l.find((x) => x === s);'),
      'String v = null;\nfor (String x : l) {\n  if (x.equals(s)) {\n    v = x;\n    break;\n  }\n}'
    );
  });

  test('filter() and map() fill a list', async () => {
    assert.equal(
      await statements('const v = l.filter((x) => x.length > n);\nconst w = v.map((x) => x.length);'),
      `List<String> v = new List<String>();
for (String x : l) {
  if (x.length() > n) {
    v.add(x);
  }
}
List<Integer> w = new List<Integer>();
for (String x : v) {
  w.add(x.length());
}`
    );
  });

  test('a loop that is returned returns from inside', async () => {
    const text = `export class Subject {
  static has(l: string[], s: string): boolean {
    return l.some((x) => x === s);
  }
  static all(l: string[], s: string): string[] {
    return l.map((x) => x + s);
  }
}
`;
    assert.equal(
      await translated('EnablementSubject', text),
      `public inherited sharing class EnablementSubject {
  public static Boolean has(List<String> l, String s) {
    for (String x : l) {
      if (x.equals(s)) {
        return true;
      }
    }
    return false;
  }

  public static List<String> all(List<String> l, String s) {
    List<String> result = new List<String>();
    for (String x : l) {
      result.add(x + s);
    }
    return result;
  }
}
`
    );
  });

  test('an object is made and filled, comments above its fields', async () => {
    assert.equal(
      await statements('const v: Row = {\n  // the key\n  id: s,\n  // so far\n  count: 1\n};'),
      'EnablementRow v = new EnablementRow();\n// the key\nv.id = s;\n// so far\nv.count = 1;'
    );
  });

  test('a case keeps its comment', async () => {
    assert.equal(
      await statements("switch (a) {\n  // first\n  case 'x':\n    return;\n  default:\n    n++;\n}"),
      "switch on a {\n  // first\n  when 'x' {\n    return;\n  }\n  when else {\n    n++;\n  }\n}"
    );
  });

  test('else if stays else if', async () => {
    assert.equal(
      await statements('if (n > 1) {\n  n = 0;\n} else if (f) {\n  n++;\n}'),
      'if (n > 1) {\n  n = 0;\n} else if (f) {\n  n++;\n}'
    );
  });
});

describe('expressions', () => {
  const examples = [
    ['const v = s === t;', 'Boolean v = s.equals(t);'],
    ['const v = a === s;', 'Boolean v = s.equals(a);'],
    ["const v = a !== 'x';", "Boolean v = !'x'.equals(a);"],
    ["const v = row.next?.id === 'x';", "Boolean v = 'x'.equals(row.next?.id);"],
    ['const v = (a ?? s) === t;', 'Boolean v = (a ?? s).equals(t);'],
    ['const v = !(s === t && f);', 'Boolean v = !(s.equals(t) && f);'],
    ['const v = row === row.next;', 'Boolean v = row === row.next;'],
    ['const v = row.count === 1;', 'Boolean v = row.count == 1;'],
    ['const v = (n - (n - 1)) * -1;', 'Integer v = (n - (n - 1)) * -1;'],
    ['const v = `${s + t}`;', 'String v = (s + t);'],
    ["const v = `${f ? s : 'x'}${n + 1}`;", "String v = (f ? s : 'x') + String.valueOf((n + 1));"],
    ['const v = a ?? b ?? s;', 'String v = (a ?? b) ?? s;'],
    ['const v = row.next ?? null;', 'EnablementRow v = row.next;'],
    ['const v = s.substring(0, n);', 'String v = s.left(n);'],
    ['const v = s.substring(n - 1).substring(0, 1);', 'String v = s.mid(n - 1, s.length()).left(1);'],
    ['const v = row.id.substring(n);', 'String v = row.id.mid(n, row.id.length());'],
    ['const v = (s + t).length;', 'Integer v = (s + t).length();'],
    ['const v = a?.toLowerCase().length ?? 0;', 'Integer v = a?.toLowerCase().length() ?? 0;'],
    ['const v = m.get(s)?.length ?? m.size;', 'Integer v = m.get(s)?.length() ?? m.size();'],
    [
      'const v = new Map<string, Row[]>();',
      'Map<String, List<EnablementRow>> v = new Map<String, List<EnablementRow>>();'
    ],
    ['const v: string[] = [];', 'List<String> v = new List<String>();'],
    ["const v = '\\u00a0\\u2028\\ud83d\\0\\\\';", "String v = '\\u00a0\\u2028\\ud83d\\u0000\\\\';"],
    ["const v = '😀é';", "String v = '😀é';"]
  ] as const;
  for (const [typescript, apex] of examples) {
    test(`${typescript} becomes ${apex}`, async () => {
      assert.equal(
        await statements(typescript),
        (await laidOut(`class X { void x() { ${apex} } }`)).split('\n')[2]?.trim()
      );
    });
  }
});

test('the translation does not depend on the order of the files', () => {
  const texts: Record<string, string> = { ...SURROUNDINGS, subject: serviceOf('Subject', 'l.push(Word.key(row.id));') };
  const byName = (given: typeof texts) =>
    translateTexts(given).classes.toSorted((one, other) => one.name.localeCompare(other.name));
  assert.deepEqual(byName(texts), byName(Object.fromEntries(Object.entries(texts).reverse())));
});

test('all refusals of all files come at once, by place', () => {
  const texts = { one: serviceOf('One', 'n = n / 2;\nl.pop();'), two: serviceOf('Two', 's = s.trim();') };
  assert.deepEqual(
    problems(texts).map((problem) => problem.split(' ')[0]),
    ['one:5', 'one:6', 'two:5']
  );
});

test('what does not compile is not translated', () => {
  assert.deepEqual(problems({ one: 'export const X: number = true;\nexport class One {}\n' }), [
    "one:1 Type 'boolean' is not assignable to type 'number'."
  ]);
});
