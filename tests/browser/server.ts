/** What answers the form: the TypeScript controller, or with `SERVER=apex` the Apex controller, executed. */
export const SERVER = process.env['SERVER'] ?? 'typescript';
