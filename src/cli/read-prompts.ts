import { globSync, readFileSync, statSync } from 'node:fs';
import { markdownParser } from '../linter/parse/markdown.ts';
import { CommandError } from './command-error.ts';

/** A prompt and where it stands. */
export interface PromptSource {
  /** Path as given, or `<stdin>`. */
  readonly file: string;
  readonly text: string;
  /** Lines of the file in front of the prompt. */
  readonly lineOffset: number;
}

const STDIN = 0;
/** Larger texts are refused: no prompt is that long. Characters. */
const LONGEST = 200_000;

/** Reads the prompts of all files; globs are expanded, `-` or nothing is standard input. */
export function readPrompts(patterns: readonly string[], whole: boolean): PromptSource[] {
  if (patterns.length === 0) return [checked({ file: '<stdin>', text: readFileSync(STDIN, 'utf8'), lineOffset: 0 })];
  return patterns.flatMap((pattern) => expand(pattern).flatMap((file) => readFile(file, whole)));
}

/** Files that a pattern names. A pattern without matches is an error, so that a typing slip doesn't pass as success. */
function expand(pattern: string): string[] {
  if (pattern === '-') return ['-'];
  const files = /[*?[\]{}]/.test(pattern) ? globSync(pattern).filter((f) => statSync(f).isFile()) : [pattern];
  if (files.length === 0) throw new CommandError(`No file matches ${pattern}.`);
  return files.sort();
}

function readFile(file: string, whole: boolean): PromptSource[] {
  if (file === '-') return [checked({ file: '<stdin>', text: readFileSync(STDIN, 'utf8'), lineOffset: 0 })];
  const text = readText(file);
  const fences = whole || !/\.(?:md|mdx|markdown)$/i.test(file) ? [] : promptFences(text);
  if (fences.length === 0) return [checked({ file, text, lineOffset: 0 })];
  return fences.map(({ from, to }) =>
    checked({ file, text: text.slice(from, to), lineOffset: text.slice(0, from).split('\n').length - 1 }),
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new CommandError(
      code === 'ENOENT'
        ? `${file} does not exist.`
        : code === 'EISDIR'
          ? `${file} is a folder; name files or a glob such as ${file}/**/*.md.`
          : `${file} can't be read: ${code ?? String(error)}.`,
    );
  }
}

/** What stands between the marks of fences that are marked `prompt`. */
function promptFences(text: string): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  markdownParser.parse(text).iterate({
    enter({ name, node }) {
      if (name !== 'FencedCode') return;
      const info = node.getChild('CodeInfo');
      const body = node.getChild('CodeText');
      if (info && body && /^prompt\b/i.test(text.slice(info.from, info.to)))
        spans.push({ from: body.from, to: node.lastChild?.prevSibling?.to ?? body.to });
    },
  });
  return spans;
}

function checked(source: PromptSource): PromptSource {
  if (source.text.length > LONGEST)
    throw new CommandError(`${source.file} has ${source.text.length} characters, expected at most ${LONGEST}.`);
  return source;
}
