import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8'
};

/** Addresses of pages; the browser side tells them apart. */
const PAGE = /^\/(outbox|lightning\/.*)?$/;

const HEADERS = {
  // Synthetic shadow writes <style> elements, and base components have style attributes; scripts are all files of ours.
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'"
  ].join('; '),
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff'
};

/**
 * Serves the built browser side from memory: no path can lead out of the folder, and a build that another process
 * makes meanwhile does not mix with this one. Addresses of pages get the one page that the application has.
 *
 * @param folder with `index.html`
 * @returns answers a path, or returns false when there is nothing at it
 */
export function staticFiles(folder: string): (path: string, response: ServerResponse) => boolean {
  const files = new Map(filesIn(folder).map((file) => [pathOf(folder, file), readFileSync(file)]));
  return (path, response) => {
    const filePath = PAGE.test(path) ? '/index.html' : path;
    const type = TYPES[extname(filePath)];
    const content = files.get(filePath);
    if (type === undefined || content === undefined) return false;
    // Names of assets contain a hash of their content.
    const cacheControl = path.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache';
    response.writeHead(200, { ...HEADERS, 'content-type': type, 'cache-control': cacheControl });
    response.end(content);
    return true;
  };
}

function pathOf(folder: string, file: string): string {
  return `/${relative(folder, file).split(sep).join('/')}`;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
