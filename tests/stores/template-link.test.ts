import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64url } from '../../src/stores/base64url.ts';
import { toValuesFragment, valuesIn } from '../../src/stores/template-link.ts';

const NAMES = ['stack', 'goal'];
const linkOf = (value: unknown) => `#v1:${toBase64url(JSON.stringify(value))}`;
const message = (hash: string) => {
  const result = valuesIn(hash, NAMES);
  return result?.ok === false ? result.message : undefined;
};

describe('a link that carries values', () => {
  test('brings them back, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (goal) => {
        const values = { stack: '<b onclick="x">&amp;</b>', goal };
        expect(valuesIn(toValuesFragment(values) ?? '', NAMES)).toEqual({ ok: true, values, unknown: [] });
      }),
    );
  });

  test('tells which values belong to no variable, and leaves them out', () => {
    expect(valuesIn(linkOf({ stack: 'Go', colour: 'red' }), NAMES)).toEqual({
      ok: true,
      values: { stack: 'Go' },
      unknown: ['colour'],
    });
    expect(message(linkOf({ colour: 'red' }))).toContain('no values for this template');
  });

  test('is not made for values that are too long, and one made elsewhere is refused', () => {
    const values = { stack: 'x'.repeat(8_000) };
    expect(toValuesFragment(values)).toBeNull();
    expect(message(linkOf(values))).toContain('more than 8,000 characters');
    expect(message(`#v1:${'A'.repeat(50_000)}`)).toContain('more than 8,000 characters');
  });

  test('is refused when it is damaged or newer, and ignored when it is something else', () => {
    for (const damaged of ['#v1:', '#v1:%%%', '#v1:AAAA', linkOf(['a']), linkOf({ stack: 1 }), linkOf(null)]) {
      expect(message(damaged), damaged).toContain('damaged');
    }
    expect(message('#v2:abc')).toContain('newer version');
    expect(valuesIn('#changelog', NAMES)).toBeNull();
    expect(valuesIn('', NAMES)).toBeNull();
  });

  test('never puts values onto the prototype', () => {
    const result = valuesIn(`#v1:${toBase64url('{"__proto__":"x","stack":"Go"}')}`, NAMES);
    expect(result).toMatchObject({ ok: true, values: { stack: 'Go' } });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
