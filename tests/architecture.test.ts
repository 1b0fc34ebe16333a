import { expect, test } from 'vitest';
import { codeLines, type Import, importsOf, type SourceFile, sourceFiles } from './support/source-files.ts';

const CORES = ['linter', 'grading', 'templates', 'quiz', 'workflow', 'training'];

/** Which folders of src/ a file may import from, beside its own. Code runs one way: from content to pages. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  content: ['components', 'islands'],
  schemas: [],
  linter: ['schemas'],
  grading: ['schemas', 'linter'],
  templates: ['schemas', 'linter'],
  quiz: ['schemas', 'linter'],
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
const imports = files.flatMap(importsOf);
const layerOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');
const at = (file: SourceFile, line: number) => `src/${file.path}:${line}`;
const where = ({ file, line, specifier }: Import) => `${at(file, line)} imports ${specifier}`;

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
  const wrong = imports.filter(
    ({ specifier, file }) => specifier.startsWith('node:') && !MAY_USE_NODE.includes(file.layer),
  );
  expect(wrong.map(where)).toEqual([]);
});

test('pure cores and schemas know no framework, editor or store', () => {
  const pure = [...CORES, 'schemas'];
  const wrong = imports.filter(({ specifier, file }) => pure.includes(file.layer) && IMPURE.test(specifier));
  expect(wrong.map(where)).toEqual([]);
});

test(`only ${OWNS_STORAGE} touches the browser's storage`, () => {
  const wrong = files
    .filter(({ path }) => path !== OWNS_STORAGE && !path.endsWith('.mdx'))
    .flatMap((file) =>
      codeLines(file)
        .filter(({ code }) => /\b(localStorage|sessionStorage)\b/.test(code))
        .map(({ line, code }) => `${at(file, line)}: ${code.trim()}`),
    );
  expect(wrong).toEqual([]);
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
