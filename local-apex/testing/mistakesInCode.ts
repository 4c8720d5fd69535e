import { mistakesIn, missesIn } from './plantedMistake.ts';

const CONTROLLER = 'classes/VisitController.cls';
const EVENTS = 'classes/VisitEvents.cls';
const JOB = 'classes/VisitJob.cls';
const USERS = 'classes/ClinicUsers.cls';
const WORK = 'classes/VisitUnitOfWork.cls';
const NEW_VISIT = 'new Visit__c(Patient__c = patient, Day__c = day)';

export const mistakesInCode = [
  ...mistakesIn(CONTROLLER, [
    ['a variable that is not there', 'work.add(visit);', 'work.add(visits);', 'Variable does not exist: visits'],
    [
      'a method that is not there',
      'work.commitAll();',
      'work.commitEverything();',
      'Method does not exist or incorrect signature: void commitEverything()'
    ],
    ['a parameter of the wrong type', 'work.add(visit);', 'work.add(patient);', 'incorrect signature: void add(Id)'],
    [
      'a class that is not there',
      'VisitUnitOfWork work = new VisitUnitOfWork();',
      'VisitWork work = new VisitWork();',
      'Invalid type: VisitWork'
    ],
    ['a semicolon that is not there', 'work.commitAll();', 'work.commitAll()', "Missing ';'"],
    [
      'a bracket that is not closed',
      '    work.commitAll();\n',
      '    if (true) {\n    work.commitAll();\n',
      "Unexpected token 'public'"
    ],
    [
      'text in a number',
      'visit.Score__c = ',
      'visit.Score__c = Label.Visit_Refused; visit.Score__c = ',
      'Illegal assignment from String to Decimal'
    ],
    [
      'a field that the object lacks',
      NEW_VISIT,
      'new Visit__c(Doctor__c = patient, Day__c = day)',
      'Field does not exist: Doctor__c'
    ],
    [
      'a field that is set twice',
      NEW_VISIT,
      'new Visit__c(Patient__c = patient, Day__c = day, Day__c = day)',
      'Duplicate'
    ],
    [
      'a value of the wrong type in a new record',
      NEW_VISIT,
      'new Visit__c(Patient__c = patient, Day__c = 5)',
      'Illegal assignment from Integer to Date'
    ],
    [
      'a field that the setting lacks',
      'settings.Longest__c ??',
      'settings.Shortest__c ??',
      'Variable does not exist: Shortest__c'
    ],
    [
      'a setting method of a plain object',
      'Visit_Settings__c.getOrgDefaults()',
      'Visit_Item__c.getOrgDefaults()',
      'getOrgDefaults from the type Visit_Item__c'
    ],
    [
      'a label that is not there',
      'Label.Visit_Refused + ',
      'Label.Visit_Declined + ',
      'Variable does not exist: Visit_Declined'
    ],
    [
      'a label that is not there, in full',
      'System.Label.Visit_Refused',
      'System.Label.Visit_Declined',
      'Visit_Declined'
    ],
    [
      'a method without its answer',
      'return new Answer(visit.Id',
      'Answer answer = new Answer(visit.Id',
      'Missing return statement'
    ],
    [
      'an answer of the wrong type',
      'return new VisitSelector(new Set<Id>{ patient }).ofPatients();',
      'return new VisitSelector(new Set<Id>{ patient }).count();',
      'Illegal conversion from Integer to List<Visit__c>'
    ],
    [
      'an answer of a method that gives none',
      'VisitUnitOfWork work = new VisitUnitOfWork();\n',
      'VisitUnitOfWork work = new VisitUnitOfWork();\n    Object nothing = work.commitAll();\n',
      'Illegal assignment from void to Object'
    ],
    [
      'code after the answer',
      "'Visit_Refused', 'de'));",
      "'Visit_Refused', 'de'));\n    work = null;",
      'Unreachable statement'
    ],
    [
      'a name that is taken',
      'VisitUnitOfWork work',
      'Integer patient = 1;\n    VisitUnitOfWork work',
      'Duplicate variable: patient'
    ],
    [
      'a name that Apex keeps for itself',
      'VisitUnitOfWork work',
      'Integer limit = 1;\n    VisitUnitOfWork work',
      'limit'
    ],
    [
      'an instance in a class method',
      'work.commitAll();',
      'this.toString();',
      'cannot be referenced in a static context'
    ],
    ['a private member of another class', 'work.commitAll();', 'work.created.clear();', 'Variable is not visible'],
    [
      'an exception that is no exception',
      'throw new AuraHandledException(System.Label.Visit_Refused)',
      "throw 'refused'",
      'Throw expression must be of type exception'
    ],
    [
      'an AuraEnabled method that is not static',
      '@AuraEnabled\n  public static Answer',
      '@AuraEnabled\n  public Answer',
      'Non static AuraEnabled methods'
    ],
    [
      'two AuraEnabled methods of one name',
      'public class Answer',
      '@AuraEnabled\n  public static Integer book(Id patient) {\n    return 1;\n  }\n\n  public class Answer',
      'overload'
    ],
    [
      'an annotation that is not there',
      '@AuraEnabled\n  public static',
      '@AuraEnable\n  public static',
      'Annotation does not exist: AuraEnable'
    ],
    ['a property that the annotation lacks', 'cacheable=true', 'cached=true', 'cached'],
    [
      'a save in a cacheable method',
      'return new VisitSelector(new Set<Id>{ patient }).ofPatients();',
      'insert as user new Visit__c();\n    return null;',
      'cacheable'
    ],
    [
      'a save in what a cacheable method calls',
      'return new VisitSelector(new Set<Id>{ patient }).ofPatients();',
      'book(patient, null);\n    return null;',
      'cacheable'
    ]
  ]),
  ...mistakesIn(EVENTS, [
    [
      'a field that the event lacks',
      'event.Visit__c = visit;',
      'event.Patient__c = visit;',
      'Variable does not exist: Patient__c'
    ],
    [
      'a list of something else than events',
      'new List<Visit_Logged__e>{ new Visit_Logged__e(Visit__c = visit) }',
      "new List<String>{ 'x' }",
      'incorrect signature: void publish(List<String>)'
    ],
    [
      'one result for many events',
      'List<Database.SaveResult> results',
      'Database.SaveResult results',
      'Illegal assignment from List<Database.SaveResult>'
    ],
    [
      'one kind of record in place of another',
      '(Visit_Logged__e) Visit_Logged__e',
      '(Visit__c) Visit_Logged__e',
      'Illegal assignment from Visit__c to Visit_Logged__e'
    ]
  ]),
  ...mistakesIn(JOB, [
    [
      'a method that the interface asks for',
      'public void execute(QueueableContext context)',
      'public void run(QueueableContext context)',
      'must implement the method'
    ],
    [
      'an option that is not there',
      'options.MaximumQueueableStackDepth',
      'options.StackDepth',
      'Variable does not exist: StackDepth'
    ],
    [
      'a constructor without its parameter',
      'System.enqueueJob(new VisitJob(visits));',
      'System.enqueueJob(new VisitJob());',
      'Constructor not defined'
    ],
    [
      'a final member that is assigned again',
      'VisitUnitOfWork work = new VisitUnitOfWork();',
      'this.visits = null;\n    VisitUnitOfWork work = new VisitUnitOfWork();',
      'Final members can only be assigned'
    ],
    [
      'a value that the enumeration lacks',
      'ParentJobResult.UNHANDLED_EXCEPTION',
      'ParentJobResult.FAILED',
      'Variable does not exist: FAILED'
    ],
    [
      'a number of the wrong kind',
      'options.MinimumQueueableDelayInMinutes = 1;',
      'options.MinimumQueueableDelayInMinutes = 1.5;',
      'Illegal assignment from Decimal to Integer'
    ]
  ]),
  ...mistakesIn('classes/BookVisits.cls', [
    [
      'an invocable method that takes no list',
      'book(List<Request> requests)',
      'book(Request requests)',
      'Valid invocable parameters must be List types'
    ],
    [
      'an invocable method with two parameters',
      'book(List<Request> requests)',
      'book(List<Request> requests, Integer more)',
      'Only one parameter is supported'
    ],
    ['an invocable method that is not static', 'public static List<Result> book', 'public List<Result> book', 'static'],
    [
      'an invocable variable that is private',
      '@InvocableVariable\n    public Boolean',
      '@InvocableVariable\n    private Boolean',
      'InvocableVariable'
    ],
    [
      'an invocable variable of a map',
      'public List<String> wishes',
      'public Map<String, String> wishes',
      'do not support type of Map'
    ],
    ['a property that the annotation lacks', "category='Clinic'", "group='Clinic'", 'group']
  ]),
  ...mistakesIn(USERS, [
    [
      'a field of the user that nobody can write',
      "Clinic__c = 'North'",
      "Clinic__c = 'North',\n      Name = 'x'",
      'Field is not writeable: User.Name'
    ],
    [
      'a field of the user that the platform keeps',
      'Database.DMLOptions options',
      'login.LastLoginDate = Datetime.now();\n    Database.DMLOptions options',
      'Field is not writeable: User.LastLoginDate'
    ],
    ['a user that is deleted', 'System.resetPassword(login.Id, true);', 'delete as system login;', 'DML'],
    ['a license that is made', 'System.resetPassword(login.Id, true);', 'insert as system new UserLicense();', 'DML'],
    [
      'an option that the header lacks',
      'options.EmailHeader.triggerUserEmail',
      'options.EmailHeader.sendUserEmail',
      'Variable does not exist: sendUserEmail'
    ],
    [
      'a level of access that is not there',
      'options, AccessLevel.USER_MODE',
      'options, AccessLevel.ADMIN_MODE',
      'Variable does not exist: ADMIN_MODE'
    ],
    [
      'a method of another class',
      'UserInfo.getUserType()',
      'UserInfo.getType()',
      'Method does not exist or incorrect signature: void getType()'
    ],
    [
      'a local variable that hides a class',
      'Schema.DescribeSObjectResult description',
      "String schema = '';\n    Schema.DescribeSObjectResult description",
      'describeSObjects'
    ],
    [
      'a token of a field that is not there',
      'Contact.Visited__c.getDescribe()',
      'Contact.Visit__c.getDescribe()',
      'Variable does not exist: Contact.Visit__c'
    ],
    [
      'a described field that is not there',
      'Schema.SObjectType.Contact.fields.Visited__c',
      'Schema.SObjectType.Contact.fields.Visit__c',
      'Variable does not exist: Visit__c'
    ],
    [
      'a described object that is not there',
      'Schema.SObjectType.Visit__c.isCreateable()',
      'Schema.SObjectType.Visits__c.isCreateable()',
      'Variable does not exist: Schema.SObjectType.Visits__c'
    ],
    [
      'a custom permission that is not there',
      "FeatureManagement.checkPermission('Book_Visits')",
      "FeatureManagement.checkPermission('Book_Visit')",
      'Book_Visit'
    ],
    [
      'texts that are subtracted',
      'license.TotalLicenses - license.UsedLicenses',
      "'a' - 'b'",
      'Arithmetic expressions must use numeric arguments'
    ]
  ]),
  ...mistakesIn(WORK, [
    [
      'a catch of what is thrown before',
      '} catch (DmlException problem) {',
      '} catch (Exception anything) {\n      throw anything;\n    } catch (DmlException problem) {',
      'Exception type already caught'
    ],
    ['an upsert by a field that identifies nothing', 'created Key__c', 'created Status__c', 'Status__c'],
    [
      'a loop over a single record',
      'Database.insert(created, false, AccessLevel.USER_MODE)',
      'created.get(0)',
      'Loop must iterate over collection'
    ],
    [
      'a save of what is no record',
      'insert as user created;',
      "insert as user 'visits';",
      'DML requires SObject or SObject list type'
    ],
    ['a save of a metadata record', 'insert as user created;', 'insert as user new Visit_Type__mdt();', 'DML']
  ]),
  ...mistakesIn('classes/VisitTest.cls', [
    [
      'a test with a parameter',
      'static void aVisitIsBooked()',
      'static void aVisitIsBooked(Integer times)',
      'Test method'
    ],
    ['a test method in a class that is none', '@IsTest\nprivate class VisitTest', 'public class VisitTest', 'IsTest']
  ]),
  ...mistakesIn('triggers/VisitTrigger.trigger', [
    ['an event that no trigger has', 'before insert, after update', 'before insert, after change', 'Unexpected token'],
    ['a trigger of an object that is not there', 'on Visit__c', 'on Visits__c', 'Visits__c'],
    [
      'an error at a field that is not there',
      'visit.Day__c.addError',
      'visit.Date__c.addError',
      'Variable does not exist: Date__c'
    ]
  ]),
  ...mistakesIn('triggers/VisitLogged.trigger', [
    ['a trigger of an event before it is there', 'after insert', 'before insert', 'insert']
  ]),
  ...missesIn(CONTROLLER, [
    [
      'a method of another kind of setting',
      'VisitUnitOfWork work = new VisitUnitOfWork();',
      'Object none = Visit_Codes__c.getOrgDefaults();\n    VisitUnitOfWork work = new VisitUnitOfWork();',
      'the compiler tells settings from other objects, but not one kind of setting from the other'
    ]
  ]),
  ...missesIn('classes/VisitTest.cls', [
    [
      'a test that answers',
      'static void withoutPermissionAVisitIsRefused() {',
      'static Integer one() {\n    return 1;\n  }\n\n  @IsTest\n  static void withoutPermissionAVisitIsRefused() {',
      'the compiler takes it; whether an org does has not been tried'
    ]
  ]),
  ...missesIn(JOB, [
    [
      'a job that is none',
      'System.enqueueJob(new VisitJob(visits), options)',
      "System.enqueueJob('visits', options)",
      'the method takes any object; it fails when it runs'
    ]
  ]),
  ...missesIn(WORK, [
    [
      'a method that only another exception has',
      'catch (DmlException problem)',
      'catch (QueryException problem)',
      'every exception has the methods of a DmlException; they fail when they run'
    ]
  ]),
  ...missesIn(USERS, [
    [
      'a variable that nobody uses',
      'Database.DMLOptions options',
      'Integer unused = 1;\n    Database.DMLOptions options',
      'it compiles; the check for unused code finds it'
    ],
    ['an id that is none', 'PermissionSetId = null', "PermissionSetId = 'x'", 'it compiles, and fails when it runs'],
    [
      'an object in a text that is not there',
      "Type.forName('Visit__c')",
      "Type.forName('Visits__c')",
      'it compiles, and is null when it runs'
    ]
  ])
];
