/** A Lightning record page whose highlights panel has these properties. */
function page(properties: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<FlexiPage xmlns="http://soap.sforce.com/2006/04/metadata">
    <flexiPageRegions>
        <itemInstances>
            <componentInstance>${properties}
                <componentInstanceProperties>
                    <name>numVisibleActions</name>
                    <value>3</value>
                </componentInstanceProperties>
                <componentName>force:highlightsPanel</componentName>
                <identifier>force_highlightsPanel</identifier>
            </componentInstance>
        </itemInstances>
        <name>header</name>
        <type>Region</type>
    </flexiPageRegions>
    <flexiPageRegions>
        <itemInstances>
            <componentInstance>
                <componentInstanceProperties>
                    <name>actionNames</name>
                    <valueList>
                        <valueListItems>
                            <value>New</value>
                        </valueListItems>
                    </valueList>
                </componentInstanceProperties>
                <componentName>force:relatedListSingleContainer</componentName>
                <identifier>force_relatedListSingleContainer</identifier>
            </componentInstance>
        </itemInstances>
        <name>main</name>
        <type>Region</type>
    </flexiPageRegions>
    <masterLabel>Contact Record Page</masterLabel>
    <sobjectType>Contact</sobjectType>
    <template>
        <name>flexipage:recordHomeTemplateDesktop</name>
    </template>
    <type>RecordPage</type>
</FlexiPage>
`;
}

function actions(...items: string[]): string {
  return `
                <componentInstanceProperties>
                    <name>actionNames</name>
                    <valueList>${items.join('')}
                    </valueList>
                </componentInstanceProperties>`;
}

function enabled(value: boolean): string {
  return `
                <componentInstanceProperties>
                    <name>enableActionsConfiguration</name>
                    <value>${value}</value>
                </componentInstanceProperties>`;
}

const EDIT = `
                        <valueListItems>
                            <value>Edit</value>
                        </valueListItems>`;

const HELLO = `
                        <valueListItems>
                            <value>Contact.Say_Hello</value>
                            <visibilityRule>
                                <criteria>
                                    <leftValue>{!Record.HasOptedOutOfEmail}</leftValue>
                                    <operator>EQUAL</operator>
                                    <rightValue>false</rightValue>
                                </criteria>
                            </visibilityRule>
                        </valueListItems>`;

/** A page that decides its actions itself. */
export const DYNAMIC = page(actions(EDIT, HELLO) + enabled(true));

/** A page that decides its actions itself and has none yet. */
export const DYNAMIC_EMPTY = page(enabled(true));

/** A page that shows the actions of the layout. */
export const STATIC = page(actions(EDIT) + enabled(false));
