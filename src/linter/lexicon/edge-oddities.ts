import { normalizeWord, stemOf } from '../parse/words.ts';
import type { Lists } from '../phrases/compile.ts';
import { phraseList } from './word-set.ts';

/** What is out of the ordinary: values, times, surroundings and people that a first version forgets. */
const ODDITIES = [
  // Nothing there.
  `empty, missing, null, nil, undefined, nan, blank, absent, unset, omitted, no value, no data, no result, no results, no match, no matches, no rows, no entries, no records, no items, no hits, no files, no input, no key, no name, no id, no date, no price,
  no avatar, no country, no address, no phone, no price tag, no parent, no children, no owner, no image, no photo, no picture, no header, no body, no title, no email, no location, no stock, no answer, no response, no reply, no such, nothing found, nothing matches, nothing selected, nothing left, left out, left blank, left empty, not set,
  not given, not present, not found, not exist, doesn't exist, don't exist, does not exist, nonexistent, non existent, lacks, lacking, zero length, zero rows, zero results, zero items, zero balance, zero amount, whitespace, only spaces, none of them, no longer exists, no longer there`,
  // Wrong values.
  `invalid, malformed, corrupt, corrupted, garbled, garbage, gibberish, unparseable, unparsable, undecodable, misspelled, misspelt, typo, wrong type, wrong format, wrong encoding, wrong order, wrong clock, wrong clocks, wrong length, wrong unit, wrong checksum, bad checksum, bad line, bad lines,
  bad row, bad rows, bad record, bad json, bad value, not a number, non numeric, not numeric, out of range, out of bounds, unexpected, unknown, unrecognized, unsupported, bogus, nonsense, impossible, implausible, absurd, contradictory, contradict, inconsistent, ambiguous, mismatch, negative, below zero, less than zero, under zero, minus sign,
  in the future, in future, future timestamp, future date, in the past, backwards, before start, before the start, out of order, unsorted, truncated file, partial, nan`,
  // Extremes and borders.
  `odd number, uneven number, huge, enormous, gigantic, giant, oversized, too long, too big, too large, too many, too short, too small, too late, too early, too fast, too few, very long, very large, very big, very small, very many, extremely long, extremely large, overlong, overflow, underflow, infinite, infinity, wraparound, wrap around, wraps around, division by zero, divide by zero,
  past the end, beyond the end, past the edge, off by one, boundary, exactly at, exactly on, both ends, inclusive, single element, single item, only item, last item, last element, last admin, last page, first page, last row, first run, first start, first launch, fresh install, cold start, max length, deeply nested, deep nesting`,
  // Twice, alike, round and round.
  `duplicate, duplicated, twice, two times, three times, several times, more than once, times in a row, already exist, already exists, already taken, already used, already in use, already there, already processed, already running, already migrated, already deleted, already paid, already applied, already done, already present, already installed, already gone,
  same id, same name, same title, same key, same email, same slug, same date, same timestamp, same score, same record, same seat, same slot, same order, same webhook, same message, same event, same second, identical, tie break, tied score, conflict, clash, collide, collision, overlap, overlapping, cyclic, cycle, circular, to itself, refers itself, contains itself, own parent, own manager, self reference, self referencing, recursive, recursion`,
  // At the same time, in between, too late.
  `same time, same moment, same instant, simultaneously, simultaneous, concurrently, concurrent, second run, second time, second call, second request, second tab, second click, second instance, another tab, other tab, another window, other window, another device, other device, another process, another instance, another user, another admin, another session, another client, someone else, somebody else, meanwhile, in the meantime,
  mid upload, mid request, mid download, mid write, mid game, mid call, mid stream, mid way, midway, midstream, midflight, mid flight, halfway, half way, half written, half finished, half done, half uploaded, middle of, still running, still open, still loading, still pending, still in progress, still going, in flight, order exists, stale, out of date, outdated, expired, expires, late, delayed, behind schedule, overdue, while editing, while typing, redelivered, redelivery, resend, repeated`,
  // Surroundings that fail.
  `offline, no internet, no wifi, no wi fi, no network, no connection, no signal, no reception, no gps, no space, no memory, no disk, no permission, no access, no rights, no camera, connection drop, connection drops, connection lost, connection vanish, connection breaks, connection dies, lose connection, loses connection, lost connection, connection goes, wifi drops, network drops, signal lost, disconnect, disconnected, unreachable, unavailable, is down, are down, goes down, being down, outage,
  timeout, time out, times out, timed out, doesn't answer, doesn't respond, doesn't reply, never answers, never responds, never arrives, never comes, not answer, not respond, not arrive, unresponsive, flaky, hang, hangs, crash, dies, killed, restart, reboot, power loss, power cut, power failure, power outage, power goes, power is cut, brownout, battery dies, battery low, low battery, battery empty, disk full, disk is full, full disk, out of memory, out of disk, runs out, run out, low memory, permission denied, access denied, denied access, quota, rate limited, throttled,
  unplugged, pulled out, cable pulled, airplane mode, fail, fails, failed, failure, fails to, abort, aborted, interrupted, interruption, interrupts, packet loss, lost, vanish, vanishes, disappear, disappears, gone, deadlock, exception, http error, status 5xx, not running, not reachable, not available, not installed, not connected, not plugged, not supported, not allowed, not authorized`,
  // People who do the unforeseen.
  `closes the tab, close the tab, closes the browser, closes the app, closes the window, closes the laptop, leaves the page, navigates away, switches tab, back button, refreshes the page, reloads the page, double click, double clicks, double tap, double submit, clicks twice, taps twice, javascript disabled, javascript off, cookies disabled, not logged in, logged out, signed out, anonymous, deactivated, banned, suspended, changes their mind, abandon, abandoned, abandons`,
  // Text and calendars.
  `unicode, emoji, umlaut, umlauts, accented, diacritics, apostrophe, apostrophes, non ascii, non latin, trailing space, trailing spaces, trailing slash, trailing comma, trailing newline, leading space, leading spaces, leading zero, leading zeros, bom, crlf, line endings, mixed case, different case, case differs, decimal comma, embedded newline, embedded comma, newlines, surrogate,
  dst, daylight saving, summer time, leap year, leap day, leap second, midnight, other timezone, different timezone, different timezones, other time zone, different time zone, different time zones, other timezones, february 29, 29 february, feb 29, end of month, month end, year end, new year, turn of the year, clock change, clock skew, clock drift, public holiday, public holidays, bank holiday, bank holidays, 31st, 30 february`,
  // Business and structure.
  `sold out, out of stock, partial refund, partially paid, never captured, never paid, never ordered, never logged, never used, never finished, no show, discontinued, orphan, orphaned, orphans, symlink, symlinks, merged cell, merged cells, cells merged, header only, header row only, blank line, blank lines, empty line, outlier, outliers, spike, glitch, glitches, straggler, stragglers, old client, old clients, older clients, wraps at, counter wraps, rolls over, saturates`,
];

