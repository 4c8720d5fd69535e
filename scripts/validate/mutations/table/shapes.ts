import { APP, LWC, missed, replaced, written, type Mutation } from '../mutation.ts';

const ACTION = `${APP}/quickActions/Contact.Enable_External_User.quickAction-meta.xml`;
const SET = `${APP}/permissionsets/External_User_Enablement_Operator.permissionset-meta.xml`;
const LABELS = `${APP}/labels/CustomLabels.labels-meta.xml`;
const LAYOUT = `${APP}/layouts/Enablement_Preset_Grant__mdt-Enablement Preset Grant Layout.layout-meta.xml`;
const OBJECT = `${APP}/objects/Enablement_Preset__mdt/Enablement_Preset__mdt.object-meta.xml`;
const FIELD = `${APP}/objects/User/fields/Enablement_Purpose__c.field-meta.xml`;
const KIND = `${APP}/objects/Enablement_Preset_Grant__mdt/fields/Kind__c.field-meta.xml`;
const DAYS = `${APP}/objects/Enablement_Preset_Grant__mdt/fields/Expires_After_Days__c.field-meta.xml`;
const RECORD = `${APP}/customMetadata/Enablement_Preset.Partner_User.md-meta.xml`;
const BUNDLE = `${LWC}/enableExternalUser/enableExternalUser.js-meta.xml`;
const GERMAN = 'force-app-translations/main/default/translations/de.translation-meta.xml';

const inFile = (file: string, what: string, find: string, replace: string) =>
  replaced('metadata shape', file, what, find, replace);

/** Mistakes in the shape of metadata files. */
export const metadataMutations: readonly Mutation[] = [
  inFile(ACTION, 'not well-formed', '</QuickAction>', '</QuickActio>'),
  inFile(ACTION, 'no namespace', ' xmlns="http://soap.sforce.com/2006/04/metadata"', ''),
  inFile(ACTION, 'namespace of another release', '2006/04', '2006/08'),
  inFile(ACTION, 'unknown type of metadata', 'QuickAction', 'QuickActions'),
  inFile(ACTION, 'unknown kind of action', '<type>LightningWebComponent<', '<type>LightningWebComp<'),
  inFile(ACTION, 'unknown subtype', '>ScreenAction<', '>ScreenActions<'),
  inFile(ACTION, 'no feed item option', '<optionsCreateFeedItem>false</optionsCreateFeedItem>', ''),
  inFile(ACTION, 'boolean with a capital letter', '>false<', '>False<'),
  inFile(ACTION, 'misspelt element', '<label>Enable External User</label>', '<labl>Enable External User</labl>'),
  inFile(ACTION, 'two labels', '<label>', '<label>One</label><label>'),
  inFile(ACTION, 'text between elements', '<label>', 'stray <label>'),
  inFile(ACTION, 'width that is no number', '<type>', '<width>wide</width><type>'),
  inFile(
    SET,
    'misspelt element',
    '<hasActivationRequired>false</hasActivationRequired>',
    '<hasActivation>false</hasActivation>'
  ),
  inFile(SET, 'no label', '<label>External User Enablement Operator</label>', ''),
  inFile(SET, 'readable is not a boolean', '<readable>true</readable>', '<readable>yes</readable>'),
  inFile(SET, 'access without its type', '<name>Enablement_Preset__mdt</name>', ''),
  inFile(
    SET,
    'element of another type',
    '<hasActivationRequired>',
    '<visibleLines>3</visibleLines><hasActivationRequired>'
  ),
  inFile(SET, 'description that is too long', '</description>', `${' And more.'.repeat(30)}</description>`),
  inFile(FIELD, 'label that is too long', '</label>', ' of the user whom somebody enabled today</label>'),
  inFile(LABELS, 'label without language', '<language>en_US</language>', ''),
  inFile(LABELS, 'label without protection', '<protected>false</protected>', ''),
  inFile(LABELS, 'protection that is no boolean', '<protected>false</protected>', '<protected>no</protected>'),
  inFile(
    LABELS,
    'misspelt value',
    '<value>This contact has no account.</value>',
    '<valu>This contact has no account.</valu>'
  ),
  inFile(LABELS, 'unescaped ampersand', '>This contact has no account.<', '>This contact & account.<'),
  inFile(LAYOUT, 'unknown behavior', '<behavior>Edit<', '<behavior>Editable<'),
  inFile(LAYOUT, 'unknown style of section', '>TwoColumnsTopToBottom<', '>TwoColumns<'),
  inFile(LAYOUT, 'misspelt element', '<customLabel>true</customLabel>', '<customLabels>true</customLabels>'),
  inFile(OBJECT, 'unknown visibility', '>Public<', '>Everybody<'),
  inFile(
    OBJECT,
    'misspelt element',
    '<pluralLabel>Enablement Presets</pluralLabel>',
    '<plural>Enablement Presets</plural>'
  ),
  inFile(FIELD, 'unknown type of field', '<type>Text<', '<type>String<'),
  inFile(FIELD, 'length that is no number', '<length>255<', '<length>long<'),
  inFile(FIELD, 'two lengths', '<length>255</length>', '<length>255</length><length>80</length>'),
  inFile(KIND, 'restricted is not a boolean', '<restricted>true<', '<restricted>1<'),
  inFile(KIND, 'value without its name', '<fullName>PermissionSet</fullName>', '<name>PermissionSet</name>'),
  inFile(DAYS, 'unknown manageability', '>SubscriberControlled<', '>Subscriber<'),
  inFile(RECORD, 'protection that is no boolean', '<protected>false<', '<protected>none<'),
  inFile(RECORD, 'misspelt element', '<field>Purpose__c</field>', '<fields>Purpose__c</fields>'),
  inFile(BUNDLE, 'exposure that is no boolean', '<isExposed>true<', '<isExposed>yes<'),
  inFile(BUNDLE, 'misspelt element', '<masterLabel>Enable External User</masterLabel>', '<masterLabl>x</masterLabl>'),
  inFile(BUNDLE, 'version that is no number', '<apiVersion>67.0<', '<apiVersion>latest<'),
  inFile(GERMAN, 'translation without its name', '<name>Enablement_ACCOUNT_MISSING_Cause</name>', ''),
  inFile(
    GERMAN,
    'element of labels',
    '<name>Enablement_ACCOUNT_MISSING_Cause</name>',
    '<fullName>x</fullName><name>Enablement_ACCOUNT_MISSING_Cause</name>'
  ),
  written('metadata shape', `${APP}/labels/Empty.labels-meta.xml`, 'an empty file', ''),
  missed(
    inFile(
      SET,
      'user permission that does not exist',
      '<label>',
      '<userPermissions><enabled>true</enabled><name>ManageEverything</name></userPermissions><label>'
    ),
    'names of user permissions depend on the org’s licenses and are not part of the published types'
  ),
  missed(
    inFile(
      SET,
      'user permission without the one it needs',
      '<label>',
      '<userPermissions><enabled>true</enabled><name>ManageUsers</name></userPermissions><label>'
    ),
    'which permission needs which other one is not published as data'
  )
];
