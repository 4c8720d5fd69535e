import { APP, LWC, missed, removed, replaced, written, type Mutation } from '../mutation.ts';

const STAGE = 'references';
const ACTION = `${APP}/quickActions/Contact.Enable_External_User.quickAction-meta.xml`;
const SET = `${APP}/permissionsets/External_User_Enablement_Operator.permissionset-meta.xml`;
const LABELS = `${APP}/labels/CustomLabels.labels-meta.xml`;
const LAYOUT = `${APP}/layouts/Enablement_Preset_Grant__mdt-Enablement Preset Grant Layout.layout-meta.xml`;
const GRANT = `${APP}/objects/Enablement_Preset_Grant__mdt`;
const PURPOSE = `${APP}/objects/User/fields/Enablement_Purpose__c.field-meta.xml`;
const RECORD = `${APP}/customMetadata/Enablement_Preset.Partner_User.md-meta.xml`;
const GRANT_RECORD = `${APP}/customMetadata/Enablement_Preset_Grant.HC_Plus_Foundation.md-meta.xml`;
const BUNDLE = `${LWC}/enableExternalUser/enableExternalUser.js-meta.xml`;
const HTML = `${LWC}/enableExternalUser/enableExternalUser.html`;
const FINDING_HTML = `${LWC}/enablementFinding/enablementFinding.html`;
const GERMAN = 'force-app-translations/main/default/translations/de.translation-meta.xml';
const NAMES = `${LWC}/enableExternalUser/nameBook.ts`;
const MEND = `${LWC}/enablementRepair/mend.ts`;
const TALK = `${LWC}/enableExternalUser/conversation.ts`;
const ACCESS_TEXTS = `${LWC}/enablementTexts/accessFindingTexts.ts`;
const CODES = `${LWC}/enablementServices/finding.ts`;
const SERVICE = `${APP}/classes/services/EnablementCalendar.cls`;

const inFile = (file: string, what: string, find: string, replace: string) =>
  replaced(STAGE, file, what, find, replace);
const inApex = (name: string, what: string, body: string): Mutation => ({
  ...written(STAGE, `${APP}/classes/${name}.cls`, what, body),
  beside: new Map([[`${APP}/classes/${name}.cls-meta.xml`, META]])
});
const META = '<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata"><apiVersion>67.0</apiVersion></ApexClass>';

const actions: readonly Mutation[] = [
  inFile(ACTION, 'component that does not exist', '>enableExternalUser<', '>enableExternalUsr<'),
  inFile(ACTION, 'component that is not made for actions', '>enableExternalUser<', '>enablementForm<'),
  inFile(ACTION, 'subtype that the component does not have', '>ScreenAction<', '>Action<'),
  inFile(ACTION, 'no subtype', '<actionSubtype>ScreenAction</actionSubtype>', ''),
  inFile(ACTION, 'no component', '<lightningWebComponent>enableExternalUser</lightningWebComponent>', ''),
  inFile(ACTION, 'component in an action of another type', '<type>LightningWebComponent<', '<type>Flow<'),
  written(
    STAGE,
    `${APP}/quickActions/Contct.Enable.quickAction-meta.xml`,
    'action of an unknown object',
    '<QuickAction xmlns="x"><type>Create</type></QuickAction>'
  ),
  inFile(
    BUNDLE,
    'target left out',
    '<target>lightning__RecordAction</target>',
    '<target>lightning__RecordPage</target>'
  ),
  inFile(BUNDLE, 'misspelt target', '<target>lightning__RecordAction<', '<target>lightning__RecordActions<'),
  inFile(
    BUNDLE,
    'configuration of another target',
    'targets="lightning__RecordAction"',
    'targets="lightning__RecordPage"'
  ),
  inFile(BUNDLE, 'misspelt kind of action', '>ScreenAction<', '>Screen<'),
  inFile(
    BUNDLE,
    'unknown element of a configuration',
    '<actionType>ScreenAction</actionType>',
    '<actionTyp>ScreenAction</actionTyp>'
  ),
  inFile(BUNDLE, 'not exposed', '<isExposed>true<', '<isExposed>false<'),
  inFile(BUNDLE, 'another API version', '>67.0<', '>61.0<'),
  inFile(BUNDLE, 'no API version', '<apiVersion>67.0</apiVersion>', ''),
  removed(STAGE, BUNDLE, 'component without configuration'),
  removed(STAGE, `${LWC}/enablementSteps/enablementSteps.ts`, 'component without a class'),
  written(STAGE, `${LWC}/enablementSteps/notes.txt`, 'a stray file in a component', 'notes')
];

