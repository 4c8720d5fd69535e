import ts from 'typescript';
import { apexClassName, Names } from './apexNames.ts';
import type { Unit } from './unit.ts';

/** An interface as a class of Apex: with properties for LWC and Flow, or with plain fields when it stays inside Apex. */
export function translateInterface({ comments, refuse, types }: Unit, node: ts.InterfaceDeclaration): string {
  const names = new Names(refuse);
  const isInternal = types.isInternal(types.of(node.name));
  const fields = node.members.filter(ts.isPropertySignature).map((member) => {
    const field = `${types.apex(types.of(member), member)} ${names.declare(member.name)}`;
    const text = isInternal ? `public ${field};` : `@AuraEnabled\npublic ${field} { get; set; }`;
    return `${comments.above(member)}${text}\n`;
  });
  return `${comments.above(node)}public class ${apexClassName(node.name.text)} {\n${fields.join('')}}\n`;
}
