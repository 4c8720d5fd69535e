import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RUN = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations, passes }) => ({
  checked: passes.length,
  violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 160)).join(' | '))
}))`;

export interface AxeResult {
  /** Rules that found something to check; zero would mean that axe saw no page. */
  checked: number;
  violations: string[];
}

/**
 * Accessibility problems of the page as it is.
 *
 * Runs in an isolated world: in the page's own, synthetic shadow patches `elementsFromPoint` and axe silently finds
 * no colour contrast problem at all.
 */
export async function axe(page: Page): Promise<AxeResult> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'axe'
  });
  await session.send('Runtime.evaluate', { contextId: executionContextId, expression: axeSource });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: RUN,
    awaitPromise: true,
    returnByValue: true
  });
  await session.detach();
  if (exceptionDetails) {
    throw new Error(`axe did not run: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  }
  return parse(result.value);
}

function parse(value: unknown): AxeResult {
  if (typeof value === 'object' && value !== null && 'checked' in value && 'violations' in value) {
    const { checked, violations } = value;
    if (typeof checked === 'number' && Array.isArray(violations)) {
      return { checked, violations: violations.map(String) };
    }
  }
  throw new Error('axe answered in a shape of its own');
}