const imports: readonly Mutation[] = [
  inFile(
    NAMES,
    'Apex class that does not exist',
    'EnablementController.findTakenNames',
    'EnablementControler.findTakenNames'
  ),
  inFile(
    NAMES,
    'Apex method that does not exist',
    'EnablementController.findTakenNames',
    'EnablementController.findNames'
  ),
  inFile(NAMES, 'misspelt Apex parameter', 'findTakenNames({ usernames,', 'findTakenNames({ userNames: usernames,'),
  inFile(NAMES, 'Apex parameter left out', '({ usernames, nicknames })', '({ usernames })'),
  inFile(MEND, 'Apex parameter too many', 'repair({ request })', 'repair({ request, dryRun: true })'),
  inFile(TALK, 'Apex parameter of another method', 'getFacts({ recordId })', 'getFacts({ contactId: recordId })'),
  inFile(TALK, 'component that does not exist', "'c/enablementFormState'", "'c/enablementFormStates'"),
  inFile(
    ACCESS_TEXTS,
    'label that does not exist',
    'c.Enablement_LICENSE_NONE_Cause',
    'c.Enablement_LICENSE_NON_Cause'
  ),
  inFile(ACCESS_TEXTS, 'label with another case', 'c.Enablement_LICENSE_NONE_Cause', 'c.Enablement_License_None_Cause'),
  inFile(
    TALK,
    'field that does not exist',
    'import type { View',
    "import name from '@salesforce/schema/Contact.LastNme';\nimport type { View"
  ),
  inFile(
    TALK,
    'object that does not exist',
    'import type { View',
    "import name from '@salesforce/schema/Contct.LastName';\nimport type { View"
  ),
  inFile(
    TALK,
    'custom permission that does not exist',
    'import type { View',
    "import may from '@salesforce/customPermission/Enable_All';\nimport type { View"
  ),
  inFile(
    TALK,
    'static resource that does not exist',
    'import type { View',
    "import logo from '@salesforce/resourceUrl/logo';\nimport type { View"
  ),
  inFile(HTML, 'component that does not exist', '<c-enablement-form', '<c-enablement-forms'),
  inFile(
    HTML,
    'property that the component does not have',
    'has-obstacles={hasObstacles}',
    'has-obstacle={hasObstacles}'
  ),
  inFile(HTML, 'expression without its member', 'onpress={handlePress}', 'onpress={handlePres}'),
  inFile(FINDING_HTML, 'misspelt expression', '{text.cause}', '{txt.cause}'),
  inFile(FINDING_HTML, 'handler that does not exist', '{handleGoTo}', '{onGoTo}'),
  inFile(FINDING_HTML, 'property that became private', 'record-id={recordId}', 'records-id={recordId}')
];

const permissions: readonly Mutation[] = [
  inFile(SET, 'class that does not exist', '>EnablementController<', '>EnablementControllr<'),
  inFile(SET, 'field that does not exist', '>User.Enablement_Purpose__c<', '>User.Enablement_Purpos__c<'),
  inFile(SET, 'field of an unknown object', '>User.Enablement_Purpose__c<', '>Usr.Enablement_Purpose__c<'),
  inFile(SET, 'standard field that does not exist', '>User.Enablement_Purpose__c<', '>User.Purpose<'),
  inFile(SET, 'custom metadata type that does not exist', '>Enablement_Preset__mdt<', '>Enablement_Presets__mdt<'),
  inFile(SET, 'field named twice', '>User.Enablement_Purpose__c<', '>User.Enablement_Preset__c<'),
  inFile(
    SET,
    'field that can be edited but not read',
    '<field>User.Enablement_Purpose__c</field>\n        <readable>true<',
    '<field>User.Enablement_Purpose__c</field>\n        <readable>false<'
  ),
  inFile(
    SET,
    'object that does not exist',
    '<label>',
    '<objectPermissions><object>Enablement_Nothing__c</object></objectPermissions><label>'
  ),
  inFile(
    SET,
    'tab that does not exist',
    '<label>',
    '<tabSettings><tab>Enablement</tab><visibility>Visible</visibility></tabSettings><label>'
  ),
  inFile(
    SET,
    'custom permission that does not exist',
    '<label>',
    '<customPermissions><enabled>true</enabled><name>Enable_Nobody</name></customPermissions><label>'
  ),
  inFile(
    SET,
    'page that does not exist',
    '<label>',
    '<pageAccesses><apexPage>Enable</apexPage><enabled>true</enabled></pageAccesses><label>'
  ),
  inFile(
    SET,
    'access to a required field',
    '<label>',
    '<fieldPermissions><editable>false</editable><field>Enablement_Preset_Grant__mdt.Kind__c</field><readable>true</readable></fieldPermissions><label>'
  )
];

