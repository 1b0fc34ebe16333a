import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftAt, drafts } from '../../src/stores/drafts.ts';
import { createManuscript, type Manuscript, SAVE_PAUSE } from '../../src/stores/manuscript.ts';

const PLACE = 'practice/add-logging';
let stops: (() => void)[] = [];

function opened(typed?: string): Manuscript {
  const manuscript = createManuscript(PLACE, 'add logging');
  stops.push(manuscript.open(typed));
  return manuscript;
}

beforeEach(() => {
  vi.useFakeTimers();
  drafts.$value.set({});
});
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  vi.useRealTimers();
});

test('saves after a pause in typing', () => {
  const { $text, $saving } = opened();
  $text.set('log');
  $text.set('log sign-ins');
  expect(draftAt(PLACE)).toBeUndefined();
  vi.advanceTimersByTime(SAVE_PAUSE);
  expect(draftAt(PLACE)).toBe('log sign-ins');
  expect($saving.get()).toBe('saved');
});

test('saves at once when the page goes away', () => {
  opened().$text.set('half a word');
  dispatchEvent(new Event('pagehide'));
  expect(draftAt(PLACE)).toBe('half a word');
});

test('opens with the stored draft', () => {
  opened().$text.set('my draft');
  vi.advanceTimersByTime(SAVE_PAUSE);
  expect(opened().$text.get()).toBe('my draft');
});

test('prefers what was typed before the page was ready', () => {
  opened().$text.set('my draft');
  vi.advanceTimersByTime(SAVE_PAUSE);
  expect(opened('typed early').$text.get()).toBe('typed early');
});

test('stores nothing for the text that stands there anyway', () => {
  const { $text } = opened();
  $text.set('log');
  vi.advanceTimersByTime(SAVE_PAUSE);
  $text.set('add logging');
  vi.advanceTimersByTime(SAVE_PAUSE);
  expect(drafts.$value.get()).toEqual({});
});

test('brings back a text that was replaced', () => {
  const { $text, $replaced, replace, undo } = opened();
  $text.set('long work');
  replace('add logging', 'The weak prompt is back.');
  expect($replaced.get()).toEqual({ note: 'The weak prompt is back.', previous: 'long work' });
  undo();
  expect($text.get()).toBe('long work');
  expect($replaced.get()).toBeNull();
});

test('offers no undo any more once somebody writes on', () => {
  const { $text, $replaced, replace } = opened();
  replace('an example', 'Example loaded.');
  $text.set('an example, changed');
  expect($replaced.get()).toBeNull();
});

test('counts a line end as one character', () => {
  const { $text, replace } = opened();
  replace('one\r\ntwo\rthree', 'Loaded.');
  expect($text.get()).toBe('one\ntwo\nthree');
});

test('takes over what another tab writes, except over unsaved words', () => {
  const { $text } = opened();
  const elsewhere = (text: string) => drafts.$value.set({ [PLACE]: { text, at: '2026-03-01T10:00:00.000Z' } });
  elsewhere('from the other tab');
  expect($text.get()).toBe('from the other tab');
  vi.advanceTimersByTime(SAVE_PAUSE);
  $text.set('unsaved here');
  elsewhere('again from there');
  expect($text.get()).toBe('unsaved here');
});

test('keeps the last draft that fits when a text grows too long', () => {
  const { $text, $saving } = opened();
  $text.set('fits');
  vi.advanceTimersByTime(SAVE_PAUSE);
  $text.set('x'.repeat(200_001));
  vi.advanceTimersByTime(SAVE_PAUSE);
  expect($saving.get()).toBe('too-long');
  expect(draftAt(PLACE)).toBe('fits');
  expect($text.get()).toHaveLength(200_001);
});
