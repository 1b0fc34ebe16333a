import {
  FILE_ENDING,
  ROLE_MAILBOX,
  SAMPLE_DOMAIN,
  SAMPLE_IBANS,
  SAMPLE_PHONE,
  TEST_CARDS,
} from '../lexicon/safety-personal.ts';
import type { Span } from '../types.ts';

const PHONE =
  /(?<![\w+.:/-])(?:\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{2,4}(?:[ .-]?\d{2,4}){2,4}|\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4})(?![\w-])/g;
const CARD = /(?<![\w.-])[3-6]\d{3}(?:[ -]?\d{2,6}){2,4}(?![\w-])/g;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g;

/** A place where data of a person stands. */
export interface Datum extends Span {
  readonly what: string;
  /** A reserved value of the same kind. */
  readonly insert: string;
}

/** E-mail addresses, phone numbers, card numbers and bank accounts that look real; in no order. */
export const personalDataIn = (text: string): Datum[] => [...mailboxes(text), ...numbers(text)];

function* mailboxes(text: string): Generator<Datum> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const name = /(?<![\w.+/:@-])[a-z][\w.+-]{0,63}$/i.exec(text.slice(Math.max(0, at - 66), at))?.[0];
    const domain = /^@((?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12})(?![\w@:/-])/i
      .exec(text.slice(at, at + 190))?.[1]
      ?.toLowerCase();
    if (
      !name ||
      !domain ||
      SAMPLE_DOMAIN.test(domain) ||
      FILE_ENDING.test(domain) ||
      ROLE_MAILBOX.test(name.toLowerCase())
    )
      continue;
    yield { from: at - name.length, to: at + 1 + domain.length, what: 'e-mail address', insert: 'ada@example.com' };
  }
}

function* numbers(text: string): Generator<Datum> {
  for (const { index, 0: found } of text.matchAll(CARD)) {
    const digits = found.replace(/\D/g, '');
    if (
      digits.length >= 13 &&
      digits.length <= 19 &&
      passesLuhn(digits) &&
      !TEST_CARDS.has(digits) &&
      !/(\d)\1{6}/.test(digits)
    )
      yield { from: index, to: index + found.length, what: 'card number', insert: '4242 4242 4242 4242' };
  }
  for (const { index, 0: found } of text.matchAll(IBAN)) {
    const account = found.replace(/ /g, '');
    if (account.length >= 15 && passesMod97(account) && !SAMPLE_IBANS.has(account))
      yield { from: index, to: index + found.length, what: 'bank account', insert: 'DE89 3704 0044 0532 0130 00' };
  }
  for (const { index, 0: found } of text.matchAll(PHONE)) {
    const digits = found.replace(/\D/g, '');
    if (digits.length >= 10 && digits.length <= 15 && !SAMPLE_PHONE.test(digits))
      yield { from: index, to: index + found.length, what: 'phone number', insert: '+1 202 555 0142' };
  }
}

/** The checksum of card numbers (ISO/IEC 7812). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, twice = false; i >= 0; i--, twice = !twice) {
    const value = Number(digits[i]) * (twice ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** The checksum of bank accounts (ISO 13616). */
function passesMod97(account: string): boolean {
  let rest = 0;
  for (const c of account.slice(4) + account.slice(0, 4))
    for (const digit of Number.parseInt(c, 36).toString()) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