const objects: readonly Mutation[] = [
  inFile(PURPOSE, 'name that is not the file’s', '>Enablement_Purpose__c<', '>Enablement_Purposes__c<'),
  inFile(PURPOSE, 'text without length', '<length>255</length>', ''),
  inFile(PURPOSE, 'text that is too long', '<length>255<', '<length>2550<'),
  inFile(`${GRANT}/fields/Sort_Order__c.field-meta.xml`, 'number without digits', '<precision>3</precision>', ''),
  inFile(`${GRANT}/fields/Sort_Order__c.field-meta.xml`, 'more decimals than digits', '<scale>0<', '<scale>9<'),
  inFile(
    `${GRANT}/fields/Is_Required__c.field-meta.xml`,
    'checkbox without default',
    '<defaultValue>false</defaultValue>',
    ''
  ),
  inFile(
    `${GRANT}/fields/Preset__c.field-meta.xml`,
    'relationship to nothing',
    '>Enablement_Preset__mdt<',
    '>Enablement_Presett__mdt<'
  ),
  inFile(
    `${GRANT}/fields/Preset__c.field-meta.xml`,
    'relationship without a name',
    '<relationshipName>Grants</relationshipName>',
    ''
  ),
  inFile(
    `${GRANT}/fields/Kind__c.field-meta.xml`,
    'value that occurs twice',
    '<fullName>PermissionSetGroup<',
    '<fullName>PermissionSet<'
  ),
  inFile(`${GRANT}/fields/Kind__c.field-meta.xml`, 'two defaults', '<default>false<', '<default>true<'),
  inFile(
    `${GRANT}/Enablement_Preset_Grant__mdt.object-meta.xml`,
    'object without plural',
    '<pluralLabel>Enablement Preset Grants</pluralLabel>',
    ''
  ),
  removed(STAGE, `${GRANT}/fields/Grant_Label__c.field-meta.xml`, 'field that records and layouts use'),
  inFile(LAYOUT, 'field that does not exist', '>Grant_Name__c<', '>Grant_Nam__c<'),
  inFile(LAYOUT, 'field placed twice', '>Grant_Name__c<', '>Grant_Label__c<'),
  inFile(LAYOUT, 'required field left out', '<field>Kind__c</field>', '<field>Language</field>'),
  inFile(
    LAYOUT,
    'action that does not exist',
    '<showEmailCheckbox>',
    '<quickActionList><quickActionListItems><quickActionName>Contact.Enable</quickActionName></quickActionListItems></quickActionList><showEmailCheckbox>'
  ),
  written(
    STAGE,
    `${APP}/layouts/Nothing__mdt-Layout.layout-meta.xml`,
    'layout of an unknown object',
    '<Layout xmlns="x"></Layout>'
  )
];

const records: readonly Mutation[] = [
  inFile(RECORD, 'field that does not exist', '<field>Purpose__c<', '<field>Purpse__c<'),
  inFile(RECORD, 'value of another type', 'xsi:type="xsd:boolean">true', 'xsi:type="xsd:string">true'),
  inFile(RECORD, 'boolean that is none', 'xsi:type="xsd:boolean">true', 'xsi:type="xsd:boolean">yes'),
  inFile(RECORD, 'number that is none', '>90.0<', '>ninety<'),
  inFile(RECORD, 'number with too many digits', '>90.0<', '>9000000.0<'),
  inFile(RECORD, 'text that is too long', '>Works for a partner company<', `>${'Works '.repeat(60)}<`),
  inFile(RECORD, 'field with two values', '<field>Purpose__c<', '<field>Profile_Names__c<'),
  inFile(RECORD, 'value without its type', '<value xsi:type="xsd:double">90.0', '<value>90.0'),
  inFile(RECORD, 'no namespace for types', 'xmlns:xsd="http://www.w3.org/2001/XMLSchema"', ''),
  inFile(
    RECORD,
    'label that is too long',
    '<label>Partner user<',
    '<label>Somebody who works for a company of partners<'
  ),
  inFile(GRANT_RECORD, 'value that is not in the list', '>PermissionSet<', '>PermissionsSet<'),
  inFile(GRANT_RECORD, 'record that does not exist', '>Health_Cloud_Video_Visits<', '>Health_Cloud_Visits<'),
  inFile(
    GRANT_RECORD,
    'required value that is empty',
    '<value xsi:type="xsd:string">PermissionSet</value>',
    '<value xsi:nil="true"/>'
  ),
  inFile(
    GRANT_RECORD,
    'required value left out',
    '<values>\n        <field>Kind__c</field>\n        <value xsi:type="xsd:string">PermissionSet</value>\n    </values>',
    ''
  ),
  removed(STAGE, RECORD.replace('Partner_User', 'Health_Cloud_Video_Visits'), 'record that others refer to'),
  written(
    STAGE,
    `${APP}/customMetadata/Enablement_Presets.X.md-meta.xml`,
    'record of an unknown type',
    '<CustomMetadata xmlns="x"><label>X</label></CustomMetadata>'
  ),
  missed(
    inFile(RECORD, 'profile that no org has', 'Partner Community User\n', 'Partner Comunity User\n'),
    'profiles are the org’s; the preflight reports a name that the org does not have'
  )
];

