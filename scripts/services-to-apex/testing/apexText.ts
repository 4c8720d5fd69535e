import prettier from 'prettier';

/** Apex as Prettier lays it out, so that tests need not care. */
export async function laidOut(apex: string): Promise<string> {
  return prettier.format(apex, {
    parser: 'apex',
    plugins: ['prettier-plugin-apex'],
    printWidth: 120,
    singleQuote: true
  });
}

/** Generated Apex of one class, by name. */
export function classNamed(classes: readonly { name: string; text: string }[], name: string): string {
  return classes.find((one) => one.name === name)?.text ?? '';
}
