import { defineRule } from './define-rule.ts';
import { dropWords } from './reading/drop-words.ts';
import { quote } from './reading/quote.ts';

/** Reports the language of advertisements. */
export default defineRule({
  id: 'product-buzzwords',
  severity: 'warning',
  topic: 'scope',
  summary: 'Words of advertising stand where requirements are expected.',
  why: '“World-class” asks for nothing that could be built. Such words push an assistant towards showy extras (animations, dashboards, abstractions) that nobody ordered.',
  remedy: 'Drop the word, and name the one quality that it stands for, with a figure.',
  cases: [
    'Build an ⟦enterprise-grade⟧ ticket system in Django.',
    'Create a ⟦world-class⟧, ⟦cutting-edge⟧ landing page for our bakery.',
    'Build a ticket system in Django for 40 support staff, with sign-on through Keycloak.',
    'Translate “cutting-edge technology” into Dutch for the brochure.',
  ],
  example: {
    weak: 'Build an enterprise-grade ticket system in Django.',
    strong:
      'Build a ticket system in Django for 40 support staff: sign-on through Keycloak, every change of a ticket recorded with user and time.',
  },
  misses: ['Milder praise (see unmeasured-adjective).'],
  falsePositives: ['Texts for marketing that are meant to sound like this.'],
  wordings: {
    buzz: [
      'world-class',
      'future-proof',
      'enterprise-grade',
      'enterprise-level',
      'enterprise-ready',
      'cutting-edge',
      'state-of-the-art',
      'next-generation',
      'next-gen',
      'best-in-class',
      'industry-leading',
      'bleeding-edge',
      'revolutionary!',
      'groundbreaking!',
      'game-changing',
      'blazing-fast',
      'blazingly-fast',
      'mind-blowing',
      'jaw-dropping',
      'battle-tested',
      'bulletproof!',
      'rock-solid',
      'top-notch',
      'top-tier',
      'award-winning',
      'stunning!',
      'pixel-perfect',
      'premium-quality',
      'silicon-valley',
      'unicorn!',
      'military-grade',
      'bank-grade',
    ],
  },
  *check({ doc: { text } }, found) {
    for (const { unit, end, from, to, quote: words } of found('buzz')) {
      if (/^state/i.test(words) && unit.tokens[end]?.kind !== 'word') continue;
      yield {
        from,
        to,
        message: `Unexpected advertising ${quote(words)}, expected a quality that can be checked.`,
        suggestion: `Drop ${quote(words)}, or name the quality that it stands for, with a figure.`,
        fix: dropWords(text, { from, to }, `Drop ${quote(words)}`),
      };
    }
  },
});
