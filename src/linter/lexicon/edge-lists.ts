import type { Lists } from '../phrases/compile.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s*[\n,]\s*/);

/** Words of borders and failures, used in phrases as `@name`. */
export const EDGE_LISTS: Lists = {
  /** What a value, a record or a service may be that needs a treatment of its own. */
  'edge-state':
    words(`empty, missing, null, nil, undefined, nan, blank, zero, negative, invalid, malformed, corrupt, corrupted, expired, stale, duplicate, duplicated, unknown, unavailable, unreachable, offline, unsupported,
    unreadable, absent, oversized, truncated, incomplete, partial, late, canceled, interrupted, revoked, locked, overlapping, nested, orphaned, deleted, disabled, unauthorized, unauthenticated, anonymous, simultaneous, concurrent,
    parallel, conflicting, unexpected, garbled, broken, infinite, huge, enormous, gigantic, excessive, recursive, circular, cyclic, ambiguous, unescaped, unterminated, untrusted, disconnected, unresponsive, slow, flaky, transient, intermittent,
    non existent, nonexistent, out of range, out of order, out of stock, out of memory, whitespace only, zero length, single element, too long, too large, too big, too short, not found, not logged in, logged out, signed out, left out, read only, ill formed, bad`),
  /** Things and events that are borders or failures by themselves. */
  'edge-thing':
    words(`timeout, duplicate, overflow, underflow, outage, failure, disconnect, disconnection, retry, race condition, race, collision, conflict, deadlock, interruption, cancellation, reconnect, nan, infinity, null, eof, bom, dst,
    daylight saving, leap year, leap day, leap second, time zone, timezone, midnight, empty string, empty list, empty array, empty file, empty input, empty state, boundary, off by one, rounding, division by zero, divide by zero, double click,
    double tap, double submit, double submission, double press, wraparound, wrap around, rollover, clock skew, clock drift, packet loss, power loss, outlier, typo, special character, unicode, emoji, umlaut, diacritic, accent, surrogate pair, newline, line break, escaped quote, cycle, gap, dead letter,
    http error, network error, api error, network failure, rate limit, quota, missing value, missing data, missing file, missing key, missing field, null value, invalid input, invalid value, bad input, bad data, invalid data, first run, cold start, cold cache, crash, signal, sigterm, ctrl c, backpressure, cancellation`),
  /** What fails, ends or is refused. */
  'edge-event': words(
    `fail, fails, crash, crashes, die, dies, expire, time out, timeout, disconnect, reconnect, overflow, exceed, abort, collide, conflict, overlap, hang up, hang, drop out, throw, error out, reject, decline, deny, interrupt, cancel, revoke, disappear, vanish, stall, run out, go down, be down, is down, goes offline, refuse, lose, lost, restart, reboot, shut down, kill, unplug, retry, repeat, bounce, malfunction, corrupt`,
  ),
  /** What to do about a special case. */
  'edge-treat': words(
    `handle, cover, consider, account for, deal with, cope with, survive, tolerate, guard against, protect against, watch for, watch out for, mind, beware, treat, skip, ignore, reject, refuse, allow, accept, support, prevent, avoid, detect, catch, resist, discard, drop, recover from, respect, include, test, think of, think about, care of, remember, report, flag, warn, expect, tolerant, resilient, robust, retry, filter, filter out, exclude, deduplicate`,
  ),
};
