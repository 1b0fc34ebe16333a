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

/** Something that a source file asks for. */
export interface Import {
  readonly file: SourceFile;
  /** From 1. */
  readonly line: number;
  /** As it is written. */
  readonly specifier: string;
  /** Path below src/ for a relative specifier, otherwise undefined. */
  readonly target: string | undefined;
}

const ROOT = fileURLToPath(new URL('../../src/', import.meta.url));
const CODE = /\.(ts|tsx|astro|mdx|mjs|js)$/;
// `from 'x'`, `import 'x'`, `import('x')`, and the file of a worker: `new URL('./x.ts', import.meta.url)`.
const IMPORT = /\b(?:(?:from|import)\s*\(?\s*|new URL\((?=['"][^'"]+\.tsx?['"]))(['"])([^'"]+)\1/g;
const COMMENT = /^\s*(\/\/|\/?\*)/;

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

function resolve(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}

/** What a file imports, in order. */
export function importsOf(file: SourceFile): Import[] {
  return codeLines(file).flatMap(({ line, code }) =>
    [...code.matchAll(IMPORT)].map(([, , specifier = '']) => ({
      file,
      line,
      specifier,
      target: resolve(file.path, specifier),
    })),
  );
}

/** The lines of a file that are not comments, with their numbers from 1. */
export function codeLines(file: SourceFile): { line: number; code: string }[] {
  return file.lines.map((code, index) => ({ line: index + 1, code })).filter(({ code }) => !COMMENT.test(code));
}
