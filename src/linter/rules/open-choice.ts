import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

/** Reports decisions that are handed to the assistant. */
export default defineRule({
  id: 'open-choice',
  severity: 'info',
  topic: 'clarity',
  summary: 'A decision is left to the assistant: “whatever works”, “up to you”.',
  why: 'Handing over a decision is fine when any answer will do. When it is not, the choice comes back as a rewrite. A criterion (“the one with fewer dependencies”) keeps the freedom and gives it a direction.',
  remedy: 'Decide, or give the criterion by which to choose and ask for the reason.',
  cases: [
    'Store the uploads in S3 or on disk, ⟦whatever works⟧.',
    'Write the exporter in ⟦any language⟧.',
    'Store the uploads in S3 or on disk; choose the one that needs no new service, and say why.',
    'Which language suits a command line tool for our Windows users?',
  ],
  example: {
    weak: 'Store the uploads in S3 or on disk, whatever works.',
    strong: 'Store the uploads in S3 or on disk; choose the one that needs no new service, and say why.',
  },
  misses: ['Choices that are left open by silence.'],
  falsePositives: ['A choice that truly does not matter.'],
  wordings: {
    choices: [
      '(whatever!|whichever!|however!) (you! (like!|want!|prefer!|think!|need!|choose!)|works! best!?|is! (best!|easiest!|easier!|better!|fine!))',
      '(up! to!) you!',
      'as! you! (like!|wish!|see! fit!|want!|prefer!|think! best!)',
      'any! (language!|framework!|library!|stack!|format!|database!|tool!|style!|approach!)',
      '(you! (decide!|choose!)|your! choice!|you! can! (decide!|choose!))',
      "(doesn't!|does! not!) matter! (which!|how!|what!)",
    ],
  },
  *check(_, found) {
    for (const { from, to, quote: words, unit } of found('choices')) {
      if (unit.question || unit.tokens.some(({ text }) => text === 'no' || text === 'not' || text === 'without'))
        continue;
      yield {
        from,
        to,
        message: `Unexpected open choice ${quote(words)}, expected a decision or a criterion.`,
        suggestion: `Decide instead of ${quote(words)}, or name what the choice should be judged by.`,
      };
    }
  },
});
