import { defineRule } from './define-rule.ts';

/** A greeting is not yet the story. */
const SHORT = 4;
const FIRST = 'So let me begin with a bit of history, because I think it helps.';
const REST =
  ' When I joined the team three years ago everything was different, and people were much more relaxed about things. My boss back then loved long meetings, and we used to spend whole afternoons talking about what could be. Then there was a big change, as there always is, and many colleagues left. I was sad about that for a while, to be honest. The new people are nice too, and we have had some good lunches together. Somebody even brought a cake last week, which was lovely. I have always believed that good work comes from good moods. My wife says that I talk too much about work at home, and she may be right. Still, I enjoy what I do, and I hope that this comes across. Life is short, after all, and the weather has been wonderful.';
const ASK = 'Anyway, rename the column `usr` to `username` in `db/schema.sql`.';
const NOVEL = `${FIRST}${REST} ${ASK}`;
const STRONG =
  'Rename the column `usr` to `username` in `db/schema.sql` and in the queries of `src/users/repository.ts`. Keep a view with the old name, because the nightly report still reads it.';

/** Reports a request that is buried under text that does not help. */
export default defineRule({
  id: 'novel',
  severity: 'warning',
  topic: 'signal',
  summary: 'Over half of the text does not help the assistant.',
  why: 'What is wanted has to be found first, and a model weighs the story about the team as it weighs the requirement. Long is fine when every sentence carries a fact; a story that could be cut without loss is not.',
  remedy: 'Put the request first, keep the facts that change the answer, and cut the rest.',
  cases: [
    `⟦${FIRST}⟧${REST} ${ASK}`,
    `Hello! ⟦${FIRST}⟧${REST} Oh, and ${ASK.replace('Anyway, ', '')}`,
    STRONG,
    'Rename `usr` to `user` in `login.ts`.',
  ],
  example: { weak: NOVEL, strong: STRONG },
  misses: ['A long text whose facts are all true and none needed.'],
  falsePositives: ['A long report of a fault in everyday words, without names or figures.'],
  *check({ antiPatterns: { novel }, doc }) {
    if (!novel.present) return;
    const span = doc.units.find(({ kind, tokens }) => kind !== 'heading' && tokens.length > SHORT);
    if (!span) return;
    yield {
      from: span.from,
      to: span.to,
      message: 'Unexpected story around the request, expected the request first and only facts that change the answer.',
      suggestion: 'Move the sentence with the request to the top and cut what the assistant does not need.',
    };
  },
});
