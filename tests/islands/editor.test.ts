import { atom } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEditor, type RunningEditor } from '../../src/islands/editor/create-editor.ts';
import { lint } from '../../src/linter/lint.ts';
import type { Finding } from '../../src/linter/types.ts';
import type { Mark } from '../../src/stores/highlight.ts';

const TEXT = '# Task\n\nUse `pino` in src/auth.ts to log sign-ins.';
let editor: RunningEditor;
let parent: HTMLElement;
const $text = atom('');
const $marks = atom<readonly Mark[]>([]);
const $findings = atom<{ text: string; findings: readonly Finding[] }>({ text: '', findings: [] });

beforeEach(() => {
  parent = document.body.appendChild(document.createElement('div'));
  $text.set(TEXT);
  $marks.set([]);
  $findings.set({ text: TEXT, findings: [] });
  editor = createEditor({
    parent,
    $text,
    $findings,
    $marks,
    labelledBy: 'name',
    describedBy: 'help',
    placeholder: 'Write',
  });
});
afterEach(() => {
  editor.destroy();
  parent.remove();
});

const content = () => parent.querySelector('.cm-content');

test('is named and explained by the page, and wraps lines', () => {
  expect(content()?.getAttribute('aria-labelledby')).toBe('name');
  expect(content()?.getAttribute('aria-describedby')).toBe('help');
  expect(content()?.classList.contains('cm-lineWrapping')).toBe(true);
});

test('leaves Tab to the browser', () => {
  const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
  content()?.dispatchEvent(tab);
  expect(tab.defaultPrevented).toBe(false);
  expect($text.get()).toBe(TEXT);
});

test('shows a text that comes from elsewhere', () => {
  $text.set('another text');
  expect(content()?.textContent).toBe('another text');
});

test('hands its tree to the linter, with the same report as without', () => {
  const tree = editor.tree(TEXT);
  expect(tree?.length).toBe(TEXT.length);
  expect(lint(TEXT, tree ? { tree } : {})).toEqual(lint(TEXT));
});

test('hands over the incremental tree after edits', () => {
  const added = `${TEXT}\n\n\`\`\`\nlevel=warn\n\`\`\`\n`;
  $text.set(added);
  const tree = editor.tree(added);
  expect(tree).toBeDefined();
  expect(lint(added, tree ? { tree } : {})).toEqual(lint(added));
});

test('hands over no tree for another text', () => {
  expect(editor.tree(TEXT.toUpperCase())).toBeUndefined();
});

test('makes the edits of a fix and passes the text on', () => {
  editor.apply([
    { from: 0, to: 2, insert: '## ' },
    { from: TEXT.length - 1, to: TEXT.length, insert: '!' },
  ]);
  expect($text.get()).toBe(`## ${TEXT.slice(2, -1)}!`);
});

describe('evidence', () => {
  test('is marked with the letter of its component and moves with the text', () => {
    const from = TEXT.indexOf('src/auth.ts');
    $marks.set([{ from, to: from + 11, component: 'context' }]);
    expect(parent.querySelector('.cm-evidence')?.textContent).toBe('src/auth.ts');
    expect(parent.querySelector('.cm-evidence')?.getAttribute('data-letter')).toBe('C');
    $text.set(`Please. ${TEXT}`);
    expect(parent.querySelector('.cm-evidence')?.textContent).toBe('src/auth.ts');
    $marks.set([]);
    expect(parent.querySelector('.cm-evidence')).toBeNull();
  });

  test('is one mark with one letter, whatever else is marked in it', () => {
    const to = TEXT.indexOf(' to log');
    $marks.set([{ from: TEXT.indexOf('Use'), to, component: 'constraints' }]);
    $findings.set({
      text: TEXT,
      findings: [{ rule: 'x', severity: 'info', from: to - 6, to, message: 'm', suggestion: 's' }],
    });
    expect([...parent.querySelectorAll('.cm-evidence')].map((mark) => mark.textContent)).toEqual([
      'Use `pino` in src/auth.ts',
    ]);
  });

  test('is left out where the text has become shorter', () => {
    $marks.set([{ from: 900, to: 910, component: 'task' }]);
    expect(parent.querySelector('.cm-evidence')).toBeNull();
  });
});

test('underlines findings of this very text only', () => {
  const finding = { rule: 'x', severity: 'warning', from: 8, to: 11, message: 'm', suggestion: 's' } as const;
  $findings.set({ text: TEXT, findings: [finding] });
  expect(parent.querySelector('.cm-lintRange-warning')?.textContent).toBe('Use');
  $findings.set({ text: 'an older text', findings: [{ ...finding, to: 10 }] });
  expect(parent.querySelector('.cm-lintRange-warning')?.textContent).toBe('Use');
});
