import { expect, test } from 'vitest';
import { grade } from '../../src/grading/grade.ts';
import { EXERCISES } from '../support/exercises.ts';

/** Honest answers that say it in pictures, or as people talk. */
const FIGURATIVE: readonly (readonly [exercise: string, text: string])[] = [
  [
    'bulk-forms',
    `Formik out, React Hook Form in (src/forms, 34 of them). But slowly.

Guinea pig: ContactForm.tsx. After that one, hands off the keyboard until I've given it a thumbs up.
Then the herd follows, in the guinea pig's footsteps, five heads per PR.

Sacred cows: field names, error keys, the Yup schemas.
Black sheep: CheckoutForm and SurveyForm. Ola shears those.
Checks per PR: npm test, npx tsc --noEmit. Both must come back clean without a test having been edited.`,
  ],
  [
    'choose-search',
    `Brief for the PO (decision: Thursday, reading time: five minutes)
Three horses: Postgres FTS w/ pg_trgm, Meilisearch, Elasticsearch.
Track: 180k products, 40 req/s peak, bilingual catalogue, sloppy typists, one 8 GB machine, 150 € a month, two devs who'd rather sleep at night.
Scoring: upkeep first, typo handling second, money third.
Tell us which horse to back and how sure you are. Nobody saddles anything before Thursday.`,
  ],
  [
    'discount-cents',
    `STOP before coding. I need a devil's advocate.

src/cart/discount.ts will compute discounts, whole cents in and out.
Exhibit A: 333, 333, 333 at 10%. One court says 899, the other says 900.
Cross-examine me and Ines: what have we not ruled on?
Include the ugly ones: half a cent, one of three lines sent back, a code on top of a code.
Whatever the ruling: lines add up to the basket's discount, to the cent.
No TypeScript till the jury is back.`,
  ],
  [
    'euros-to-cents',
    `Patient: orders.total, double precision, 180M rows, heart still beating at 300 writes/s. No anaesthesia (no window), no ALTER TYPE.
Op 1: graft total_cents bigint next to it, nullable; OrderRepository feeds both.
Op 2: convert the backlog, 10k rows a time, stop-and-resume, breathe when replicas lag.
Op 3: compare both organs. 0 differences, else back to ward.
Op 4, two weeks on: amputate total.
After each op, vital signs: one query, one expected number.`,
  ],
  [
    'flaky-reminder',
    `Cinderella bug: test_finds_tomorrows_appointments turns into a pumpkin at midnight. 7 of 60 nightly runs, \`assert [] == ["A-17"]\`.
Find me the glass slipper, i.e. the cause, and tell the story before you patch.
Forbidden magic: sleep, rerun, skip.
Happy end: with the clock set to 23:59:59 and then to 00:00:01 it's green both times.
Scheduler and admin command shouldn't notice a thing.`,
  ],
  [
    'invite-dialog',
    `InviteDialog.tsx flunks the no-mouse test: focus hangs around outside, Esc shrugs, inputs are anonymous.
Give it manners:
- opens: focus walks in (first field)
- Tab: stays at the party
- Esc: leaves, and focus goes home to the button
- inputs: introduce themselves (label), errors speak up
Dress code unchanged (no visual diff), same props, no plus-ones in package.json.
Bouncer: axe with 0 violations + a Playwright keyboard run.`,
  ],
  [
    'lost-on-rotation',
    `ReportScreen has the memory of a goldfish. Tilt the phone: text and category forgotten. Let Android kill it behind the camera: photos forgotten too.
Teach it to remember across both.
Where memories go: SavedStateHandle. What goes in: strings and URIs. What doesn't: pixels.
Gluing it to portrait isn't teaching.
When to forget on purpose: report sent, or binned.
Exam: StateRestorationTester for the flip, \`am kill\` for the other.`,
  ],
  [
    'probes-and-limits',
    `billing-api: every deploy burns ~20 requests (502), new pods get pushed on stage in their pyjamas.
Manifest: k8s/api/deployment.yaml. Write:
readiness -> /ready, gatekeeper for traffic
liveness -> /live, must not know that Postgres exists
startup: up to 40 s grace
memory 420Mi requested, 550Mi cap; CPU 150m requested, uncapped
Then show me kubectl diff and put the pen down. The cluster is look-don't-touch. kubeconform is the first judge, a 502-free rollout the second.`,
  ],
  [
    'rename-photos',
    `rename_photos.py: 8/10, two fixes and it's a 10.
(1) twins (same second) kill each other -> call the younger ones _2, _3
(2) orphans (no EXIF) get baptised None.jpg -> let them be, give me their names at the end
Don't fix what ain't broke: name pattern, --dry-run, no deps but Pillow.
I'll know it works if samples/ has 40 photos going in and 40 coming out.`,
  ],
  [
    'slow-pipeline',
    `ci.yml, 26 min. Anatomy: 12 npm, 1 lint, 6 unit, 7 e2e, in a queue like it's 1999. Cure wanted: under 10.
Doctor, don't operate yet. Three treatments side by side: what each saves, what it costs, side effects. Patient chooses.
Contraindications: 
- the merge gate knows the checks as lint, unit, e2e; rename them and nothing merges
- every PR runs every test
- the bill (9,000 min) doesn't fatten
- actions pinned`,
  ],
  [
    'sync-runbook',
    `3 a.m. test: somebody from another team, one eye open, never heard of ordersync, has kubectl, Grafana and a read-only DB login. Write for that eye.
Source of truth: cmd/ordersync, internal/ordersync, deploy/ordersync.yaml.
Must tell: what OrderSyncLate is shouting about; where to look; how to run it again; when to ring the bell.
If the code doesn't know, you don't know: put a big "?" there.
docs/runbooks/, Markdown, 2 pages or less.`,
  ],
  [
    'refund-review',
    `PR 482: three yeses and a no.
Yes 1: can't give back more than what's left. 422, and hands off the data.
Yes 2: one click or two, one refund. Idempotency-Key, see PaymentsController.
Yes 3: IBAN in the log shrinks to its last four.
No: MoneyMovement. One kind of movement needs no family tree; payouts are 511's business.
The reviewers have read the rest, so the rest stays word for word. Three commits, four replies.`,
  ],
  [
    'unwrap-panics',
    `logsift panics like a chicken: missing file -> exit 101, no name, feathers everywhere. main.rs + parse.rs, 23 unwraps/expects.
Make it fail like a grown-up:
stderr: "<file>: <why>" or "<file>:<line>: <why>"
exit: 0 found, 1 not found, 2 trouble. Always.
tools: anyhow, nothing else from crates.io
not your problem: tests/, stdout
I'm convinced when cargo test is green and clippy with unwrap_used is silent on src.`,
  ],
  [
    'choose-search',
    `Look, I don't want a lecture on search engines. We're two developers with a shop, hundred and eighty thousand products, people who can't spell, and a search that takes three seconds. It's between Postgres doing it itself, Meilisearch and Elasticsearch. Whatever we take mustn't eat our evenings, that's number one. Number two it finds "adiddas". Number three it fits in a hundred and fifty a month. Put that on one page and finish with what you'd do in our shoes. Leave the code out of it for now.`,
  ],
  [
    'discount-cents',
    `I've been told to have you write a discount function, but I'd rather you didn't, not today. Everything in the cart is whole cents. Take ten percent off three lines of three hundred thirty-three: is it eight ninety-nine, or is it nine hundred? I honestly don't know, and that's the kind of thing I need you to dig up. So give me everything we'd have to ask Ines. Run through what happens with a five euro voucher on a three euro basket and with somebody who sends back half the order. Mind you, accounting won't budge: line by line it must come to the same as the basket.`,
  ],
  [
    'euros-to-cents',
    `I'd like to get the money in our orders table into cents, and I'd like nobody to notice. Trouble is the table's massive and it never sleeps, three hundred writes every second, so anything that locks it is a non-starter. I imagine we put total cents alongside, have the app keep the pair of them filled, go through the historical rows in nibbles of ten thousand, and let finance have a look at the strange ones. Tell me after each stage what I should run to convince myself. The euros column we'll bury a couple of weeks later, not sooner.`,
  ],
  [
    'invite-dialog',
    `My colleague is blind and she can't invite anybody, because our invite dialog doesn't tell her which field she's in, and the focus is left somewhere on the page behind. I'd like the focus to land in the first field, and to come back to the button afterwards, and Escape to get her out. She has to hear what each field is called, and also when the address is wrong. The way it looks is settled, so are the props. We'll know it works when there's a keyboard-only Playwright test and axe has nothing to complain about.`,
  ],
  [
    'lost-on-rotation',
    `We get forty complaints a month about the damage report. Someone types for five minutes, turns the tablet, and has to start again. Or he takes a picture, and when he's back from the camera the phone has thrown our app out and there's nothing left at all. I'd like neither to happen any more. I'd keep what's typed in the view model's saved state, and just the addresses of the pictures, because there's a size limit. We did try locking it upright; we won't do that again. Sending it or throwing it away should of course leave a clean sheet. And I'd like to see a test fail before and pass after, for the turning and for the killing.`,
  ],
  [
    'sync-runbook',
    `Imagine your phone wakes you, it says OrderSyncLate, and you've never worked on orders in your life. That's who you're writing for. They'll want to know what on earth it means, whether the job ran at all, how they can start it once more, and at what point it's all right to wake one of us. It's all in cmd/ordersync and in internal/ordersync. Please don't fill gaps from your imagination; I'd rather read "nobody knows". And do look whether it's true that two runs do no harm. A couple of pages of Markdown, in docs/runbooks.`,
  ],
  [
    'refund-review',
    `There are four remarks on the refunds pull request and I agree with three. Somebody could ask for more than there's left of the payment, that should be a 422 and nothing happens. Somebody could click twice, so do it as the payments controller does, with the idempotency key. And we shouldn't be writing whole IBANs to the log, the last four characters will do. With the base class I don't agree, I don't see the point as long as there's nothing but refunds. Don't go near anything they've already read. I'd like a commit for each and a couple of friendly lines under each remark.`,
  ],
];

