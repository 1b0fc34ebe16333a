import { expect, test } from 'vitest';
import { sourceFiles } from './support/source-files.ts';
import { type Named, namesIn } from './support/source-names.ts';

const CORES = ['linter', 'grading', 'templates', 'quiz', 'drills', 'picker', 'library', 'workflow', 'training'];

/** Which folders of src/ a file may import from, beside its own. Code runs one way: from content to pages. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  content: ['components', 'islands'],
  schemas: [],
  linter: ['schemas'],
  grading: ['schemas', 'linter'],
  templates: ['schemas', 'linter'],
  quiz: ['schemas', 'linter'],
  drills: ['schemas'],
  picker: ['schemas'],
  library: ['schemas', 'linter'],
  workflow: ['schemas', 'linter'],
  training: ['schemas', 'linter'],
  stores: ['schemas', ...CORES],
  islands: ['schemas', ...CORES, 'stores'],
  components: ['schemas', ...CORES, 'stores', 'islands'],
  pages: ['schemas', ...CORES, 'stores', 'islands', 'components'],
  cli: ['schemas', ...CORES],
  integrations: ['schemas', ...CORES],
  '': ['schemas'],
};

/** Packages that need a browser, a framework or a state: no pure core may know them. */
const IMPURE = /^(astro|preact|nanostores|@nanostores|@codemirror|@astrojs)([/:]|$)/;
const MAY_USE_NODE = ['cli', 'integrations'];
const OWNS_STORAGE = 'stores/storage.ts';
const MEDIAN_LINES = 80;
const LONG_LINES = 180;

const files = sourceFiles();
const names = files.map(namesIn);
const layerOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');
/** An import with the path below src/ of what it names, if that is a file of the site. */
const imports = names.flatMap((found) => found.imports).map((found) => ({ ...found, target: targetOf(found) }));
const where = ({ file, line, name }: Named) => `src/${file.path}:${line} names ${name}`;

function targetOf({ file, name }: Named): string | undefined {
  return name.startsWith('.') ? new URL(name, `file:///${file.path}`).pathname.slice(1) : undefined;
}

test('finds the sources', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(imports.length).toBeGreaterThan(10);
});

test('every folder of src/ has its place in the table', () => {
  const strangers = files.filter(({ layer }) => !(layer in MAY_IMPORT)).map(({ path }) => `src/${path}`);
  expect(strangers).toEqual([]);
});

test('imports run one way', () => {
  const wrong = imports.flatMap((found) => {
    const { file, target } = found;
    // The version stands in package.json, above all folders.
    if (target === 'package.json') return [];
    if (target === undefined || layerOf(target) === file.layer) return [];
    const allowed = MAY_IMPORT[file.layer] ?? [];
    return allowed.includes(layerOf(target)) ? [] : [`${where(found)}; allowed: ${allowed.join(', ') || 'nothing'}`];
  });
  expect(wrong).toEqual([]);
});

test('relative imports name the file with its extension', () => {
  const bare = imports.filter(({ target }) => target !== undefined && !/\.\w+(\?\w+)?$/.test(target));
  expect(bare.map(where)).toEqual([]);
});

test('only the command line and the build steps use Node', () => {
  const wrong = imports.filter(({ name, file }) => name.startsWith('node:') && !MAY_USE_NODE.includes(file.layer));
  expect(wrong.map(where)).toEqual([]);
});

test('pure cores and schemas know no framework, editor or store', () => {
  const pure = [...CORES, 'schemas'];
  const wrong = imports.filter(({ name, file }) => pure.includes(file.layer) && IMPURE.test(name));
  expect(wrong.map(where)).toEqual([]);
});

test(`only ${OWNS_STORAGE} touches the browser's storage`, () => {
  const wrong = names
    .flatMap((found) => found.identifiers)
    .filter(({ file, name }) => file.path !== OWNS_STORAGE && /^(local|session)Storage$/.test(name));
  expect(wrong.map(where)).toEqual([]);
});

test('files stay short: the median and all but one in ten', () => {
  // Word lists and content are data and may be long.
  const code = files.filter(({ path }) => !/^content\/|\/lexicon\//.test(path));
  const byLength = code.toSorted((a, b) => a.lines.length - b.lines.length);
  const linesAt = (share: number) => byLength[Math.floor(share * byLength.length)]?.lines.length ?? 0;
  const longest = byLength.slice(-5).map(({ path, lines }) => `src/${path} ${lines.length}`);
  expect(linesAt(0.5), 'median of lines').toBeLessThan(MEDIAN_LINES);
  expect(linesAt(0.9), `90th percentile of lines; longest: ${longest.join(', ')}`).toBeLessThan(LONG_LINES);
});
