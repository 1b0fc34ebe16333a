import { stemSet } from './word-set.ts';

/** Stems of words that mark a border or a failure when they stand in a condition: "if the cart is empty". */
export const BORDER: ReadonlySet<string> =
  stemSet(`empty missing null nil undefined nan blank zero negative invalid malformed corrupt corrupted expired expire stale duplicate duplicates duplicated unknown unavailable unreachable offline unsupported
  absent oversized truncated incomplete partial partially canceled cancel interrupted interrupt revoked locked overlap overlapping orphaned deleted unauthorized unauthenticated anonymous simultaneously simultaneous concurrent concurrently
  conflict conflicting unexpected garbled infinite huge enormous ambiguous disconnected disconnect unresponsive timeout overflow exceed exceeds exceeded lost dropped drops refused refuse rejected denied abort aborted vanish
  twice midnight midnights dst leap unplugged restart restarts restarted reboot crash crashes dies died nobody mismatch collide collision collisions reconnect unmatched unset unrecognized inaccessible
  fewer omitted unset throttled exhausted depleted outage unmatched unwanted`);

/** Stems of failure verbs, which mark a border only when nobody reports them as today's trouble. */
export const FAILURE: ReadonlySet<string> = stemSet(
  `fail fails failing failure error errors throw throws down hang hangs slow late broken breaks break bounce stall stop stops die`,
);

/** Words that begin a condition. */
export const CONDITION: ReadonlySet<string> = new Set([
  'if',
  'when',
  'unless',
  'whenever',
  'even',
  'case',
  'once',
  'should',
  'where',
  'until',
  'while',
]);

/** Words of negation and of bounds inside a condition. */
export const LACK: ReadonlySet<string> = new Set([
  "doesn't",
  "isn't",
  "aren't",
  "hasn't",
  "haven't",
  "didn't",
  "wasn't",
  "weren't",
  "can't",
  "won't",
  'not',
  'no',
  'never',
  'without',
  'already',
  'none',
  'nobody',
  'nothing',
  'neither',
  'fewer',
  'exceeds',
  'exceed',
  'too',
  'least',
]);

/** Stems of verbs that deal with a case. */
export const TREAT: ReadonlySet<string> = stemSet(
  `handle handling cover consider account deal cope survive tolerate guard protect watch mind beware treat skip ignore reject refuse allow accept prevent avoid detect catch resist discard drop recover respect flag warn expect filter exclude deduplicate simulate validate support include report omit`,
);

/** Border words that can hardly mean anything else. */
export const CORE: ReadonlySet<string> = new Set(
  'empty missing null nil nan blank negative invalid malformed corrupt expired duplicate unknown unauthorized unauthenticated nonexistent deleted unsupported'.split(
    ' ',
  ),
);

/** Stems of verbs that tell what comes out. */
export const OUTCOME: ReadonlySet<string> = new Set(
  'return throw rais print give show answer reject skip ignor becom get count mean stay stai exit do render produc log send come'.split(
    ' ',
  ),
);
