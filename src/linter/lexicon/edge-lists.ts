import type { Lists } from '../phrases/compile.ts';
import { ODDITY_LISTS } from './edge-oddities.ts';
import { REMEDY_LISTS } from './edge-remedies.ts';
import { phraseList } from './word-set.ts';

/** Words of borders and failures, used in phrases as `@name`. */
export const EDGE_LISTS: Lists = {
  ...ODDITY_LISTS,
  ...REMEDY_LISTS,
  /** What a value, a record or a service may be that needs a treatment of its own. */
  'edge-state':
    phraseList(`empty, missing, null, nil, undefined, nan, blank, zero, negative, invalid, malformed, corrupt, corrupted, expired, stale, duplicate, duplicated, unknown, unavailable, unreachable, offline, unsupported,
    absent, oversized, truncated, incomplete, partial, late, canceled, interrupted, revoked, locked, overlapping, nested, orphaned, deleted, disabled, unauthorized, unauthenticated, anonymous, simultaneous, concurrent,
    parallel, conflicting, unexpected, garbled, broken, infinite, huge, enormous, gigantic, excessive, recursive, circular, cyclic, ambiguous, unescaped, unterminated, untrusted, disconnected, unresponsive, slow, flaky, transient, intermittent,
    non existent, nonexistent, out of range, out of order, out of stock, out of memory, whitespace only, zero length, single element, too long, too large, too big, too short, not found, not logged in, logged out, signed out, left out, read only, ill formed, bad`),
  /** What a value may be that nobody wished for. */
  'edge-value': phraseList(
    `empty, missing, null, nil, undefined, nan, blank, zero, negative, invalid, malformed, corrupt, duplicate, unknown, unavailable, late, huge, truncated, incomplete, expired, stale, garbled, too long, too large, out of order, out of range, misspelled, whitespace only, not found`,
  ),
  /** Things and events that are borders or failures by themselves. */
  'edge-thing':
    phraseList(`timeout, duplicate, overflow, underflow, outage, failure, disconnect, disconnection, retry, race condition, race, collision, conflict, deadlock, interruption, cancellation, reconnect, nan, infinity, null, eof, bom, dst,
    daylight saving, leap year, leap day, leap second, time zone, timezone, midnight, empty string, empty list, empty array, empty file, empty input, empty state, boundary, off by one, rounding, division by zero, divide by zero, double click,
    double tap, double submit, double submission, double press, wraparound, wrap around, rollover, clock skew, clock drift, packet loss, power loss, outlier, typo, special character, unicode, emoji, umlaut, diacritic, accent, surrogate pair, newline, line break, escaped quote, cycle, gap, dead letter,
    http error, network error, api error, network failure, rate limit, quota, missing value, missing data, missing file, missing key, missing field, null value, invalid input, invalid value, bad input, bad data, invalid data, first run, cold start, cold cache, crash, signal, sigterm, ctrl c, backpressure, cancellation`),
};
