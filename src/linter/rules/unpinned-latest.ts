import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

/** Reports "the latest version". */
export default defineRule({
  id: 'unpinned-latest',
  severity: 'info',
  topic: 'agents',
  summary: 'Reports “latest version” without a number.',
  why: 'The latest version that an assistant knows is that of its training data, often a year or two old. With a number it looks for the right documentation, and the result is the same tomorrow.',
  remedy:
    'Write the version out, as it stands in the lock file or on the release page, or ask for the number to be looked up.',
  cases: [
    'Use the ⟦latest version of Next.js⟧ with the app router.',
    'Upgrade the API to the ⟦newest stable release⟧ of Spring Boot.',
    'Use the latest version of Next.js (16.1) with the app router.',
    'Show the latest orders first.',
    'Look up the latest version of Vite on npm and pin it in `package.json`.',
    'Restore the latest version of the document from its history.',
  ],
  example: {
    weak: 'Set up a project with the latest version of Svelte.',
    strong: 'Set up a project with Svelte 5.38 and SvelteKit 2.37, versions pinned.',
  },
  misses: ['“A recent version”, and `latest` as a tag of an image.'],
  falsePositives: ['An agent that can look the version up and is used to doing so.'],
  wordings: {
    latest: [
      '(latest|newest|most recent|most up to date) (stable|lts)? (version|release|major) of <tech>',
      '(latest|newest|most recent) (stable|lts)? (version|release) of (library|framework|language|dependency|package|sdk)',
      '(latest|newest) (stable|lts)? <tech> (version|release)?',
      '(upgrade|update|bump|migrate|move|switch) * (latest|newest|most recent) (stable|lts)? (version|release)',
      '<tech> * (latest|newest) (stable|lts)? (version|release)',
    ],
  },
  *check({ doc }, found) {
    for (const { unit, from, to } of found('latest')) {
      const saysNumber = unit.tokens.some((t) => t.kind === 'number' || (t.kind === 'code' && /\d/.test(t.text)));
      if (saysNumber || LOOKED_UP.test(doc.prose.slice(unit.from, unit.to))) continue;
      const start = LATEST.exec(doc.prose.slice(from, to));
      const begin = start ? from + start.index : from;
      yield {
        from: begin,
        to,
        message: `Unexpected ${quote(doc.text.slice(begin, to))} without a number, expected a version.`,
      };
    }
  },
});

const LATEST = /\b(?:latest|newest|most (?:recent|up))\b/i;
const LOOKED_UP =
  /\b(?:look(?:ed)? (?:it )?up|find out|check (?:which|what)|search|pin(?:ned)?|lock ?file|release notes|document|history|backup)\b/i;
