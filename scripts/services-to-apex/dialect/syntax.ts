import ts from 'typescript';
import type { Reason } from './refused.ts';

const K = ts.SyntaxKind;

export interface SyntaxRow {
  readonly kinds: readonly ts.SyntaxKind[];
  /** Where it stands: in a method, in a class, or in the file. */
  readonly place: 'statement' | 'member' | 'file';
  /** An example; a test translates it. */
  readonly typescript: string;
  /** What the example becomes. */
  readonly apex: string;
  readonly note: string;
}

function row(
  kinds: ts.SyntaxKind | readonly ts.SyntaxKind[],
  place: SyntaxRow['place'],
  typescript: string,
  apex: string,
  note = ''
): SyntaxRow {
  return { kinds: typeof kinds === 'number' ? [kinds] : kinds, place, typescript, apex, note };
}

const ONLY_NULL = 'only `== null` and `!= null`: what is undefined here is null in Apex';

/**
 * Every construct of the dialect, by kind of syntax node or operator. Examples know the parameters `a` and `b` (text or
 * null), `s` and `t` (text), `n` (number), `f` (boolean), `l` (list of text), `m` (map), `row` (an interface).
 */
export const SYNTAX: readonly SyntaxRow[] = [
  row(K.StringLiteral, 'statement', `l.push("it's");`, `l.add('it\\'s');`, 'what cannot be seen becomes `\\uXXXX`'),
  row(
    [K.TemplateExpression, K.TemplateHead, K.TemplateSpan, K.TemplateMiddle, K.TemplateTail],
    'statement',
    'l.push(`${s}-${n}`);',
    `l.add(s + '-' + String.valueOf(n));`,
    'texts and numbers'
  ),
  row(
    K.NumericLiteral,
    'statement',
    'const v = 42;',
    'Integer v = 42;',
    'whole, below 2,147,483,648; sums are not checked'
  ),
  row([K.TrueKeyword, K.FalseKeyword], 'statement', 'const v = true;', 'Boolean v = true;'),
  row(K.NullKeyword, 'statement', 'const v: string | null = null;', 'String v = null;', 'there is no `undefined`'),
  row(K.Identifier, 'statement', 'const v = s;', 'String v = s;', 'ASCII; unique whatever the case; no words of Apex'),
  row([K.PropertyAccessExpression, K.QuestionDotToken], 'statement', 'const v = row?.id;', 'String v = row?.id;'),
  row(K.ParenthesizedExpression, 'statement', 'const v = (n + 1) * 2;', 'Integer v = (n + 1) * 2;'),
  row(
    K.CallExpression,
    'statement',
    'const v = Word.key(s);',
    'String v = EnablementWord.key(s);',
    'or the library below'
  ),
  row(
    K.NewExpression,
    'statement',
    'const v = new Set<string>();',
    'Set<String> v = new Set<String>();',
    'Map and Set, without arguments'
  ),
  row(K.ArrayLiteralExpression, 'statement', 'const v = [s];', 'List<String> v = new List<String>{ s };'),
  row(
    [K.ArrowFunction, K.EqualsGreaterThanToken],
    'statement',
    'const v = l.some((x) => x === s);',
    'Boolean v = false;\nfor (String x : l) {\n  if (x.equals(s)) {\n    v = true;\n    break;\n  }\n}',
    'in the loops of the library'
  ),
  row(
    K.RegularExpressionLiteral,
    'statement',
    'const v = /^[0-9]+$/.test(s);',
    `Boolean v = Pattern.compile('^[0-9]+$').matcher(s).matches();`,
    'better as a constant of the file; see below'
  ),
  row(
    [K.ObjectLiteralExpression, K.PropertyAssignment, K.ShorthandPropertyAssignment],
    'statement',
    'const v: Row = { id: s };',
    'EnablementRow v = new EnablementRow();\nv.id = s;',
    'of an interface, as the value of a variable'
  ),
  row(
    [K.ConditionalExpression, K.QuestionToken, K.ColonToken],
    'statement',
    'const v = f ? s : t;',
    'String v = f ? s : t;',
    'conditions are boolean, never null'
  ),
  row(
    K.PrefixUnaryExpression,
    'statement',
    'const v = !f;',
    'Boolean v = !f;',
    '`-` before a number that is written out'
  ),
  row([K.AmpersandAmpersandToken, K.BarBarToken], 'statement', 'const v = f && n > 1;', 'Boolean v = f && n > 1;'),
  row(
    [K.EqualsEqualsToken, K.ExclamationEqualsToken],
    'statement',
    'const v = a == null;',
    'Boolean v = a == null;',
    ONLY_NULL
  ),
  row(
    [K.EqualsEqualsEqualsToken, K.ExclamationEqualsEqualsToken],
    'statement',
    `const v = s !== t || a === 'x' || n === 1;`,
    `Boolean v = !s.equals(t) || 'x'.equals(a) || n == 1;`,
    'one side cannot be null; text by case, objects by identity (`===`)'
  ),
  row(
    [K.LessThanToken, K.LessThanEqualsToken, K.GreaterThanToken, K.GreaterThanEqualsToken],
    'statement',
    'const v = n <= 1;',
    'Boolean v = n <= 1;',
    'numbers only: texts are ordered differently'
  ),
  row(
    [K.BinaryExpression, K.PlusToken, K.MinusToken, K.AsteriskToken],
    'statement',
    'const v = n * 2 - 1;',
    'Integer v = n * 2 - 1;'
  ),
  row(
    K.PercentToken,
    'statement',
    'const v = n % 4;',
    'Integer v = Math.mod(n, 4);',
    'by a literal; the sign is that of the left side'
  ),
  row(K.QuestionQuestionToken, 'statement', `const v = a ?? '';`, `String v = a ?? '';`, '`?? null` disappears'),
  row(
    [K.VariableStatement, K.VariableDeclarationList, K.VariableDeclaration],
    'statement',
    'let v = 0;',
    'Integer v = 0;',
    '`const` or `let`, one, with a value'
  ),
  row(
    [K.ExpressionStatement, K.EqualsToken],
    'statement',
    'row.id = s;\ns = t;',
    'row.id = s;\ns = t;',
    'variables and fields'
  ),
  row(K.PostfixUnaryExpression, 'statement', 'n++;', 'n++;', 'as a statement'),
  row(
    [K.IfStatement, K.Block],
    'statement',
    'if (f) {\n  n = 0;\n} else {\n  n++;\n}',
    'if (f) {\n  n = 0;\n} else {\n  n++;\n}'
  ),
  row(
    K.ForOfStatement,
    'statement',
    'for (const x of l) {\n  n++;\n}',
    'for (String x : l) {\n  n++;\n}',
    'over a list that the loop does not change'
  ),
  row(K.WhileStatement, 'statement', 'while (n < 9) {\n  n++;\n}', 'while (n < 9) {\n  n++;\n}'),
  row(
    [K.SwitchStatement, K.CaseBlock, K.CaseClause, K.DefaultClause],
    'statement',
    `switch (s) {\n  case 'x':\n    return;\n  default:\n    n++;\n}`,
    `switch on s {\n  when 'x' {\n    return;\n  }\n  when else {\n    n++;\n  }\n}`,
    'text over literals; every case ends with return or throw; a default at the end'
  ),
  row(K.ThrowStatement, 'statement', 'throw new Error(s);', 'throw new IllegalArgumentException(s);'),
  row(K.ReturnStatement, 'statement', 'return;', 'return;'),
  row(
    [K.MethodDeclaration, K.Parameter, K.StaticKeyword, K.PrivateKeyword, K.VoidKeyword],
    'member',
    'private static twice(x: number): number {\n  return x * 2;\n}',
    'private static Integer twice(Integer x) {\n  return x * 2;\n}',
    'static, with all types written; every argument is passed'
  ),
  row(
    [K.ClassDeclaration, K.ExportKeyword],
    'file',
    'export class Empty {}',
    'public inherited sharing class EnablementEmpty {\n}',
    'one a file'
  ),
  row(
    [
      ...[K.InterfaceDeclaration, K.PropertySignature, K.StringKeyword, K.NumberKeyword, K.BooleanKeyword],
      ...[K.ArrayType, K.TypeReference, K.UnionType, K.ParenthesizedType]
    ],
    'file',
    'export interface Named {\n  name: string | null;\n}',
    'public class EnablementNamed {\n  @AuraEnabled\n  public String name { get; set; }\n}',
    'in a file without a class; with a Map or a Set in it, it stays inside Apex: plain fields'
  ),
  row(
    [K.TypeAliasDeclaration, K.LiteralType],
    'file',
    `export type Answer = 'yes' | 'no';`,
    '',
    'disappears: the values are String or Integer'
  ),
  row(
    [K.ImportDeclaration, K.ImportClause, K.NamedImports, K.ImportSpecifier],
    'file',
    '',
    '',
    'disappears: Apex finds classes by name'
  )
];

