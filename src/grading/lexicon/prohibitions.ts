const words = (text: string): readonly string[] => text.trim().split(/\s*[\n,]\s*/);

/** Negations that forbid what follows in the same clause. */
export const NEGATORS = words(
  `no, not, never, without, don't, doesn't, shouldn't, mustn't, can't, won't, isn't, aren't, nor, neither, zero, none, nothing, nope`,
);

/** What turns a negation into something else: "don't forget to …", "not only …", "no matter …". */
export const HARMLESS = words(
  `forget, worry, only, matter, hesitate, bother, mind, just, less, more, later, longer, sure, clear, necessarily, need, needed, yet, fail, miss, afraid`,
);

/** Verbs and other words that keep what follows out. */
export const KEEPERS_OUT = words(
  `avoid, forbid, forbidden, ban, banned, prohibit, prohibited, exclude, excluding, omit, skip, strip, mask, redact, scrub, censor, sanitize, leave out, keep out, leave alone, hands off,
  stay away, keep away, instead of, rather than, free of, except, refrain, resist, abstain, hold off, hold back, steer clear, shy away, in place of, in lieu of, dispense with, postpone, defer, ignore, out of scope, off limits, keep your hands, do without, stop, prevent, hide, leave off, blacklist, denylist,
  scared of, wary of, fear of, fear, afraid of, worried about, rule out, veto, turn down, wrong to, mistake to, pointless to, too early to, premature to, can wait, come later, comes later, for later, not now, another day, rest waits, until later, parked`,
);

/** What, after a thing is named, keeps it out: "passwords must never appear", "tokens: redacted". */
export const KEPT_OUT = words(
  `never, not, mustn't, shouldn't, can't, won't, don't, isn't, aren't, doesn't, forbidden, banned, prohibited, taboo, off limits, off-limits, no go, no-go, excluded, omitted, stripped, masked, redacted, scrubbed, censored,
  sanitized, removed!, filtered!, hidden, out of, out, away from, untouched, nowhere, no place, no business, out of scope, later, has to wait, must wait, will wait, postponed, deferred, left alone, alone, have to wait, can wait,
  next step, next phase, another day, another time, other month, future, eventually, afterwards, banned, unacceptable, strictly no, no way, not wanted, unwanted, must stay out, no good, no use, useless, no chance, nope, verboten, hard no, big no, absolute no, not negotiable, non negotiable, illegal, stay home, stays home, no room, nowhere near, scot free, on no account, under no, won't do, not enough, insufficient, unsuitable,
  only hide, would hide, just hide, merely hide, hide the problem, paper over, be premature, be wrong, be a mistake, be pointless, be impossible, be cheating, too early, off the table, out of the question, ruled out, be rejected, be turned down, be refused, no solution, no fix, no cure, unwelcome`,
);

/** Headings, labels and lead-ins that forbid what stands below them. */
export const FORBIDDING_TITLES = words(
  `never, not, no, don't, don'ts, must not, mustn't, forbidden, prohibited, out of scope, not in scope, non-goals, non goals, nongoals, excluded, exclude, exclusions, off limits, not now, later, not wanted, unwanted,
  leave alone, leave out, keep out, avoid, hands off, do not, without, not part, redact, mask, strip, banned, taboo, future, postponed, not included, red lines, no go, nope, not yours, not your job, not your business, not my wish, don't want, dont want, don't need, parked, parking lot, backlog, another day, some other day, for later, phase two, phase 2, not today, not this time, not here, other nine wishes`,
);
