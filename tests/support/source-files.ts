import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A source file of the site. */
export interface SourceFile {
  /** Path below src/, with forward slashes. */
  readonly path: string;
  /** First folder below src/, or '' for a file that stands there itself. */
  readonly layer: string;
  readonly lines: readonly string[];
}

const ROOT = fileURLToPath(new URL('../../src/', import.meta.url));
const CODE = /\.(ts|tsx|astro|mdx|mjs|js)$/;

function readSourceFile(path: string): SourceFile {
  const layer = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
  return { path, layer, lines: readFileSync(ROOT + path, 'utf8').split('\n') };
}

/** All files under src/ that hold code. */
export function sourceFiles(): SourceFile[] {
  const entries = readdirSync(ROOT, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && CODE.test(entry.name));
  return files.map((file) => readSourceFile(relative(ROOT, join(file.parentPath, file.name)).replaceAll('\\', '/')));
}
