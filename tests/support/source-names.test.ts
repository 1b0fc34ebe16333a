import { expect, test } from 'vitest';
import { namesIn } from './source-names.ts';

const namesOf = (path: string, text: string) => {
  const { imports, identifiers } = namesIn({ path, layer: '', lines: text.split('\n') });
  return {
    imports: imports.map(({ line, name }) => `${line} ${name}`),
    identifiers: identifiers.map(({ name }) => name),
  };
};

test('finds each way to ask for another file', () => {
  const text = [
    "import { a } from './a.ts';",
    'export type {',
    '  B,',
    "} from './b.ts';",
    "const c = await import('./c.ts');",
    "new Worker(new URL('./d.ts', import.meta.url));",
    "type E = import('./e.ts').E;",
  ].join('\n');
  expect(namesOf('x.ts', text).imports).toEqual(['1 ./a.ts', '4 ./b.ts', '5 ./c.ts', '6 ./d.ts', '7 ./e.ts']);
});

test('takes code in strings, templates and comments for none', () => {
  const text = [
    'const a = "import b from \'./b\'";',
    'const c = `',
    "import d from './d';",
    '`;',
    '// localStorage',
  ].join('\n');
  expect(namesOf('x.ts', text)).toEqual({ imports: [], identifiers: ['a', 'c'] });
});

test('finds the imports of a component, also in its script', () => {
  const text = [
    '---',
    "import A from './A.astro';",
    '---',
    '<p>from "us"</p>',
    '<script>',
    "  import { b } from './b.ts';",
    '</script>',
  ];
  expect(namesOf('x.astro', text.join('\n')).imports).toEqual(['2 ./A.astro', '6 ./b.ts']);
});
