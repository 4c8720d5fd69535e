import { APP, replaced, removed, written, type Mutation } from '../mutation.ts';

const STAGE = 'package';

/** Mistakes by which a file is left out of the package, or comes into it that an org refuses. */
export const packageMutations: readonly Mutation[] = [
  replaced(STAGE, '.forceignore', 'TypeScript is deployed', '**/*.ts', '# **/*.ts'),
  replaced(STAGE, '.forceignore', 'styles are not deployed', '**/*.map', '**/*.css'),
  replaced(STAGE, '.forceignore', 'presets are not deployed', '**/*.map', '**/*.md-meta.xml'),
  removed(STAGE, `${APP}/classes/services/EnablementCalendar.cls-meta.xml`, 'class without its metadata file'),
  written(STAGE, `${APP}/classes/notes.txt`, 'a file of no type', 'notes'),
  written(STAGE, `${APP}/nothing/One.nothing-meta.xml`, 'metadata of no type', '<Nothing/>')
];

const GENERATED = 'generated Apex';

/** Mistakes by which the generated Apex is not what the services say. */
export const generatedMutations: readonly Mutation[] = [
  replaced(
    GENERATED,
    `${APP}/classes/services/EnablementCalendar.cls`,
    'generated class changed by hand',
    'month++',
    'month += 2'
  ),
  removed(GENERATED, `${APP}/classes/services/EnablementCalendar.cls`, 'generated class that is gone'),
  replaced(
    GENERATED,
    `${APP}/lwc/enablementServices/calendar.ts`,
    'service changed without its class',
    'FEBRUARY = 2',
    'FEBRUARY = 3'
  ),
  replaced(
    GENERATED,
    `${APP}/lwc/enablementServices/calendar.ts`,
    'service outside the dialect',
    'FEBRUARY = 2',
    'FEBRUARY = Math.random()'
  )
];