/** The kinds that a translator may meet; everything else is refused. */
export const ALLOWED_KINDS: ReadonlySet<ts.SyntaxKind> = new Set(SYNTAX.flatMap((entry) => entry.kinds));

/** How a kind of syntax is called in messages: as it is written, or in words. */
export function syntaxName(kind: ts.SyntaxKind): string {
  const [name = ''] = Object.entries(K).find(([, one]) => one === kind) ?? [];
  return ts.tokenToString(kind) ?? name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

const CAST = 'declare the type where the value is made';
const UNDEFINED = 'compare with `== null`';
const ASSIGNED = 'write it out: x = x + y';

/** What to write instead of syntax that somebody may well try. */
export const SYNTAX_HINTS: ReadonlyMap<ts.SyntaxKind, string> = new Map<ts.SyntaxKind, string>([
  [K.ElementAccessExpression, 'an index that is too high throws in Apex: write a for...of loop'],
  [K.ObjectLiteralExpression, 'give it a variable of its own: `const v: Row = { ... }`'],
  [K.SpreadElement, 'push() the items in a for...of loop'],
  [K.ArrowFunction, 'Apex has no functions as values: write a for...of loop'],
  [K.FunctionExpression, 'Apex has no functions as values: write a for...of loop'],
  [K.FunctionDeclaration, 'make it a static method of the class'],
  [K.AsExpression, CAST],
  [K.NonNullExpression, 'check for null'],
  [K.SatisfiesExpression, CAST],
  [K.AwaitExpression, 'services do not wait for anything'],
  [K.SlashToken, 'a fraction here is a whole number in Apex'],
  [K.AsteriskAsteriskToken, 'multiply'],
  [K.TypeOfExpression, UNDEFINED],
  [K.VoidExpression, UNDEFINED],
  [K.TryStatement, 'return what went wrong'],
  [K.DoStatement, 'write a while loop'],
  [K.ForInStatement, 'write a for...of loop over a list'],
  [K.ForStatement, 'write a for...of loop, or a while loop'],
  [K.BreakStatement, 'return from a method of its own; in a switch, return or throw'],
  [K.ContinueStatement, 'turn the condition around'],
  [K.Block, 'write its statements without it'],
  [K.PlusEqualsToken, ASSIGNED],
  [K.MinusEqualsToken, ASSIGNED],
  [K.NoSubstitutionTemplateLiteral, 'write it in quotes'],
  [K.LabeledStatement, 'put the inner loop into a method'],
  [K.EnumDeclaration, 'use a union of literals'],
  [K.DeleteExpression, 'set it to null'],
  [K.BigIntLiteral, 'use a number'],
  [K.PropertyDeclaration, 'services have no state: make it a constant of the file'],
  [K.ReadonlyKeyword, 'write it without'],
  [K.HeritageClause, 'write all fields and methods out'],
  [K.TypeParameter, 'write it once for each type'],
  [K.GetAccessor, 'write a method'],
  [K.Constructor, 'services have static methods only'],
  [K.MethodSignature, 'data has no methods']
]);

/** Why a kind of syntax is refused where the dialect does not have it. */
export function syntaxReason(kind: ts.SyntaxKind): Reason {
  const hint = SYNTAX_HINTS.get(kind) ?? 'write it with what docs/dialect.md lists';
  return { problem: `${syntaxName(kind)} is outside the dialect here`, hint };
}
