import { isOtherTrade } from '../../lexicon/other-trades.ts';
import { softwareWeight } from '../../lexicon/software-words.ts';
import type { PromptDoc } from '../../parse/document.ts';

/** Shorter texts are follow-ups whose subject the conversation knows. */
const FEWEST_WORDS = 20;
/** Different words of another trade from which the text is about that trade, if software is hardly mentioned. */
const FEW_FOREIGN = 3;

/** Why the text is no request to a coding assistant, or null: it is about cooking, travel, school, … and not about software. */
export function offTopic(doc: PromptDoc): string | null {
  if (doc.words < FEWEST_WORDS || doc.code.length > 0) return null;
  let software = 0;
  let foreign = 0;
  const counted = new Set<string>();
  for (const { tokens } of doc.units) {
    for (const token of tokens) {
      if (token.kind === 'code' || token.kind === 'path' || token.kind === 'url') return null;
      if (token.kind !== 'word' || counted.has(token.stem)) continue;
      counted.add(token.stem);
      software += token.tech ? 1 : softwareWeight(token.stem);
      if (isOtherTrade(token.stem)) foreign++;
    }
  }
  return foreign >= FEW_FOREIGN && software < foreign ? 'it is not about software' : null;
}
