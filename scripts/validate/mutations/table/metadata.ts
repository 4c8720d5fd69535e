import { APP, LWC, missed, replaced, written, type Mutation } from '../mutation.ts';

const STAGE = 'references';
const LOG = 'force-app-log/main/default';
const VIEW = `${LOG}/objects/Enablement_Log__c/listViews/Not_Enabled.listView-meta.xml`;
const OBJECT = `${LOG}/objects/Enablement_Log__c/Enablement_Log__c.object-meta.xml`;
const TAB = `${LOG}/tabs/Enablement_Log__c.tab-meta.xml`;
const AUDITOR = `${LOG}/permissionsets/External_User_Enablement_Auditor.permissionset-meta.xml`;
const BULK = `${APP}/permissionsets/External_User_Enablement_Bulk_Operator.permissionset-meta.xml`;
const EVENT = `${APP}/objects/Enablement_Attempt__e`;
const PRESET_FIELDS = `${APP}/objects/Enablement_Preset__mdt/fields`;
const ORDER = `${PRESET_FIELDS}/Sort_Order__c.field-meta.xml`;
const ACTION = `${APP}/quickActions/Contact.Enable_External_User.quickAction-meta.xml`;
const RECORD = `${APP}/customMetadata/Enablement_Preset.Partner_User.md-meta.xml`;
const LABELS = `${APP}/labels/CustomLabels.labels-meta.xml`;
const HTML = `${LWC}/enableExternalUser/enableExternalUser.html`;

const inFile = (file: string, what: string, find: string, replace: string) =>
  replaced(STAGE, file, what, find, replace);

/** Mistakes in metadata of the right shape that an org refuses, or that show nothing. */
export const metadataReferenceMutations: readonly Mutation[] = [
  inFile(VIEW, 'list view of an unknown field', '<columns>Preset__c<', '<columns>Preset__cc<'),
  inFile(VIEW, 'list view that filters by an unknown field', '<field>Status__c<', '<field>Stauts__c<'),
  inFile(VIEW, 'list view called otherwise than its file', '<fullName>Not_Enabled<', '<fullName>NotEnabled<'),
  inFile(AUDITOR, 'deleting without editing', '<allowDelete>false<', '<allowDelete>true<'),
  inFile(BULK, 'creating without reading', '<allowRead>true<', '<allowRead>false<'),
  inFile(
    AUDITOR,
    'access to a field of custom metadata',
    '<field>Enablement_Log__c.Preset__c<',
    '<field>Enablement_Preset__mdt.Sort_Order__c<'
  ),
  inFile(OBJECT, 'object without sharing', '<sharingModel>Private</sharingModel>', ''),
  inFile(OBJECT, 'object without status', '<deploymentStatus>Deployed</deploymentStatus>', ''),
  inFile(OBJECT, 'more for external users than for internal ones', 'SharingModel>Private<', 'SharingModel>Read<'),
  inFile(OBJECT, 'automatic number without a format', '<displayFormat>EL-{000000}</displayFormat>', ''),
  inFile(
    `${EVENT}/Enablement_Attempt__e.object-meta.xml`,
    'event without a kind',
    '<eventType>HighVolume</eventType>',
    ''
  ),
  inFile(`${EVENT}/fields/Status__c.field-meta.xml`, 'type that no event has', '<type>Text<', '<type>Email<'),
  inFile(ORDER, 'type that no custom metadata has', '<type>Number<', '<type>Currency<'),
  inFile(ORDER, 'field without a label', '<label>Sort Order</label>', ''),
  inFile(
    `${PRESET_FIELDS}/For_Contacts__c.field-meta.xml`,
    'checkbox that is required',
    '<type>Checkbox</type>',
    '<required>true</required><type>Checkbox</type>'
  ),
  written(
    STAGE,
    `${APP}/objects/Usr/fields/Enablement_Purpose__c.field-meta.xml`,
    'field of an unknown object',
    '<CustomField><fullName>Enablement_Purpose__c</fullName><label>A</label><length>1</length><type>Text</type></CustomField>'
  ),
  inFile(TAB, 'motif that does not exist', '>Custom57: Building Block<', '>Custom570: Building Block<'),
  written(
    STAGE,
    `${LOG}/tabs/Enablement_Logs__c.tab-meta.xml`,
    'tab of an unknown object',
    '<CustomTab><customObject>true</customObject><motif>Custom57: Building Block</motif></CustomTab>'
  ),
  inFile(ACTION, 'action without a label', '<label>Enable External User</label>', ''),
  inFile(RECORD, 'record without a label', '<label>Partner user</label>', ''),
  inFile(LABELS, 'label of no language', '<language>en_US<', '<language>en_USA<'),
  inFile(HTML, 'base component that does not exist', '<lightning-spinner lwc:if', '<lightning-spiner lwc:if'),
  missed(
    inFile(HTML, 'unknown attribute of a base component', 'alternative-text={status}', 'alternativ-text={status}'),
    'many base components inherit their properties from sources that Salesforce does not publish'
  ),
  missed(
    inFile(HTML, 'unknown member of what is shown', '>{texts.loading}<', '>{texts.laoding}<'),
    'types do not reach into markup; only the first name of an expression is looked up'
  ),
  missed(
    inFile(HTML, 'handler of an event that nobody fires', 'oncheck={', 'onchek={'),
    'events bubble, so that any component inside may be the one that fires them; tests of components find it'
  )
];
