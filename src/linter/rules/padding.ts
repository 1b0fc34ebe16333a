import { isFunctionWord } from '../lexicon/generic-words.ts';
import type { Unit } from '../parse/units.ts';
import { defineRule, type Wording } from './define-rule.ts';
import { dropUnit } from './reading/drop-unit.ts';
import { quote } from './reading/quote.ts';

/** Reports sentences of greeting, apology and thanks. */
export default defineRule({
  id: 'padding',
  severity: 'info',
  topic: 'signal',
  summary: 'Whole sentences hold nothing but greetings, apologies or thanks.',
  why: 'A “please” costs nothing. Whole sentences of courtesy push the request down and make it harder to find, for people who read the prompt later as well.',
  remedy: 'Drop the sentence; the request is polite enough without it.',
  cases: [
    '⟦I hope you are having a great day!⟧ Rename `usr` to `user` in `login.ts`.',
    'Rename `usr` to `user` in `login.ts`. ⟦Thank you so much in advance for your help!⟧',
    'Please rename `usr` to `user` in `login.ts`. Thanks!',
    'Write a mail that thanks the customer for the order.',
  ],
  example: {
    weak: 'Hello dear assistant, I hope you are having a great day! Rename `usr` to `user` in `login.ts`. Thank you so much in advance for your help!',
    strong: 'Please rename `usr` to `user` in `login.ts`.',
  },
  misses: ['Courtesy inside a sentence that says something.'],
  falsePositives: ['A text that is itself to be sent as a message.'],
  wordings: {
    courtesy: [
      'i! hope! (you!|this!|that!|everything!|all!) ** (day!|week!|well!|great!|fine!|sense!|good!|you!|doing!)',
      '(thank! you!|thanks!|many! thanks!) (so!|very!)? (much!|a! lot!|a! million!|in! advance!|for!)',
      '(appreciate!|appreciated!)',
      '(sorry!|apologies!|i! apologize!) (for!|to!|if!|about!) ** (message!|long!|question!|bother!|bothering!|trouble!|text!|confusion!|dumb!|stupid!|english!)',
      '(hello!|hi!|hey!|dear!|greetings!|good! (morning!|afternoon!|evening!)) (there!|dear!|my!|claude!|chatgpt!|assistant!|ai!|copilot!|friend!|team!)',
      'i! (know!|realize!) ** (busy!|stupid!|dumb!|silly!) ** (question!|time!)?',
      '(have! a!|wish! you! a!) (great!|nice!|good!|wonderful!|lovely!)',
      "(you're!|you! are!) (the! best!|amazing!|awesome!|a! lifesaver!|a! genius!|so! helpful!)",
      '(looking! forward! to!) ** (hearing!|answer!|reply!|response!)',
      'i! (was! wondering!|would! be! (so! )?grateful!)',
    ],
  },
  *check({ doc: { text } }, found) {
    const seen = new Set<Unit>();
    for (const wording of found('courtesy')) {
      const { unit } = wording;
      if (seen.has(unit) || !isAllCourtesy(wording)) continue;
      seen.add(unit);
      const fix = dropUnit(text, unit, 'Drop the sentence');
      yield {
        from: unit.from,
        to: unit.to,
        message: `Unexpected courtesy ${quote(text.slice(unit.from, unit.to))}, expected facts or the request.`,
        suggestion: 'Drop the sentence; nothing in the request depends on it.',
        ...(fix ? { fix } : {}),
      };
    }
  },
});

const CHAT =
  /^(?:hope|great|good|nice|wonderful|day|week|well|fine|thank|thanks|advance|help|helping|much|lot|million|time|appreciate|appreciated|sorry|apologies|bother|trouble|question|message|long|dumb|stupid|silly|english|dear|assistant|ai|friend|morning|afternoon|evening|amazing|awesome|best|lifesaver|genius|helpful|forward|hearing|reply|answer|response|grateful|wondering|kind|kindly|regards|cheers|support|effort|really|greatly|sense|busy|team|there|claude|chatgpt|copilot|today|know|find|finds|everything|doing|look|looking|confusion|text)$/;

/** A sentence of at least four words that names nothing. */
function isAllCourtesy({ unit: { tokens, kind } }: Wording): boolean {
  if (kind === 'heading' || kind === 'row') return false;
  const words = tokens.filter((t) => t.kind !== 'punct');
  return words.length >= 4 && words.every((t) => t.kind === 'word' && (isFunctionWord(t) || CHAT.test(t.text)));
}
