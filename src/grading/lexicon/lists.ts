import { LISTS as LINTER_LISTS } from '../../linter/lexicon/lists.ts';
import type { Lists } from '../../linter/phrases/compile.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s*[\n,]\s*/);

/** Groups of synonyms that checks use as `@name`, besides those of the linter. */
const GROUPS: Lists = {
  /** Getting into an account. */
  login: words(
    `login, logon, log in, log on, sign in, sign on, signin, authentication, authenticate, logging in, credential check`,
  ),
  success: words(
    `success, successful, successfully, succeed, succeeds, ok, okay, good, valid, accept, accepted, granted, allowed, pass, correct, normal, right, works, happy, let in, got in, gets in, admitted, worked, waved in, lets in, lets them in, positive, opened, open, granted entry, goes well, goes fine, went well, goes right, hit, hits, green`,
  ),
  fail: words(
    `fail, failed, failure, unsuccessful, bad, wrong, invalid, reject, rejected, rejection, refuse, refused, deny, denied, incorrect, mistyped, unsuccessfully, turned away, turn away, locked out, kept out, not ok, turned down, turn down, knocked back, bounced, bounce, kicked out, thrown out, sent away, sent packing, shown the door, no match, mismatch, negative, unopened, miss, misses, unlucky, declined, decline, slammed`,
  ),
  exception: words(
    `exception, throw, thrown, raise, raised, crash, unexpected, unhandled, traceback, blow up, blows up, blow, broken, break, bug, fault, internal, goes wrong, explode, error, stumble, stumbles, kaboom, boom, choke, chokes, surprise, surprises, falls over, fall over, dies, uncaught, anything else, everything else, weird, technical, breakage, raises`,
  ),
  /** One thing while another: races. */
  simultaneous:
    words(`same time, same moment, same instant, same second, same millisecond, same blink, same row at once, simultaneous, simultaneously, concurrent, concurrently, concurrency, parallel, at once, race, racing,
    at one time, one moment, in one go together, side by side, overlapping, interleaved, Promise.all, two threads, two orders, two customers, two requests, two calls, two people, two buyers, two checkouts, two users, two purchases, 2 purchases, at the very same, same click, same breath, same tick, 2 orders, 2 customers, 2 requests, 2 calls, 2 people, 2 buyers, 2 checkouts, 2 clients, two clients, two shoppers, 2 shoppers, in tandem, neck and neck, collide, clash, overlap, interleave, simultaneity`),
  /** What stays as it is. */
  keep: words(
    `keep, kept, stay, stays, remain, unchanged, same, identical, identically, preserve, frozen, untouched, intact, as is, as it is, as they are, stable, leave, fixed, constant, equal, equivalent, exactly, retain, backward compatible, match, maintain, alone, hold`,
  ),
  /** What nobody is to touch; unlike `keep` without words that also ask for work ("fixed", "match"). */
  frozen: words(
    `keep, keeps, kept, stay, stays, remain, remains, rest equal, unchanged, same, identical, preserve, frozen, untouched, intact, as is, as it is, as they are, stable, alone, sacred, holy, sacrosanct, set in stone, cast in stone, set in concrete, carved in stone, nailed down, nailed, untouchable, off limits, unaltered, unmodified, immutable, locked, pinned,
    constant, retain, backward compatible, backwards compatible, hands off, paws off, fingers off, not move, not budge, no touching, verbatim, invariant, taboo, stay put, non negotiable, not negotiable, not up for debate, survive, survives, maintained, respected, equal, sealed`,
  ),
  /** Not as it should be: a row, a file, an input. */
  bad: words(
    `bad, invalid, broken, malformed, wrong, faulty, incorrect, nonsense, corrupt, erroneous, mistake, mistakes, typo, typos, unparsable, unparseable, unreadable, makes no sense, defective, garbage, garbled, illegal, illegible, dirty, damaged, rotten, dud, duds, rubbish, botched, wonky, busted, junk, crap, crappy, poison, poisoned, offending,
    crooked, dodgy, iffy, mangled, borked, messed up, fishy, spoiled, ugly, hopeless, knackered, trash, unusable, not valid, no good, doesn't validate, not validate, doesn't parse, not parse, doesn't pass, not pass, fails validation, fails a check, fails its check, fails the check, violates, failing, flawed, buggy, screwed, stinker, shady, funny, half baked, nonconforming, noncompliant, unacceptable, inadmissible, gibberish, without a price, without a sku, without sku, without price, missing price, missing sku, negative price`,
  ),
  /** Going on without a part. */
  skip: words(
    `skip, skips, skipped, ignore, ignored, continue, continues, left out, leave out, carry on, carries on, drop, drops, dropped, jump over, go on, goes on, keep going, keeps going, keep on, error file, quarantine, put aside, set aside, park, parked, sideline, move on, moves on, moved on, pass over, passed over, reject, rejects, rejected, discard, discarded, toss, tossed, thrown out, throw out, throw away, thrown away,
    step over, next one, next row, next line, go to the next, on to the next, others, rest, remaining, remainder, neighbors, resume, resumes, excluded, exclude, weed out, sort out, sorted out, filter out, filtered out, kicked out, note, noted, log, logs, logged, report, reported, collect, collected, count, counted, write down, written down, list, listed, record it, record them, jot down, make a note, survive, survives, proceed, proceeds, only that row, that row only, that line only, reported, named`,
  ),
  /** What is put off. */
  deferred: words(
    `later, afterwards, another day, another time, another sprint, another story, another ticket, another round, other day, next sprint, next step, next phase, next round, next slice, next month, next year, phase 2, phase two, phase ii, v2, version 2, iteration 2, backlog, parking lot, parked, icebox, on ice, on hold, shelved, shelve, out of scope, not in scope, not part, excluded, not now, not yet, not today, not here, not this time, not for now, not wanted, not included,
    can wait, must wait, has to wait, have to wait, will wait, tomorrow, someday, some day, future, eventually, postpone, postponed, defer, deferred, resist, forget, skip, leave out, left out, dropped, none of, nope, nothing of, off the table, off limits, taboo, hands off, keep away, stay away, no business here, not your, not yours, don't build, don't start, don't touch, don't add, don't do, don't need, don't want, do not build, do not start, do not touch, do not add, isn't needed, aren't needed, in due course, down the road, one day, not a word, deliberately, instead of, when the time comes, cut for now, for now no`,
  ),
  /** What is no different afterwards. */
  same: words(`same, identical, identically, unchanged, equal, equals, equivalent, exactly, untouched, intact, as is, as it is, as they are, frozen, like now, like before, like today, as now, as before, as today, match, matches,
    preserve, preserved, to the cent, to the penny, indistinguishable, constant, not change, not differ, not alter, bit identical, unaltered, no different`),
  /** Doing as something else does. */
  imitate:
    words(`follow, like, same, match, mirror, copy, imitate, reuse, re use, as in, way, consistent, analogous, analogously, similar, similarly, style, model, template, pattern, borrow, exactly as, just as, identical, adopt, nick, steal, crib, lift, clone, ape, echo, inspire, inspired, inspiration, take after, take as, mimic, replica, blueprint, guide, example, do as, patterned, stick to, conform, based on, modelled, resemble, take over,
    look at, orient, emulate, replicate, reference, in line, align, aligned, as it does, already does, as done, consult, alike, likewise`),
  /** A service that does not answer. */
  down: words(
    `down, unavailable, unreachable, reach, reached, reachable, fail, fails, failure, die, dies, died, dead, gone, timeout, time out, times out, error, errors, outage, offline, go away, goes away, not available, crash, lost, broken, break, drop, unhealthy, respond, answer, disappear, vanish, missing, fall over, falls over, hiccup, trouble, connection, stop, stopped, kill, killed, unplugged, on fire, catches fire, asleep, nap, naps, absent, away, off, not there, isn't there, unresponsive, silent, sick, kaput, toast, flaky, stall, stalls, hang, hangs, refuse, refused, lose, loses, raise, raises, choke, chokes, gone dark, dark, out of order, in the ditch, not alive, blip`,
  ),
  /** Asking for tests. */
  test: words(
    `test, tests, testing, spec, specs, unit test, test case, tdd, regression test, automated check, pytest for, pytest case, pytest in, pytest file, pytest suite, pytest first, pytest that, pytest module,
    red first, red commit, red green, failing first, tests first, test first, test cases, testcase, testcases, it each, unit test, given when then, acceptance test, acceptance tests, reproducer, repro,
    with pytest, in pytest, vitest for, vitest case, vitest file, vitest suite, with vitest, in vitest, vitest covering, with rspec, in rspec, rspec for, it.each`,
  ),
  /** Whose time zone, whose browser. */
  whose: words(
    `own, local, customer's, customers', customer, customers, user's, users', user, users, viewer's, viewers', viewer, visitor's, visitor, browser's, browser, reader's, reader, client's, client, recipient's, recipient, buyer's, their, person's, shopper's, device's, device, whoever`,
  ),
  /** Asking to see or to be told. */
  show: words(
    `show, give, tell, report, provide, include, present, deliver, return, list, document, add, post, paste, send, attach, share`,
  ),
  /** What somebody waits for before going on. */
  approval: words(
    `approval, approve, approved, ok, okay, okayed, ok'd, oked, go, go ahead, sign off, signed off, nod, say so, green light, greenlight, thumbs up, blessing, decision, answer, reply, word, verdict, consent, permission, yes, review,
    reviewed, feedback, confirmation, confirm, confirmed, signal, agreement, agree, agreed, choice, all clear, response, instruction, lgtm, look, looked, read, seen, checked, happy, satisfied, accepted, merged, decide, decided`,
  ),
  /** The one who asks, and those who decide with them. */
  me: words(
    `i, me, my, mine, we, us, our, ours, i'll, we'll, i'd, we'd, i've, we've, i'm, we're, myself, ourselves, the team, somebody on the team, someone on the team, a human, colleague, colleagues`,
  ),
  /** What holds something back. */
  until: words(
    `until, till, before, unless, once, after, as soon as, wait, waits, waiting, stop, stops, pause, pauses, halt, hold, provided, on condition, afterwards, then, only if, only when, next`,
  ),
  /** Parts of a whole that are done one after another. */
  portion: words(
    `batch, batches, batchwise, batched, batching, chunk, chunks, chunked, portion, portions, slice, slices, lot of, lots of, in lots, each lot, every lot, tranche, tranches, packet, packets, package, handful, instalments, installments, block, blocks, group, groups,
    bundle, bundles, bit by bit, piece by piece, piecemeal, little by little, one by one, small steps, gradually, incrementally, at a time, a few at once, per pull request, per pr, per commit, per merge request, to a commit, to a pr`,
  ),
  /** Leaving it to the assistant whether to do a thing at all. */
  hedge: words(
    `if you think, if you like, if you want, if you feel, if you have time, if there is time, if time, if possible, where possible, as appropriate, if appropriate, where appropriate, if needed, if necessary, where needed, as needed, if it makes sense, if they make sense, where it makes sense, where sensible, maybe, optionally, optional, perhaps, up to you, as you see fit, nice to have`,
  ),
};

/** Every list that a check's phrases may name. */
export const LISTS: Lists = { ...LINTER_LISTS, ...GROUPS };
