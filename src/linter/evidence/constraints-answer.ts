import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../parse/tokens.ts';
import type { CueScene, Hit } from './cue.ts';

/** Words for what the assistant writes to the person, as opposed to the code. */
const TALK = wordSet(
  'explanation explanations explain explaining prose markdown preamble apologies apology apologize jargon summary summarize recap answer answers reply replies response headings heading bullets bullet commentary chatter chat narration intro introduction greeting greetings pleasantries smalltalk fluff waffle emojis emoji diagnosis paragraph paragraphs sentence sentences verdict rationale question questions mermaid solution yet diff patch message paste commit',
);
/** "your review should be …", "the explanation must not …". */
const TALK_SUBJECT = wordSet('review answer reply response report explanation summary feedback write-up message');
const FORMS = wordSet(
  'code diff patch command query function script file list table diagram answer regex formula snippet yes no',
);
const AHEAD = 4;
const BEHIND = 3;

/**
 * True when a rule is about the answer, not about the code: "no markdown", "keep your answer under 200 words",
 * "just the code, nothing else". Such rules belong to the form of the output.
 */
export function isAboutAnswer(hit: Hit, { unit }: CueScene): boolean {
  const { tokens } = unit;
  const near = tokens.slice(Math.max(0, hit.from - BEHIND), hit.to + AHEAD);
  if (near.some((t, i) => TALK.has(t.text) && !isAttribute(near, i))) return true;
  if (tokens.some((t, i) => t.text === 'your' && TALK_SUBJECT.has(tokens[i + 1]?.text ?? ''))) return true;
  const opening = tokens[0]?.text;
  return (
    (opening === 'just' || opening === 'only') &&
    tokens.slice(1, AHEAD).some((t) => FORMS.has(t.text)) &&
    tokens.length <= 12
  );
}

/** "error message", "commit hook", "response time": the program's own texts. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[at + 1]?.text ?? '';
  if (tokens[at - 1]?.kind === 'code' || tokens[at - 1]?.tech) return true;
  if (word === 'yet' || word === 'message' || word === 'commit' || word === 'question' || word === 'questions')
    return !/^(?:one|single|a|ask|no|code|anything|it|them)$/.test(before);
  if (
    /^(?:response|responses|summary|heading|headings|answer|answers|solution|diff|patch|chat|intro|bullet|markdown|paste)$/.test(
      word,
    )
  )
    return (
      /^(?:api|http|error|json|server|existing|current|same|the|this|its|our|simplest|smallest|small|minimal|simple)$/.test(
        before,
      ) ||
      /^(?:time|times|code|body|format|schema|type|shape|must|should|page|parser|file|files|table|header|headers|status|room|window|app|message)$/.test(
        after,
      )
    );
  return false;
}
