import { ApexParserFactory, type ClassBodyDeclarationContext } from '@apexdevtools/apex-parser';

/** A method of an Apex class, as far as a component that calls it must know it. */
export interface ApexMethod {
  readonly name: string;
  readonly isAuraEnabled: boolean;
  readonly isCacheable: boolean;
  readonly isStatic: boolean;
  readonly isVisible: boolean;
  readonly parameters: readonly string[];
}

const readBefore = new Map<string, readonly ApexMethod[]>();

/** The methods of the outer class of an Apex file; none when it cannot be parsed, which the compiler tells. */
export function methodsOf(text: string): readonly ApexMethod[] {
  let methods = readBefore.get(text);
  if (methods === undefined) {
    methods = parse(text);
    readBefore.set(text, methods);
  }
  return methods;
}

function parse(text: string): ApexMethod[] {
  const parser = ApexParserFactory.createParser(text);
  parser.removeErrorListeners();
  const type = orNull(parser.compilationUnit().typeDeclaration());
  const body = orNull(orNull(type?.classDeclaration())?.classBody());
  return orNull(body?.classBodyDeclaration_list())?.flatMap(methodOf) ?? [];
}

function methodOf(declaration: ClassBodyDeclarationContext): ApexMethod[] {
  const method = orNull(orNull(declaration.memberDeclaration())?.methodDeclaration());
  if (method === null) return [];
  const modifiers = declaration.modifier_list().map((modifier) => modifier.getText().toLowerCase());
  const parameters = orNull(method.formalParameters().formalParameterList())?.formalParameter_list() ?? [];
  const aura = modifiers.find((modifier) => modifier.startsWith('@auraenabled'));
  return [
    {
      name: method.id().getText(),
      isAuraEnabled: aura !== undefined,
      isCacheable: aura?.includes('cacheable=true') ?? false,
      isStatic: modifiers.includes('static'),
      isVisible: modifiers.includes('public') || modifiers.includes('global'),
      parameters: parameters.map((parameter) => parameter.id().getText())
    }
  ];
}

/** The typings do not tell that a part of the tree may be missing. */
function orNull<T>(part: T | null | undefined): T | null {
  return part ?? null;
}
