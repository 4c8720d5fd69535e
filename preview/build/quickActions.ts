import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { childText, readMetadata } from './metadataXml.ts';

/** A screen quick action of an object that opens a Lightning web component. */
export interface QuickAction {
  objectName: string;
  name: string;
  label: string;
  componentName: string;
}

const SUFFIX = '.quickAction-meta.xml';

/**
 * Finds the screen actions that the package puts on record pages.
 *
 * @param folder the package's `quickActions` folder
 * @returns the actions in the order of their file names; none without a folder
 * @throws when a file holds another kind of metadata
 */
export function readQuickActions(folder: string): QuickAction[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(SUFFIX));
  return files.sort().flatMap((file) => readQuickAction(join(folder, file), file.slice(0, -SUFFIX.length)));
}

function readQuickAction(file: string, fullName: string): QuickAction[] {
  const action = readMetadata(file, 'QuickAction');
  const componentName = childText(action, 'lightningWebComponent');
  if (componentName === null || childText(action, 'actionSubtype') !== 'ScreenAction') return [];
  const [objectName = '', name = ''] = fullName.split('.');
  return [{ objectName, name, label: childText(action, 'label') ?? name, componentName }];
}
