import { problem, type Problem } from '../problem.ts';
import { nameOf } from '../project/packageFolders.ts';
import { offer } from '../text/similar.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '../text/xml.ts';
import type { Bundle, Catalog, Component } from './catalog.ts';

const TARGETS = [
  ...['lightning__AppPage', 'lightning__HomePage', 'lightning__RecordPage', 'lightning__RecordAction'],
  ...['lightning__UtilityBar', 'lightning__FlowScreen', 'lightning__FlowAction', 'lightning__Tab', 'lightning__Inbox'],
  ...['lightning__GlobalAction', 'lightning__UrlAddressable', 'lightning__VoiceExtension', 'lightning__WorkflowStep'],
  ...['lightning__EnablementProgram', 'lightning__ServiceCatalogItem', 'lightning__ChannelExtension'],
  ...['lightning__AgentforceInput', 'lightning__AgentforceOutput', 'lightningCommunity__Page'],
  ...['lightningCommunity__Default', 'lightningCommunity__Page_Layout', 'lightningCommunity__Theme_Layout'],
  ...['lightningStatic__Email', 'lightningSnapin__ChatMessage', 'lightningSnapin__Minimized'],
  ...['lightningSnapin__PreChat', 'lightningSnapin__ChatHeader', 'analytics__Dashboard']
];
const CONFIG_ELEMENTS = [
  'actionType',
  'objects',
  'property',
  'supportedFormFactors',
  'event',
  'propertyType',
  'hasStep'
];
const ACTION_TYPES = ['ScreenAction', 'Action'];
const BUNDLE_FILE = /\.(ts|html|css|svg|js-meta\.xml)$/;

/** The `.js-meta.xml` of a bundle; null when it is missing or not XML. */
export function metaOf(catalog: Catalog, bundle: Bundle): Component | null {
  const path = `${bundle.folder}/${bundle.name}.js-meta.xml`;
  return catalog.all('js').find((component) => component.path === path) ?? null;
}

export function targetsOf({ root }: Component): string[] {
  return childrenOf(childOf(root, 'targets'), 'target').map((target) => target.text?.trim() ?? '');
}

/** What kinds of record action a component says it is. */
export function actionTypesOf({ root }: Component): string[] {
  return configsOf(root).flatMap((config) => textIn(config, 'actionType') ?? []);
}

/** A bundle: it has its files, and its configuration says what the platform knows. */
export function bundles(catalog: Catalog): Problem[] {
  return [...catalog.bundles.values()].flatMap((bundle) => {
    const meta = metaOf(catalog, bundle);
    return [...checkFiles(bundle), ...(meta === null ? [] : checkMeta(catalog, meta))];
  });
}

function checkFiles({ name, folder, files }: Bundle): Problem[] {
  const problems: Problem[] = [];
  for (const suffix of ['.ts', '.js-meta.xml']) {
    const path = `${folder}/${name}${suffix}`;
    if (!files.includes(path)) {
      problems.push(problem(path, { line: 1 }, `The component ${name} has no ${name}${suffix}.`, 'Write it.'));
    }
  }
  for (const path of files) {
    if (!BUNDLE_FILE.test(path)) {
      const cause = `A component cannot contain ${nameOf(path)}.`;
      problems.push(problem(path, { line: 1 }, cause, 'Move it out of the component.'));
    }
  }
  if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) {
    const cause = `"${name}" is not a name of a component.`;
    problems.push(
      problem(`${folder}/${name}.ts`, { line: 1 }, cause, 'Begin with a small letter; letters and digits only.')
    );
  }
  return problems;
}

function checkMeta(catalog: Catalog, meta: Component): Problem[] {
  const { path, root } = meta;
  const problems: Problem[] = [];
  for (const target of childrenOf(childOf(root, 'targets'), 'target')) {
    const name = target.text?.trim() ?? '';
    if (!TARGETS.includes(name)) {
      problems.push(
        problem(path, target.place, `There is no target ${name}.`, offer(name, TARGETS, 'Use an existing one.'))
      );
    }
  }
  if (targetsOf(meta).length > 0 && textIn(root, 'isExposed') !== 'true') {
    const cause = 'The component has targets but is not exposed.';
    problems.push(problem(path, root.place, cause, 'Write <isExposed>true</isExposed>.'));
  }
  return [...problems, ...configsOf(root).flatMap((config) => checkConfig(catalog, meta, config))];
}

function checkConfig(catalog: Catalog, meta: Component, config: XmlElement): Problem[] {
  const { path } = meta;
  const problems: Problem[] = [];
  const targets = (config.attributes.get('targets') ?? '').split(',').map((target) => target.trim());
  for (const target of targets) {
    if (!targetsOf(meta).includes(target)) {
      const cause = `The configuration is for ${target}, which is not among the targets.`;
      problems.push(problem(path, config.place, cause, 'Add it to <targets>, or mend the attribute.'));
    }
  }
  for (const child of config.children) {
    const word = child.text?.trim() ?? '';
    if (!CONFIG_ELEMENTS.includes(child.name)) {
      const fix = offer(child.name, CONFIG_ELEMENTS, 'Take it out.');
      problems.push(problem(path, child.place, `<${child.name}> is not an element of a configuration.`, fix));
    } else if (child.name === 'actionType' && !ACTION_TYPES.includes(word)) {
      problems.push(
        problem(path, child.place, `There is no kind of action ${word}.`, `Use ${ACTION_TYPES.join(' or ')}.`)
      );
    }
  }
  for (const object of childrenOf(childOf(config, 'objects'), 'object')) {
    if (!catalog.hasObject(object.text?.trim() ?? '')) {
      problems.push(
        problem(path, object.place, `There is no object ${object.text ?? ''}.`, 'Name an existing object.')
      );
    }
  }
  return problems;
}

function configsOf(root: XmlElement): XmlElement[] {
  return childrenOf(childOf(root, 'targetConfigs'), 'targetConfig');
}