const texts: readonly Mutation[] = [
  inFile(LABELS, 'two labels of one name', '>Enablement_ACCOUNT_MISSING_Fix<', '>Enablement_ACCOUNT_MISSING_Cause<'),
  inFile(
    LABELS,
    'labels that differ in case only',
    '>Enablement_ACCOUNT_MISSING_Fix<',
    '>Enablement_Account_Missing_Cause<'
  ),
  inFile(
    LABELS,
    'label that is too long',
    '>This contact has no account.<',
    `>${'This contact has no account. '.repeat(40)}<`
  ),
  inFile(LABELS, 'empty label', '>This contact has no account.<', '><'),
  inFile(
    LABELS,
    'entity that is shown as text',
    '>This contact has no account.<',
    '>This contact&amp;apos;s account.<'
  ),
  inFile(LABELS, 'description that is too long', '>ACCOUNT_MISSING: cause<', `>${'ACCOUNT_MISSING '.repeat(6)}<`),
  inFile(
    LABELS,
    'label that nothing uses',
    '</CustomLabels>',
    '<labels><fullName>Enablement_Orphan</fullName><value>x</value></labels></CustomLabels>'
  ),
  inFile(LABELS, 'name with a hyphen', '>Enablement_ACCOUNT_MISSING_Fix<', '>Enablement-ACCOUNT_MISSING_Fix<'),
  inFile(
    LABELS,
    'placeholder that translations lack',
    '>This contact has no account.<',
    '>The contact {1} has no account.<'
  ),
  inFile(CODES, 'finding without its sentences', "| 'ACCOUNT_MISSING'", "| 'ACCOUNT_MISSING'\n  | 'ACCOUNT_LOST'"),
  inFile(CODES, 'misspelt finding', "'ACCOUNT_MISSING'", "'ACOUNT_MISSING'"),
  inFile(
    GERMAN,
    'translation of an unknown label',
    '<name>Enablement_ACCOUNT_MISSING_Cause<',
    '<name>Enablement_ACCOUNT_MISING_Cause<'
  ),
  inFile(GERMAN, 'placeholder left out', 'mehr: {1}.', 'mehr.'),
  inFile(GERMAN, 'another placeholder', 'mehr: {1}.', 'mehr: {2}.'),
  inFile(GERMAN, 'empty translation', '>Dieser Kontakt hat keinen Account.<', '><'),
  inFile(
    GERMAN,
    'translation that is too long',
    '>Dieser Kontakt hat keinen Account.<',
    `>${'Dieser Kontakt hat keinen Account. '.repeat(40)}<`
  ),
  inFile(
    GERMAN,
    'label translated twice',
    '<name>Enablement_ACCOUNT_MISSING_Fix<',
    '<name>Enablement_ACCOUNT_MISSING_Cause<'
  ),
  missed(
    inFile(
      GERMAN,
      'translation that says something else',
      '>Dieser Kontakt hat keinen Account.<',
      '>Dieser Kontakt hat einen Account.<'
    ),
    'what a sentence means is for people to judge'
  )
];

const apex: readonly Mutation[] = [
  removed(STAGE, `${SERVICE}-meta.xml`, 'class without its metadata file'),
  removed(STAGE, SERVICE, 'metadata file without its class'),
  inFile(`${SERVICE}-meta.xml`, 'class of another API version', '>67.0<', '>58.0<'),
  inFile(SERVICE, 'class that is not called as its file', 'class EnablementCalendar', 'class EnablementCalender'),
  inApex(
    'MutantLabel',
    'label that does not exist',
    'public class MutantLabel { String text = System.Label.Enablement_Nothing; }'
  ),
  inApex(
    'MutantLabelGet',
    'label looked up that does not exist',
    "public class MutantLabelGet { String text = System.Label.get('', 'Enablement_Nothing'); }"
  ),
  inApex('ENABLEMENTCALENDAR', 'class that differs in case only', 'public class ENABLEMENTCALENDAR { }')
];

/** Mistakes in what names something else. */
export const referenceMutations: readonly Mutation[] = [
  ...actions,
  ...imports,
  ...permissions,
  ...objects,
  ...records,
  ...texts,
  ...apex
];
