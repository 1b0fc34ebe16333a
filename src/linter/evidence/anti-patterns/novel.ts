import { isChatter } from '../../lexicon/chatter.ts';
import { softwareWeight } from '../../lexicon/software-words.ts';
import type { AntiPatternJudge } from '../anti-patterns.ts';
import type { UnitFacts } from '../facts.ts';

/** Shorter texts can't bury a request. Words. */
const LONG = 70;
/** Share of words in idle sentences from which the text is a novel. */
const HALF = 0.5;
/** Share of idle sentences that must be small talk, feelings or history: mere prose about a program is none. */
const CHATTY = 0.4;
/** A sentence about software has at least this share of its words from the trade. */
const TRADE_SHARE = 0.06;

/** Over half of the text does not help the assistant. */
export const judgeNovel: AntiPatternJudge = ({ units, doc, ignored, hollow }) => {
  if (doc.words < LONG || hollow !== null)
    return { strength: 0, reason: 'short enough for the request to be seen', evidence: [] };
  const idle = units.filter(isIdle);
  const repeated = ignored.filter((i) => i.because === 'repeated' || i.because === 'filler').map((i) => i.unit);
  const total = [...units, ...repeated].reduce((sum, u) => sum + u.tokens.length, 0);
  const chatty = idle.filter(isChatty).length >= Math.max(2, CHATTY * idle.length);
  const share = chatty ? idle.reduce((sum, u) => sum + u.tokens.length, 0) / Math.max(1, total) : 0;
  const first = idle[0]?.unit;
  const evidence =
    share >= HALF && first
      ? [
          {
            from: first.from,
            to: first.to,
            quote: doc.text.slice(first.from, first.to),
            reason: 'is a story that the assistant has no use for',
            strength: share,
          },
        ]
      : [];
  return {
    strength: Math.min(1, share),
    reason:
      share >= HALF
        ? `${Math.round(share * 100)}% of the text gives the assistant nothing to work with`
        : 'most of the text helps',
    evidence,
  };
};

const isChatty = ({ tokens }: UnitFacts): boolean => tokens.some((t) => t.kind === 'word' && isChatter(t.stem));

/** Asks nothing, names nothing particular and does not speak of software. */
function isIdle({ tokens, askVerb, unit }: UnitFacts): boolean {
  if (
    tokens.some(
      (t) =>
        t.kind === 'code' || t.kind === 'path' || t.kind === 'url' || t.tech || (t.kind === 'number' && t.unit !== ''),
    )
  )
    return false;
  const words = tokens.filter((t) => t.kind === 'word');
  const trade = words.reduce((sum, t) => sum + softwareWeight(t.stem), 0);
  return (askVerb < 0 || unit.kind === 'row') && words.length > 3 && trade < Math.max(1, words.length * TRADE_SHARE);
}
