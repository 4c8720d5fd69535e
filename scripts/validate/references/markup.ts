/** `name-of-something` as the property `nameOfSomething`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Markup whose comments became blanks, so that positions stay. */
export function withoutComments(text: string): string {
  return text.replaceAll(/<!--[^]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
}
