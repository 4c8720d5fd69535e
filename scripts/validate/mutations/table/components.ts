import { LWC, missed, replaced, written, type Mutation } from '../mutation.ts';

const FORM_HTML = `${LWC}/enableExternalUser/enableExternalUser.html`;
const FORM = `${LWC}/enableExternalUser/enableExternalUser.ts`;
const FINDING = `${LWC}/enablementFinding/enablementFinding.ts`;
const FINDING_HTML = `${LWC}/enablementFinding/enablementFinding.html`;
const STEPS_HTML = `${LWC}/enablementSteps/enablementSteps.html`;
const STEPS_CSS = `${LWC}/enablementSteps/enablementSteps.css`;
const CALENDAR = `${LWC}/enablementServices/calendar.ts`;
const TALK = `${LWC}/enableExternalUser/conversation.ts`;

const compiled = (file: string, what: string, find: string, replace: string) =>
  replaced('component compiler', file, what, find, replace);
const typed = (file: string, what: string, find: string, replace: string) =>
  replaced('types', file, what, find, replace);
const linted = (file: string, what: string, find: string, replace: string) =>
  replaced('lint', file, what, find, replace);
const formatted = (file: string, what: string, find: string, replace: string) =>
  replaced('formatting', file, what, find, replace);
const styled = (file: string, what: string, find: string, replace: string) =>
  replaced('SLDS', file, what, find, replace);

/** Mistakes that the platform's compiler of components refuses. */
export const compilerMutations: readonly Mutation[] = [
  compiled(FINDING_HTML, 'element that is not closed', '</lightning-button>', ''),
  compiled(FINDING_HTML, 'no template around it', '<template>', '<div>'),
  compiled(FINDING_HTML, 'expression in quotes', '{text.cause}', '{text.cause + "!"}'),
  compiled(FINDING_HTML, 'call in an expression', '{text.cause}', '{text.cause()}'),
  compiled(FINDING_HTML, 'unknown directive', 'lwc:if={goTo}', 'lwc:when={goTo}'),
  compiled(FINDING_HTML, 'two conditions on one element', 'lwc:if={goTo}', 'lwc:if={goTo} lwc:else'),
  compiled(
    FINDING_HTML,
    'script in markup',
    '<div class="slds-media__body">',
    '<div class="slds-media__body"><script>1</script>'
  ),
  compiled(FINDING_HTML, 'handler as a text', 'onclick={handleGoTo}', 'onclick="handleGoTo()"'),
  compiled(STEPS_HTML, 'loop without a key', 'key={item.step}', ''),
  compiled(FORM_HTML, 'else without if', 'lwc:if={isWindowLow}', 'data-low={isWindowLow}'),
  compiled(STEPS_CSS, 'rule that is not closed', 'justify-content: center;\n}', 'justify-content: center;'),
  compiled(STEPS_CSS, 'import of a sheet by id', '.marker {', "@import '#theme';\n.marker {"),
  compiled(STEPS_CSS, 'selector that needs ids', '.label {', '#label {'),
  compiled(FINDING, '@api on a private name', "@api recordId = '';", "@api onRecord = '';"),
  compiled(FINDING, 'two decorators', "@api recordId = '';", "@api @api recordId = '';"),
  compiled(FINDING, 'reserved name of a property', "@api recordId = '';", "@api slot = '';"),
  compiled(
    FINDING,
    'default of a public boolean',
    "@api recordId = '';",
    '@api disabled = true;\n  @api dataId = 1;\n'
  ),
  missed(
    compiled(FINDING_HTML, 'icon that does not exist', 'icon-name={mark.icon}', 'icon-name="utility:nothing"'),
    'names of icons are attributes of a base component, which the compiler takes as they are'
  )
];

/** Mistakes that TypeScript finds. */
export const typeMutations: readonly Mutation[] = [
  typed(FINDING, 'member that does not exist', 'this.finding.severity', 'this.finding.gravity'),
  typed(FINDING, 'null that is not looked at', 'return this.finding && MARKS', 'return MARKS'),
  typed(CALENDAR, 'number instead of a text', 'export ', 'const wrong: string = 1;\nexport '),
  typed(FORM, 'import that does not exist', 'stepAfter,', 'stepAfterwards,'),
  typed(TALK, 'argument left out', 'serverMessage(error)', 'serverMessage()'),
  typed(
    `${LWC}/enablementSteps/enablementSteps.ts`,
    'variable that is not used',
    'export default class',
    'const unused = 1;\nexport default class'
  ),
  typed('server/enablementController.ts', 'module that does not exist', "from './", "from './nowhere/"),
  typed(
    'local-org/localOrg.ts',
    'nothing returned',
    'export function',
    'export function nothing(): string {}\nexport function'
  )
];

