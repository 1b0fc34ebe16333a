import { PROMPTS } from '../linter/prompts.ts';
import { EXERCISES } from '../support/exercises.ts';

/** A text that is meant to keep a linter busy, with a name for the report. */
export interface Hostile {
  readonly name: string;
  readonly text: string;
}

const SHORTEST = 70;
const LONGEST = 4000;

/** What people write here: the prompts of the exercises, their samples and weak answers, and the linter's own test prompts. */
const written = [
  ...PROMPTS,
  ...EXERCISES.flatMap(({ before, samples, weak }) => [
    before,
    ...samples.map((s) => s.text),
    ...weak.map((w) => w.text),
  ]),
];

/** Prompts of 70 to 4,000 characters: those written, and joined ones, because few people write 4,000 characters for an exercise. */
export const prompts: readonly string[] = [...written, ...joined(written, [1000, 2000, 3000, LONGEST])].filter(
  ({ length }) => length >= SHORTEST && length <= LONGEST,
);

/** Prompts joined until the next would exceed the length, several times for each length. */
function joined(texts: readonly string[], lengths: readonly number[]): string[] {
  return lengths.flatMap((length, nth) =>
    [0, 1, 2, 3].map((part) => {
      let text = '';
      for (let i = (nth * 4 + part) * 7; ; i++) {
        const next = `${text}${texts[i % texts.length]}\n\n`;
        if (next.length > length) return text.trim();
        text = next;
      }
    }),
  );
}

const all = `${prompts.join('\n\n')}\n\n`;
/** A text of exactly so many characters, made of the prompts. */
export const textOf = (length: number): string => all.repeat(Math.ceil(length / all.length)).slice(0, length);

const HOSTILE_LENGTH = 32 * 1024;
const filled = (name: string, pattern: string): Hostile => ({
  name,
  text: pattern.repeat(Math.ceil(HOSTILE_LENGTH / pattern.length)).slice(0, HOSTILE_LENGTH),
});

/** Texts of 32 KB that make careless parsers and patterns slow. */
export const hostile: readonly Hostile[] = [
  filled('_*', '_*'),
  filled('> ', '> '),
  filled('[', '['),
  filled('![](', '![]('),
  filled('`', '`'),
  filled('` ` of growing length', Array.from({ length: 250 }, (_, i) => `${'`'.repeat(i + 1)} `).join('')),
  filled('|a|b|', '|a|b|'),
  filled('table rows', '|a|b|\n'),
  filled('one long word', 'a'),
  filled('a.a.a', 'a.'),
  filled('a-a-a', 'a-'),
  filled('{{', '{{'),
  filled('<', '<a '),
  filled('<!--', '<!--'),
  filled('spaces', ' '),
  filled('digits', '1,'),
  filled('not not', 'not '),
  filled('do not, do not', 'do not use it, '),
  filled('"', '"a '),
  { name: 'unclosed fence', text: filled('', 'const a = 1;\n').text.replace(/^/, '```js\n') },
  { name: 'nested quotes', text: filled('', `${'>'.repeat(400)} a\n`).text },
  { name: 'nested lists', text: nestedLists() },
];

function nestedLists(): string {
  let text = '';
  for (let depth = 0; text.length < HOSTILE_LENGTH; depth = (depth + 1) % 120) text += `${'  '.repeat(depth)}- a\n`;
  return text.slice(0, HOSTILE_LENGTH);
}