/** Answers that come close to a criterion in words, and miss it. */
const NEAR_MISSES: readonly (readonly [exercise: string, criterion: string, text: string])[] = [
  [
    'discount-cents',
    'stop',
    `Write \`src/cart/discount.ts\`; prices are whole cents. Three lines of 333 with 10% off could be 899 or 900, depending on where you round. List the open questions first, and think about returned lines and two codes combined. The shares of the lines always add up to the discount of the basket.`,
  ],
  [
    'rename-photos',
    'check',
    `In rename_photos.py keep the names and --dry-run as they are. Two photos from the same second must not overwrite each other: add _2, _3. Photos without EXIF date keep their names and are listed at the end. Please be careful this time.`,
  ],
  [
    'refund-review',
    'declined',
    `PR 482: answer 422 when a refund exceeds what is left of the payment, and change nothing. Use Idempotency-Key as PaymentsController.cs does, so that a second click doesn't refund again. Log only the last four characters of the IBAN. We don't do comment 4. Leave the rest of the code as it is. One commit for each comment, and a reply below each.`,
  ],
  [
    'unwrap-panics',
    'context',
    `Replace the unwraps in logsift's src/main.rs and src/parse.rs. A missing file ends in a panic with code 101 today. Print a good error message on stderr instead. Exit codes stay 0, 1 and 2. Use anyhow and no other crate. All 31 tests in tests/cli.rs pass, and grep finds no unwrap in src.`,
  ],
  [
    'unwrap-panics',
    'bounds',
    `In logsift (src/main.rs, src/parse.rs) a missing file leads to a panic with exit code 101. Replace all unwraps: the error message on stderr names the file and the reason, for a broken line its number. Exit codes 0, 1 and 2 stay. cargo test passes, and grep finds no unwrap in src any more.`,
  ],
  [
    'euros-to-cents',
    'contract',
    `orders.total (180M rows, 300 writes/s) becomes total_cents bigint. Add total_cents beside it, write both columns, backfill in batches of 10,000, check with a query that there are no mismatches, and drop the column total in the same migration.`,
  ],
];

function gradeAnswer(id: string, text: string) {
  const exercise = EXERCISES.find((e) => e.id === id);
  if (!exercise) throw new Error(`expected an exercise; found "${id}"`);
  return grade(exercise, text);
}

test.for(FIGURATIVE)('accepts a figurative or spoken answer to %s: %s', ([id, text]) => {
  expect(gradeAnswer(id, text).passed).toBe(true);
});

test.for(NEAR_MISSES)('an answer to %s only comes near "%s"', ([id, criterion, text]) => {
  const { criteria, passed } = gradeAnswer(id, text);
  expect(criteria.find((c) => c.id === criterion)?.met).toBe(false);
  expect(passed).toBe(false);
});
