import { APP, missed, written, type Mutation } from '../mutation.ts';

const META = `<?xml version="1.0" encoding="UTF-8" ?>
<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>67.0</apiVersion>
    <status>Active</status>
</ApexClass>
`;

/** A class of its own with one mistake in it. */
function apexClass(
  stage: string,
  name: string,
  what: string,
  members: string,
  kind = 'public with sharing class'
): Mutation {
  const path = `${APP}/classes/${name}.cls`;
  return {
    ...written(stage, path, what, `${kind} ${name} {\n${members}\n}\n`),
    beside: new Map([[`${path}-meta.xml`, META]])
  };
}

const compiled = (name: string, what: string, members: string, kind?: string) =>
  apexClass('Apex compiler', `MutantCompile${name}`, what, members, kind);
const inMethod = (name: string, what: string, statements: string) =>
  compiled(name, what, `  public static void run() {\n    ${statements}\n  }`);

/** Mistakes that the Apex compiler refuses. */
export const apexMutations: readonly Mutation[] = [
  inMethod('Semicolon', 'semicolon left out', 'Integer a = 1'),
  inMethod('Type', 'unknown type', 'Nothing a = null;'),
  inMethod('Variable', 'unknown variable', 'a = 1;'),
  inMethod('Assign', 'text to a number', "Integer a = 'x';"),
  inMethod('Method', 'unknown method of a system class', "String a = 'x'.capitalise();"),
  inMethod('Static', 'unknown static method', 'Integer a = Math.maximum(1, 2);'),
  inMethod('Arguments', 'wrong number of arguments', "String a = 'abc'.substring();"),
  inMethod('ArgumentType', 'wrong type of argument', "String a = 'abc'.substring('x');"),
  inMethod('OwnMethod', 'method of the services that does not exist', "EnablementCalendar.isDays('x');"),
  inMethod('OwnArgument', 'wrong argument of a service', 'EnablementCalendar.isDay(1);'),
  inMethod('Private', 'private member of another class', 'Object a = EnablementCalendar.DIGITS;'),
  inMethod('Condition', 'condition that is no boolean', 'if (1) { return; }'),
  compiled(
    'Final',
    'constant assigned again',
    '  private static final Integer A = 1;\n  public static void run() {\n    A = 2;\n  }'
  ),
  inMethod('Twice', 'variable declared twice', "Integer a = 1; String a = 'x';"),
  inMethod('Unreachable', 'unreachable statement', 'return; Integer a = 1;'),
  inMethod('Throw', 'something thrown that is no exception', "throw 'x';"),
  inMethod('Catch', 'something caught that is no exception', 'try { run(); } catch (String e) { run(); }'),
  inMethod('Loop', 'loop over a number', 'for (Integer a : 5) { run(); }'),
  inMethod('SoqlSyntax', 'misspelt keyword in SOQL', 'List<User> a = [SELEC Id FROM User];'),
  inMethod('SoqlField', 'unknown field in SOQL', 'List<User> a = [SELECT Nme FROM User WITH USER_MODE];'),
  inMethod('SoqlObject', 'unknown object in SOQL', 'List<SObject> a = [SELECT Id FROM Usr WITH USER_MODE];'),
  inMethod(
    'SoqlCustom',
    'unknown custom field in SOQL',
    'List<User> a = [SELECT Enablement_Purpse__c FROM User WITH USER_MODE];'
  ),
  inMethod(
    'SoqlRelation',
    'unknown relationship in SOQL',
    'List<User> a = [SELECT Profil.Name FROM User WITH USER_MODE];'
  ),
  inMethod(
    'SoqlChild',
    'unknown child relationship in SOQL',
    'List<Account> a = [SELECT (SELECT Id FROM Contcts) FROM Account WITH USER_MODE];'
  ),
  inMethod('SoqlBind', 'unknown bind variable', 'List<User> a = [SELECT Id FROM User WHERE Id = :b WITH USER_MODE];'),
  inMethod('SoqlType', 'result of another type', 'List<Account> a = [SELECT Id FROM User WITH USER_MODE];'),
  inMethod('Field', 'unknown field of an object', "User a = new User(Nam = 'x');"),
  inMethod('FieldType', 'wrong type of a field', 'Contact a = new Contact(LastName = 5);'),
  inMethod('FieldRead', 'unknown field read', 'User a = new User(); Object b = a.Enablement_Nothing__c;'),
  inMethod('Metadata', 'unknown custom metadata type', 'Object a = Enablement_Presets__mdt.getAll();'),
  inMethod('Dml', 'DML on a text', "insert 'x';"),
  inMethod('This', 'this in a static method', 'Object a = this;'),
  inMethod('Void', 'void used as a value', 'Object a = run();'),
  inMethod('Instance', 'instance of an unknown class', 'Object a = new Nothing();'),
  inMethod('Shadow', 'local that hides a class', "String json = 'x'; Object a = JSON.deserializeUntyped(json);"),
  compiled('Return', 'return left out', '  public static Integer run() {\n    Integer a = 1;\n  }'),
  compiled('ReturnType', 'another type returned', "  public static Integer run() {\n    return 'x';\n  }"),
  compiled(
    'Abstract',
    'abstract method not written',
    '  public void execute() {\n  }',
    'public with sharing class MutantBase implements Queueable { } //'
  ),
  compiled('Override', 'override of nothing', '  public override void run() {\n  }'),
  compiled('Duplicate', 'method twice', '  public void run() {\n  }\n  public void run() {\n  }'),
  compiled('Annotation', 'unknown annotation', '  @AuraEnable\n  public static void run() {\n  }'),
  compiled(
    'AnnotationProperty',
    'unknown property of an annotation',
    '  @AuraEnabled(cacheble=true)\n  public static void run() {\n  }'
  ),
  compiled(
    'Invocable',
    'two invocable methods',
    '  @InvocableMethod\n  public static void run(List<Id> a) {\n  }\n  @InvocableMethod\n  public static void go(List<Id> a) {\n  }'
  ),
  compiled('Future', 'future method that returns', '  @future\n  public static Integer run() {\n    return 1;\n  }'),
  compiled(
    'Parent',
    'parent that cannot be inherited',
    '  public void run() {\n  }',
    'public with sharing class MutantChild extends EnablementCalendar { } //'
  ),
  compiled(
    'Cacheable',
    'DML in a cacheable method',
    "  @AuraEnabled(cacheable=true)\n  public static void run() {\n    insert new Account(Name = 'x');\n  }"
  ),
  missed(
    inMethod(
      'Dynamic',
      'unknown field in dynamic SOQL',
      "List<SObject> a = Database.query('SELECT Nme FROM User', AccessLevel.USER_MODE);"
    ),
    'the text of a dynamic query exists when it runs; tests that execute it find it'
  ),
  missed(
    inMethod('Id', 'literal that is no id', "Id a = 'nothing';"),
    'the platform refuses it when it runs, not when it compiles'
  ),
  inMethod('Writeable', 'field that cannot be written', "User a = new User(); a.Name = 'x';")
];

