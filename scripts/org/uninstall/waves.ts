import type { Members } from '../metadataFolder.ts';
import type { Component } from './packageComponents.ts';

/** Components that are deleted together, after those of earlier waves. */
export interface Wave {
  /** one word, for `--from` */
  readonly name: string;
  readonly purpose: string;
  readonly members: Members;
}

interface Stage {
  readonly name: string;
  readonly purpose: string;
  readonly types: readonly string[];
}

/** What refers to something goes before it: an action before its component, a component before its Apex, and so on. */
const ORDER: readonly Stage[] = [
  { name: 'actions', purpose: 'quick actions, which nothing shows any more', types: ['QuickAction'] },
  { name: 'permissions', purpose: 'permission sets, which nobody has any more', types: ['PermissionSet'] },
  {
    name: 'components',
    purpose: 'the form, and what listens to events',
    types: ['LightningComponentBundle', 'ApexTrigger']
  },
  { name: 'classes', purpose: 'Apex', types: ['ApexClass'] },
  {
    name: 'texts',
    purpose: 'labels with their translations, custom permissions, tabs and presets',
    types: ['CustomLabel', 'CustomPermission', 'CustomTab', 'CustomMetadata']
  },
  {
    name: 'objects',
    purpose: 'objects with all their records, and fields of users',
    types: ['CustomObject', 'CustomField']
  }
];

/** All components in the order in which they can be deleted. An object that another one points to goes after that. */
export function wavesOf(components: readonly Component[]): Wave[] {
  const targets = new Set(components.flatMap(({ name, pointsTo }) => pointsTo.filter((target) => target !== name)));
  const isTarget = ({ type, name }: Component) => type === 'CustomObject' && targets.has(name);
  const last = components.filter(isTarget);
  const waves = ORDER.map(({ name, purpose, types }) => ({
    name,
    purpose,
    members: membersOf(
      components.filter((component) => !isTarget(component)),
      types
    )
  }));
  const remaining = {
    name: 'targets',
    purpose: 'objects that those pointed to',
    members: membersOf(last, ['CustomObject'])
  };
  return [...waves, remaining].filter(({ members }) => members.size > 0);
}

function membersOf(components: readonly Component[], types: readonly string[]): Members {
  const named = types.map((type) => {
    const names = components.filter((component) => component.type === type).map(({ name }) => name);
    return [type, [...new Set(names)].sort()] as const;
  });
  return new Map(named.filter(([, names]) => names.length > 0));
}
