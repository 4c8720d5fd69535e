import { elementsNamed, escapeXml, lineBreakBefore, replaced, textOf } from '../xmlText.ts';

/** The site that the scratch org gets; a name without spaces, because the Metadata API would encode them. */
export const SITE = { name: 'ExternalUsers', path: 'externalusers', template: 'Customer Service' } as const;

const GROUPS = 'networkMemberGroups';

/**
 * The metadata of a site, made live, with these profiles among its members, and without welcome e-mails: nobody who is
 * made for a trial shall get mail.
 */
export function liveSite(network: string, profiles: readonly string[]): string {
  const withMembers = addMembers(network, profiles);
  return setFlag(setFlag(withMembers, 'sendWelcomeEmail', 'false'), 'status', 'Live');
}

function addMembers(xml: string, profiles: readonly string[]): string {
  const [group] = elementsNamed(GROUPS, xml);
  const members = elementsNamed('profile', group?.inner ?? '').map(({ inner }) => inner.trim().toLowerCase());
  const missing = profiles.map(escapeXml).filter((profile) => !members.includes(profile.toLowerCase()));
  if (missing.length === 0) return xml;
  const lines = missing.map((profile) => `\n        <profile>${profile}</profile>`).join('');
  if (group === undefined) return append(xml, `<${GROUPS}>${lines}\n    </${GROUPS}>`);
  const inner = group.inner.replace(/\s*$/, '');
  return replaced(xml, group, `<${GROUPS}>${inner}${lines}${lineBreakBefore(xml, group.start) || '\n'}</${GROUPS}>`);
}

function setFlag(xml: string, name: string, value: string): string {
  if (textOf(name, xml) === value) return xml;
  const [element] = elementsNamed(name, xml);
  const text = `<${name}>${value}</${name}>`;
  return element === undefined ? append(xml, text) : replaced(xml, element, text);
}

function append(xml: string, element: string): string {
  return xml.replace('</Network>', `    ${element}\n</Network>`);
}
