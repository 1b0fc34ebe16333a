import { DESTRUCTIVE_COMMAND, DESTRUCTIVE_SIGNS } from '../lexicon/safety-checks.ts';
import type { Unit } from '../parse/units.ts';
import type { Span } from '../types.ts';
import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

const SAFEGUARD =
  /\b(?:back-?ups?|back (?:it |them )?up|dry[- ]?run|snapshots?|roll(?:ed)? ?back|rollback|restor\w{1,4}|confirm\w{0,6}|approv\w{1,5}|ask (?:me|first|before)|wait for|staging|scratch|throw-?away|test (?:database|db|cluster|bucket)|--force-with-lease|transaction|recoverable|if i (?:agree|say))\b/i;
const NEGATION = /\b(?:not|never|don't|avoid|without|instead of|no)\b[^.!?;]{0,60}$/i;

/** Reports commands that cannot be undone and have no safeguard. */
export default defineRule({
  id: 'destructive-command',
  severity: 'warning',
  topic: 'safety',
  summary: 'Reports commands that destroy data or history and have no safeguard.',
  why: 'An assistant with a shell runs what it is told, in whichever directory and against whichever database it is connected to. What `rm -rf`, `DROP TABLE` or a forced push takes away does not come back.',
  remedy:
    'Name the target exactly and add a safeguard: a backup, a dry run, a copy of the data, or a stop for approval.',
  cases: [
    'The volume is full. Run ⟦`rm -rf /var/lib/app/cache`⟧ on both hosts.',
    '⟦Truncate the production orders table⟧ and import `orders.csv` again.',
    'Clean up the branch and then ⟦git push --force⟧ to origin.',
    'List what `rm -rf build/` would delete as a dry run, then wait for my approval.',
    'Never run `git reset --hard`; keep my uncommitted changes.',
    'Drop the table `orders_old` in a transaction, after a backup to `s3://harbour-dumps`.',
    'Delete the unused function `parseLegacy` in `orders.ts`.',
  ],
  example: {
    weak: 'The schema is out of step. Run `DROP TABLE invoices` and let the migration create it again.',
    strong:
      'The schema is out of step. Take a backup of `invoices`, show me the migration that brings it into step, and wait for approval before it runs.',
  },
  misses: [
    'Scripts that destroy something behind a harmless name.',
    'Commands inside pasted code blocks: they are taken for code under discussion.',
  ],
  falsePositives: [
    'A command that is told as part of the story: “somebody ran `rm -rf` on the server”.',
    'Build folders that can be made again.',
  ],
  wordings: {
    destroys: [
      '(drop!|delete!|wipe!|truncate!|erase!|purge!|reset!|overwrite!|clear!) * (production|prod|live) * (database|table|data|db|bucket|server|cluster|record|row|queue|index)',
      '(drop!|wipe!|truncate!|erase!|reset!) (whole|entire|complete)? (database|db|schema)',
      '(run|execute|apply|test|do|deploy|migrate|change|edit|fix) (it|this|them|that)? * (directly|straight) (on|in|against|to) (production|prod)',
      'force! push! (it|this|to|my|our|branch|main|master|over)',
    ],
  },
  *check({ doc }, found) {
    if (SAFEGUARD.test(doc.prose)) return;
    const spans = [...doc.units.flatMap((unit) => commandIn(unit, doc.prose)), ...found('destroys')];
    let past = 0;
    for (const { from, to } of spans.sort((a, b) => a.from - b.from)) {
      const before = doc.prose.slice(Math.max(0, from - 100), from);
      if (from < past || NEGATION.test(before)) continue;
      past = to;
      const words = quote(doc.text.slice(from, to));
      yield {
        from,
        to,
        message: `Unexpected ${words} without a safeguard, expected a backup, a dry run or a stop for approval.`,
      };
    }
  },
});

function commandIn({ from, to }: Unit, prose: string): Span[] {
  const text = prose.slice(from, to);
  if (!DESTRUCTIVE_SIGNS.test(text)) return [];
  DESTRUCTIVE_COMMAND.lastIndex = 0;
  const found = DESTRUCTIVE_COMMAND.exec(text);
  if (!found) return [];
  const start = from + found.index;
  const end = start + found[0].length;
  const inCode = prose[start - 1] === '`' && prose[end] === '`';
  return [inCode ? { from: start - 1, to: end + 1 } : { from: start, to: end }];
}
