/** A prompt to start from in the playground. */
export interface Example {
  readonly title: string;
  readonly text: string;
}

/** Prompts from weak to strong, in several trades and stacks. */
export const EXAMPLES: readonly Example[] = [
  { title: 'A sigh', text: 'the search is broken again, pls fix it' },
  {
    title: 'Half a request',
    text: `Write a Kotlin function for our Android app that shortens long place names in the list of stops. It should be fast and look good, and handle edge cases.`,
  },
  {
    title: 'Everything at once',
    text: `Build me a booking platform for dance schools with a landing page, payments, a chat between teachers and students, a mobile app, an admin dashboard with analytics, e-mail reminders, a referral programme and a blog. Make it modern and scalable.`,
  },
  {
    title: 'A Rust bug with its evidence',
    text: `\`parse_duration("1h30")\` in \`src/time/duration.rs\` panics instead of returning an error:

\`\`\`
thread 'main' panicked at src/time/duration.rs:58:31:
called \`Option::unwrap()\` on a \`None\` value
\`\`\`

The unit after the last number is missing there, and the parser takes it for granted. Return \`Err(DurationError::MissingUnit)\` for such input; \`"90m"\` must still give 5400 seconds.

Keep the public signature and add no crates. Add unit tests for \`"1h30"\`, \`""\` and \`"h"\`. \`cargo test\` and \`cargo clippy -- -D warnings\` have to pass. Reply with a diff only.`,
  },
  {
    title: 'An SQL report, specified',
    text: `## Context
PostgreSQL 16. Table \`loans(id, book_id, member_id, lent_on date, returned_on date null)\`, about 3 million rows, indexed on \`lent_on\`. The library's board reads the result once a month.

## Task
Write one query that lists, for each of the last 12 calendar months, how many loans began and the median number of days until the return.

## Constraints
- Plain SQL, no functions of our own, no extensions.
- It runs on the read replica and has to finish within 5 seconds.

## Edge cases
- A month without loans appears with 0 and an empty median.
- Loans that are still out do not count towards the median.

## Example
Three loans in March returned after 4, 9 and 30 days give \`2026-03-01 | 3 | 9\`.

## Output
The query first, then two sentences on why it uses the index. Leave member data out of the result; the board may not see who borrowed what.`,
  },
  {
    title: 'A Terraform review',
    text: `Review \`modules/storage/main.tf\` as somebody who answers for security. It creates the S3 buckets in which a clinic keeps scanned letters; the module is applied by GitHub Actions with Terraform 1.9.

Look for public access, missing encryption, over-broad IAM statements and state that could leak names of patients. Naming and formatting are out of scope. Change nothing in the files.

Report a table with severity (high, medium, low), line, finding and suggested fix, the most severe first. If a check needs information that is not in the module, list it under "Open questions" instead of guessing.`,
  },
];
