import ts from 'typescript';
import { apexClassName, checkName, checkUnique } from './apexNames.ts';
import { refuseSyntax } from './expressions.ts';
import type { Refusals } from './refusals.ts';
import type { Unit } from './unit.ts';

/** An interface as a class of Apex: with properties for LWC and Flow, or with plain fields when it stays inside Apex. */
export function translateInterface(unit: Unit, node: ts.InterfaceDeclaration): string {
  const { types, refusals, comments } = unit;
  refuseKin(refusals, node);
  checkName(refusals, node.name, 'class');
  checkUnique(refusals, node.members);
  const isInternal = types.isInternal(types.of(node.name));
  const fields = node.members.map((member) => {
    if (!ts.isPropertySignature(member)) return refuseSyntax(unit, member);
    const name = checkName(refusals, member.name, 'field');
    const type = types.apex(types.of(member), member);
    const field = isInternal ? `public ${type} ${name};` : `@AuraEnabled\npublic ${type} ${name} { get; set; }`;
    return `${comments.above(member)}${field}${comments.behind(member)}\n`;
  });
  return `${comments.above(node)}public class ${apexClassName(node.name.text)} {\n${fields.join('')}}\n`;
}

/** Refuses classes and interfaces that are generic, abstract, or built upon others. */
export function refuseKin(refusals: Refusals, node: ts.ClassDeclaration | ts.InterfaceDeclaration): void {
  const modifiers = (node.modifiers ?? []).filter(({ kind }) => kind !== ts.SyntaxKind.ExportKeyword);
  for (const part of [...modifiers, ...(node.typeParameters ?? []), ...(node.heritageClauses ?? [])]) {
    refusals.refuse(part, 'classes of services and data stand alone', 'write all fields and methods out');
  }
}
