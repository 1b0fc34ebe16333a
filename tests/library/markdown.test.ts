import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/library/read-markdown.ts';
import { writeMarkdown } from '../../src/library/write-markdown.ts';
import { fenceFor } from '../../src/linter/parse/fence-for.ts';
import { anyEntry, entryWith } from './entries.ts';

const anyEntries = fc.dictionary(fc.stringMatching(/^[a-z0-9][\w-]{0,20}$/), anyEntry, { minKeys: 1, maxKeys: 4 });

describe('a library in Markdown', () => {
  test('comes back exactly as it was, whatever its texts hold', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(readMarkdown(writeMarkdown(entries))).toEqual({ ok: true, entries: { ...entries } });
      }),
      { numRuns: 300 },
    );
  });

  test('is readable: a heading, what is known, the prompt as it stands', () => {
    const file = writeMarkdown({
      abc: entryWith({ tags: ['parser'], rating: 4, notes: 'Right at once.\nTwo lines.' }),
    });
    expect(file).toContain(
      '\n## Fix the parser\n\n```yaml\nid: abc\ntitle: Fix the parser\ntags:\n  - parser\nrating: 4\nnotes: |-\n  Right at once.\n  Two lines.\n',
    );
    expect(file).toContain('\n```text\nIn `src/parse.ts`, accept an empty header.\n```\n');
  });

  test('keeps prompts apart that hold fences, or entries of their own', () => {
    const inner = writeMarkdown({ inner: entryWith() });
    const entries = { outer: entryWith({ text: inner }), next: entryWith({ title: 'Next' }) };
    expect(readMarkdown(writeMarkdown(entries))).toEqual({ ok: true, entries });
  });

  test('survives an editor that turns every line break into CRLF', () => {
    const entries = { abc: entryWith({ text: 'one\ntwo', notes: 'a\nb' }) };
    expect(readMarkdown(writeMarkdown(entries).replaceAll('\n', '\r\n'))).toEqual({ ok: true, entries });
  });

  test('may have remarks and code of other people between its entries', () => {
    const entries = { abc: entryWith() };
    const file = `# Ours\n\nA remark.\n\n---\n\n\`\`\`ts\nconst x = 1;\n\`\`\`\n${writeMarkdown(entries)}\nThe end.\n`;
    expect(readMarkdown(file)).toEqual({ ok: true, entries });
  });

  test('fences a text with more backticks than it holds', () => {
    expect(fenceFor('plain')).toBe('```');
    expect(fenceFor('a ```` b ``')).toBe('`````');
  });
});

describe('a file that is not sound', () => {
  const sound = writeMarkdown({ abc: entryWith({ rating: 4 }) });
  const messageOf = (file: string) => {
    const result = readMarkdown(file);
    return result.ok ? 'read' : result.message;
  };

  test.each([
    [
      'a value that does not fit',
      sound.replace('rating: 4', 'rating: 9'),
      'Line 7: rating: Expected a rating from 1 to 5',
    ],
    [
      'YAML that cannot be read',
      sound.replace('rating: 4', 'rating: [4'),
      /^Line 1[0-9]?: Expected YAML, found something else/,
    ],
    [
      'a block without its names',
      sound.replace(/(```yaml\n)[^`]*/, '$1just words\n'),
      'Line 7: Expected a block of names and values.',
    ],
    ['an id that is missing', sound.replace('id: abc\n', ''), 'Line 7: id: Expected an id.'],
    [
      'an id that would reach into an object',
      sound.replace('id: abc', 'id: __proto__'),
      'Line 7: id: Expected an id of letters',
    ],
    ['a prompt that is missing', sound.slice(0, sound.indexOf('```text')), 'Line 7: Expected the prompt in a fence'],
    [
      'a block that is not closed',
      sound.slice(0, sound.indexOf('source:')),
      'Line 7: Expected the block to be closed by ```',
    ],
    ['an id that stands twice', sound + sound, 'found “abc” again'],
    ['no entry', '# Notes\n\nNothing.', 'Expected at least one block of YAML'],
  ])('with %s says so, and where', (_, file, message) => {
    expect(messageOf(file)).toMatch(message);
  });

  test('never makes the reader throw', () => {
    const piece = fc.constantFrom(
      '```yaml\n',
      '```\n',
      '```text\n',
      'id: a\n',
      'title: [\n',
      '&a *a\n',
      '? ',
      '!!js x\n',
      sound,
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string()), { maxLength: 9 }),
        (parts) => void readMarkdown(parts.join('')),
      ),
    );
  });
});