/** Mistakes that the rules of ESLint find. */
export const lintMutations: readonly Mutation[] = [
  linted(FINDING, 'any', 'interface Mark {', 'export const anything: any = 1;\ninterface Mark {'),
  linted(FINDING, 'assertion of a type', 'interface Mark {', "export const text = 'a' as string;\ninterface Mark {"),
  linted(
    TALK,
    'promise that nobody waits for',
    'export async function readFacts',
    'void 0;\nreadFacts("x");\nexport async function readFacts'
  ),
  linted(
    FORM,
    'markup written as text',
    'handleEdit(',
    "write(): void {\n    this.template!.innerHTML = 'x';\n  }\n\n  handleEdit("
  ),
  linted(
    CALENDAR,
    'comparison that converts',
    'export ',
    'export const same = (a: string, b: string): boolean => a == b;\nexport '
  ),
  linted(
    `${LWC}/enablementSteps/enablementSteps.ts`,
    'timer in a component',
    'export default class',
    'setTimeout(() => undefined, 1);\nexport default class'
  )
];

/** Mistakes of layout. */
export const formatMutations: readonly Mutation[] = [
  formatted(FINDING, 'double quotes', "from 'lwc'", 'from "lwc"'),
  formatted(
    FINDING_HTML,
    'indentation of markup',
    '    <div class="slds-media__body">',
    '<div class="slds-media__body">'
  ),
  formatted(STEPS_CSS, 'indentation of styles', '  position: relative;', 'position: relative;'),
  formatted('config/base-scratch-def.json', 'indentation of JSON', '  "edition"', '"edition"'),
  formatted('README.md', 'spaces in a list', '# ', '#  '),
  formatted(
    'force-app/main/default/quickActions/Contact.Enable_External_User.quickAction-meta.xml',
    'spaces in an element of XML',
    '<QuickAction xmlns',
    '<QuickAction   xmlns'
  ),
  written(
    'formatting',
    'force-app/main/default/classes/MutantFormat.cls',
    'Apex on one line',
    'public class MutantFormat { Integer a=1; }\n'
  ),
  written(
    'formatting',
    'force-app/main/default/classes/MutantSyntax.cls',
    'Apex with a syntax error',
    'public class MutantSyntax {\n  Integer a = 1\n}\n'
  )
];

/** Mistakes in the use of the design system. */
export const sldsMutations: readonly Mutation[] = [
  styled(STEPS_CSS, 'colour that is not a hook', 'justify-content: center;', 'color: #ff0000;'),
  styled(`${LWC}/enablementRepair/enablementRepair.css`, 'class of SLDS overridden', '{', '{}\n.slds-button {'),
  styled(
    `${LWC}/enablementGrants/enablementGrants.css`,
    'hook that SLDS does not have',
    '{',
    '{\n  color: var(--slds-g-nothing);'
  ),
  styled(FINDING_HTML, 'retired class', 'slds-media_small', 'slds-media--small')
];

/** Components that grew too large. */
export const budgetMutations: readonly Mutation[] = [
  replaced(
    'component budgets',
    STEPS_CSS,
    'style sheet that is too large',
    '.label {',
    `${'.step {\n  position: relative;\n}\n'.repeat(60)}.label {`
  ),
  replaced(
    'component budgets',
    STEPS_HTML,
    'markup that is too large',
    '<template>',
    `<template>${'<p class="slds-truncate">x</p>'.repeat(120)}`
  ),
  replaced(
    'component budgets',
    FINDING,
    'script that is too large',
    'interface Mark {',
    `${'/** Nothing that anybody needs, at some length. */\nvoid 0;\n'.repeat(150)}interface Mark {`
  ),
  replaced(
    'component budgets',
    CALENDAR,
    'decisions that are too large',
    'export ',
    `${'// Nothing that anybody needs, at some length.\nvoid 0;\n'.repeat(500)}export `
  )
];