/** Words that set a case apart when something is done about it. */
const APART = `without, more than, less than, longer than, bigger than, larger than, older than, younger than, smaller than, shorter than, fewer than, greater than, higher than, lower than, at most, exceed, exceeds, never, nested, rare, both, neither, identical, mixed, unusual, odd, weird, strange, uneven, locked, incomplete, multiple times, only one, just one, same file, same row, same line, same value, same user, declined, rejected, bounced, last year, inside string, abroad`;

/** Words that make a case unusual only inside a condition. */
const HINTS = `taken, occupied, used up, wrong, left, beyond, second, extra, repeat, sometimes, future, past, again, stuck, slow, deleted, broken, nobody, no one, no longer, merged, without, over, under, above, below, fewer, none, first, last, third, same, already, still, yet, never, during, old, long, large, big, deep, additional, different, optional, early, earlier, later, full, zero, bounce, bounces, incompatible, outside, beginning, end, exactly, at least, equal, uppercase, lowercase, several, multiple, not, no, doesn't, isn't, aren't, hasn't, haven't, can't, won't, didn't, wasn't, error, errors, reaches, reached, hits, drops, rotate, read only, canceled, nothing, other than, one of, any of, smaller, larger, longer, shorter, bigger, closed, closes, turned off, switched off, off, changes, changed, removed, stops, leaves, single, someone, somebody, anyone, renames, two, three, both, own, deny, denies, answers, empty`;

/** Words of unusual cases, used in phrases as `@name`. */
export const ODDITY_LISTS: Lists = {
  'edge-odd': [...new Set(ODDITIES.flatMap(phraseList))],
  'edge-apart': phraseList(APART),
  'edge-hint': [...new Set([...phraseList(HINTS), ...phraseList(APART)])],
};

const stemsOf = (list: readonly string[] | undefined): ReadonlySet<string> =>
  new Set((list ?? []).filter((w) => !w.includes(' ')).map((w) => stemOf(normalizeWord(w))));

/** Stems of the single words among them. */
export const EDGE_ODD_STEMS = stemsOf(ODDITY_LISTS['edge-odd']);
/** Stems of the single words that only hint. */
export const EDGE_HINT_STEMS = stemsOf(ODDITY_LISTS['edge-hint']);
