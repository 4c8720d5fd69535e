const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<Layout xmlns="http://soap.sforce.com/2006/04/metadata">
    <excludeButtons>Submit</excludeButtons>
    <layoutSections>
        <customLabel>false</customLabel>
        <detailHeading>false</detailHeading>
        <editHeading>true</editHeading>
        <label>Contact Information &amp; More</label>
        <layoutColumns>
            <layoutItems>
                <behavior>Required</behavior>
                <field>Name</field>
            </layoutItems>
        </layoutColumns>
        <layoutColumns/>
        <style>TwoColumnsTopToBottom</style>
    </layoutSections>`;

const TAIL = `
    <relatedLists>
        <fields>OPPORTUNITY.NAME</fields>
        <relatedList>RelatedOpportunityList</relatedList>
    </relatedLists>
    <relatedObjects>AccountId</relatedObjects>
    <showEmailCheckbox>true</showEmailCheckbox>
</Layout>
`;

const PUBLISHER = `
    <quickActionList>
        <quickActionListItems>
            <quickActionName>FeedItem.TextPost</quickActionName>
        </quickActionListItems>
        <quickActionListItems>
            <quickActionName>NewTask</quickActionName>
        </quickActionListItems>
    </quickActionList>`;

const RELATED_LIST_ACTIONS = `
    <platformActionList>
        <actionListContext>RelatedList</actionListContext>
        <platformActionListItems>
            <actionName>NewOpportunity</actionName>
            <actionType>StandardButton</actionType>
            <sortOrder>0</sortOrder>
        </platformActionListItems>
        <relatedSourceEntity>RelatedOpportunityList</relatedSourceEntity>
    </platformActionList>`;

const RECORD_ACTIONS = `
    <platformActionList>
        <actionListContext>Record</actionListContext>
        <platformActionListItems>
            <actionName>Edit</actionName>
            <actionType>StandardButton</actionType>
            <sortOrder>0</sortOrder>
        </platformActionListItems>
        <platformActionListItems>
            <actionName>SendEmail</actionName>
            <actionType>ProductivityAction</actionType>
            <sortOrder>1</sortOrder>
            <subtype>Email</subtype>
        </platformActionListItems>
        <platformActionListItems>
            <actionName>Contact.Say_Hello</actionName>
            <actionType>QuickAction</actionType>
            <sortOrder>2</sortOrder>
        </platformActionListItems>
    </platformActionList>`;

/** A layout as new orgs have it: no list of actions of its own, and one for the publisher. */
export const INHERITING = HEAD + PUBLISHER + TAIL;

/** A layout that has nothing to say about actions. */
export const SILENT = HEAD + TAIL;

/** A layout that somebody has given actions, also to a related list. */
export const CUSTOMIZED = HEAD + RELATED_LIST_ACTIONS + RECORD_ACTIONS + PUBLISHER + TAIL;

/** The same with the line ends of Windows. */
export const CUSTOMIZED_WINDOWS = CUSTOMIZED.replaceAll('\n', '\r\n');
