import { mistakesIn, missing } from './plantedMistake.ts';

const SELECTOR = 'classes/VisitSelector.cls';
const WORK = 'classes/VisitUnitOfWork.cls';

export const mistakesInRules = [
  ...mistakesIn(SELECTOR, [
    ['a query that does not say its mode', 'WITH USER_MODE FOR UPDATE', 'FOR UPDATE', 'This query does not say'],
    [
      'a query of text that does not say its mode',
      "Database.queryWithBinds('SELECT Id FROM Visit__c WHERE Status__c = :status', binds, AccessLevel.USER_MODE)",
      "Database.query('SELECT Id FROM Visit__c')",
      'This Database.query does not say'
    ]
  ]),
  ...mistakesIn(WORK, [
    ['an insert that does not say its mode', 'insert as user created;', 'insert created;', 'This insert does not say'],
    [
      'an upsert that does not say its mode',
      'upsert as user created Key__c;',
      'upsert created Key__c;',
      'This upsert does not say'
    ],
    ['a delete that does not say its mode', '    delete as system new', '    delete new', 'This delete does not say'],
    ['an undelete that does not say its mode', 'undelete as system new', 'undelete new', 'This undelete does not say'],
    ['a merge that does not say its mode', 'merge as user', 'merge', 'This merge does not say'],
    [
      'a save that does not say its mode',
      'Database.insert(created, false, AccessLevel.USER_MODE)',
      'Database.insert(created, false)',
      'This Database.insert does not say'
    ],
    [
      'an update that does not say its mode',
      'Database.update(decision.getRecords(), options, AccessLevel.USER_MODE)',
      'Database.update(decision.getRecords(), options)',
      'This Database.update does not say'
    ],
    [
      'a class that saves and does not say its sharing',
      'public with sharing class VisitUnitOfWork',
      'public class VisitUnitOfWork',
      'sharing'
    ]
  ]),
  ...mistakesIn('classes/VisitException.cls', [
    ['a class in the file of another name', 'class VisitException', 'class ClinicException', 'Give both the same name']
  ]),
  ...mistakesIn('triggers/VisitLogged.trigger', [
    [
      'a trigger in the file of another name',
      'trigger VisitLogged ',
      'trigger VisitWritten ',
      'Give both the same name'
    ]
  ]),
  ...mistakesIn('classes/VisitBatch.cls-meta.xml', [
    ['a class of another API version', '67.0', '60.0', 'the project has 67.0'],
    ['a class without API version', '<apiVersion>67.0</apiVersion>', '', 'has no apiVersion'],
    ['metadata that is not XML', '</ApexClass>', '', 'cannot be read']
  ]),
  missing('classes/VisitBatch.cls-meta.xml', 'a class without its metadata', 'A deployment leaves this file out'),
  missing(
    'triggers/VisitLogged.trigger-meta.xml',
    'a trigger without its metadata',
    'A deployment leaves this file out'
  ),
  missing('classes/VisitTest.cls', 'metadata without its class', 'This is about VisitTest.cls'),
  missing('labels/CustomLabels.labels-meta.xml', 'labels that are not there', 'Variable does not exist: Visit_Refused'),
  missing('objects/Visit__c/fields/Key__c.field-meta.xml', 'a field whose file is not there', 'Key__c')
];
