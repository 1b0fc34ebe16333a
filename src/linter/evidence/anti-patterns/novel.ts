import { isChatter } from '../../lexicon/chatter.ts';
import { softwareWeight } from '../../lexicon/software-words.ts';
import type { AntiPatternJudge } from '../anti-patterns.ts';
import type { UnitFacts } from '../facts.ts';

/** Shorter texts can't bury a request. Words. */
const LONG = 70;
/** Share of words in idle sentences from which the text is a novel. */
const HALF = 0.45;
/** Share of idle sentences that must be small talk, feelings or history: mere prose about a program is none. */
const CHATTY = 0.4;
/** A story has at least so many idle sentences, with this share of small talk and of words of persons and of the past. */
const STORY = { sentences: 4, chatty: 0.3, told: 0.08 };
/** Thanks and apologies bury a request sooner than a story does. */
const COURTESY = { share: 0.33, told: 0.14 };
/** People, the past and feelings: words in which stories are told. */
const TOLD =
  /^(?:i|i'm|i've|i'd|i'll|my|me|myself|he|he's|him|his|she|she's|her|we|we're|we've|us|our|was|were|had|did|who|thanks?|sorry|anyway|honestly|yesterday|funny|loved?|mother|wife|husband|boss|colleagues?|friends?|said|told|felt|thought|always|never|life|years?)$/;
/** A sentence about software has at least this share of its words from the trade. */
const TRADE_SHARE = 0.06;

/** Over half of the text does not help the assistant. */
export const judgeNovel: AntiPatternJudge = ({ units, doc, ignored, hollow }) => {
  const idle = units.filter(isIdle);
  if (doc.words < LONG || (hollow !== null && !isStory(idle)))
    return { strength: 0, reason: 'short enough for the request to be seen', evidence: [] };
  const repeated = ignored.filter((i) => i.because === 'repeated' || i.because === 'filler').map((i) => i.unit);
  const total = [...units, ...repeated].reduce((sum, u) => sum + u.tokens.length, 0);
  const share = lengthOf(idle) / Math.max(1, total);
  const first = idle[0]?.unit;
  if (!first || !buries(idle, share)) return { strength: share / 2, reason: 'most of the text helps', evidence: [] };
  const strength = 0.5 + share / 2;
  return {
    strength,
    reason: `${Math.round(share * 100)}% of the text gives the assistant nothing to work with`,
    evidence: [
      {
        from: first.from,
        to: first.to,
        quote: doc.text.slice(first.from, first.to),
        reason: 'is a story that the assistant has no use for',
        strength,
      },
    ],
  };
};

const lengthOf = (units: readonly UnitFacts[]): number => units.reduce((sum, u) => sum + u.tokens.length, 0);

/** Whether sentences without use, and with the sound of talk, take up so much of the text that they bury the request. */
function buries(idle: readonly UnitFacts[], share: number): boolean {
  const chatty = idle.filter(isChatty).length;
  if (share >= COURTESY.share && toldShare(idle) >= COURTESY.told && chatty >= idle.length / 2 && chatty > 2)
    return true;
  return share >= HALF && (chatty >= Math.max(2, CHATTY * idle.length) || isStory(idle));
}

const isStory = (idle: readonly UnitFacts[]): boolean =>
  idle.length >= STORY.sentences &&
  idle.filter(isChatty).length >= STORY.chatty * idle.length &&
  toldShare(idle) >= STORY.told;

function toldShare(units: readonly UnitFacts[]): number {
  const words = units.flatMap((u) => u.tokens.filter((t) => t.kind === 'word'));
  return words.filter((t) => TOLD.test(t.text)).length / Math.max(1, words.length);
}

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
