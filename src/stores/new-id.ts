const DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';

/** Fifteen digits of 32: nobody meets the same twice. (`randomUUID` is missing where a page is served without TLS.) */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(15)), (byte) => DIGITS[byte % 32]).join('');
