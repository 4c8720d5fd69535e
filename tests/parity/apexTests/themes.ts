import type { CallCase } from './callCases.ts';

/** Services by what they are about; all others are about what is chosen. */
const THEMES: readonly (readonly [theme: string, services: readonly string[]])[] = [
  [
    'Facts',
    [
      'FactsService',
      'GrantService',
      'LicenseService',
      'PersonService',
      'PresetService',
      'RightsService',
      'RoleService',
      'SiteService',
      'StandpointService',
      'UserService'
    ]
  ],
  ['Plan', ['BatchService', 'OutcomeService', 'PlanService', 'RefusalService', 'RepairService', 'Verdicts']],
  ['Platform', ['PlatformErrorService', 'TransactionErrors', 'UserErrors', 'GrantErrors', 'UserFields']]
];

/** Findings by the first word of their code; all others are about access. */
const FINDINGS: readonly (readonly [theme: string, words: readonly string[]])[] = [
  ['Person', ['ACCOUNT', 'PERSON', 'USER']],
  ['Details', ['FIELD', 'OPTION', 'USERNAME', 'NICKNAME', 'TIME', 'DATE', 'EMAIL', 'SITE', 'OPERATOR']],
  ['Preset', ['PRESET']],
  ['Platform', ['PLATFORM']],
  ['Plan', ['BATCH']]
];

/** Which class a case belongs to. */
export function themeOf({ method, finds }: CallCase): string {
  const word = (finds ?? method).split(/[_.]/)[0] ?? '';
  const [themes, other] = finds === null ? [THEMES, 'Choice'] : [FINDINGS, 'Access'];
  return themes.find(([, words]) => words.includes(word))?.[0] ?? other;
}
