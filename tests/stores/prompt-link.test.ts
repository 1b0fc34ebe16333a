import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_LINKED_LENGTH, promptIn, toFragment } from '../../src/stores/prompt-link.ts';

const inHash = (hash: string) => promptIn({ hash, search: '' });

test('carries any text there and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (text) => {
      expect(inHash(toFragment(text) ?? '')).toEqual({ ok: true, text });
    }),
  );
});

test('takes a text from ?text=', () => {
  expect(promptIn({ hash: '', search: '?text=fix%20it%20%26%20go' })).toEqual({ ok: true, text: 'fix it & go' });
});

test('finds nothing in an address without a prompt', () => {
  expect(inHash('')).toBeNull();
  expect(inHash('#_top')).toBeNull();
  expect(promptIn({ hash: '', search: '?text=' })).toBeNull();
});

test.each(['#v1:', '#v1:a', '#v1:****', '#v1:_w', '#v1:<script>'])('refuses the damaged %s', (hash) => {
  expect(inHash(hash)).toMatchObject({ ok: false, message: expect.stringContaining('damaged') });
});

test('refuses a link of a newer version', () => {
  expect(inHash('#v2:abc')).toMatchObject({ ok: false, message: expect.stringContaining('newer') });
});

test('refuses what is too long, in both directions', () => {
  expect(toFragment('x'.repeat(MAX_LINKED_LENGTH + 1))).toBeNull();
  for (const length of [MAX_LINKED_LENGTH + 1, 1_000_000]) {
    expect(promptIn({ hash: '', search: `?text=${'x'.repeat(length)}` })).toMatchObject({ ok: false });
    expect(inHash(`#v1:${'eHh4'.repeat(length)}`)).toMatchObject({ ok: false });
  }
});

test('never throws, whatever the address holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (hash, search) => {
      promptIn({ hash: `#v1:${hash}`, search: `?text=${search}` });
    }),
  );
});