const ruled = (name: string, what: string, members: string, kind?: string) =>
  apexClass('Apex rules', `MutantRule${name}`, what, members, kind);

/** Mistakes that the rules for security and performance find. */
export const ruleMutations: readonly Mutation[] = [
  ruled(
    'Sharing',
    'no word about sharing',
    '  public List<User> run() {\n    return [SELECT Id FROM User WITH USER_MODE];\n  }',
    'public class'
  ),
  ruled(
    'Injection',
    'SOQL put together',
    "  public static List<SObject> run(String name) {\n    return Database.query('SELECT Id FROM User WHERE Name = \\'' + name + '\\'');\n  }"
  ),
  ruled(
    'Crud',
    'access that is not checked',
    '  public List<Account> run() {\n    return [SELECT Id FROM Account];\n  }'
  ),
  ruled(
    'Loop',
    'query in a loop',
    '  public void run(List<Id> ids) {\n    for (Id one : ids) {\n      List<User> a = [SELECT Id FROM User WHERE Id = :one WITH USER_MODE];\n      System.debug(a);\n    }\n  }'
  ),
  ruled('Id', 'id that is written out', "  public Id run() {\n    Id one = '0018000000ABCDE';\n    return one;\n  }"),
  ruled(
    'Empty',
    'empty catch',
    '  public void run() {\n    try {\n      run();\n    } catch (Exception e) {\n    }\n  }'
  ),
  ruled(
    'Endpoint',
    'address without encryption',
    "  public HttpRequest run() {\n    HttpRequest request = new HttpRequest();\n    request.setEndpoint('http://example.com');\n    return request;\n  }"
  ),
  ruled('Local', 'local that is not used', "  public void run() {\n    String nothing = 'x';\n  }")
];

const unused = (name: string, what: string, members: string) =>
  apexClass('unused Apex', `MutantUnused${name}`, what, members);

/** Apex that nothing uses. */
export const unusedMutations: readonly Mutation[] = [
  unused('Local', 'local that is not used', '  public static void run() {\n    Integer nothing = 1;\n  }'),
  unused('Private', 'private method that is not used', '  private static void run() {\n  }'),
  unused('Class', 'class that is not used', '  public static void run() {\n  }')
];
