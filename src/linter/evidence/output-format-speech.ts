import { startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';
import { comesAfter, isQuestion, isTold } from './output-format-clause.ts';

const told = (_hit: Hit, scene: CueScene): boolean => !isQuestion(scene);

/** Clauses that speak of what the assistant says: verbs of saying with "you", "which", "how" behind them, and wishes for the answer. */
export const SPEECH = defineCues('output_format', [
  {
    id: 'output_format/says-to-you',
    weight: 2.5,
    reason: 'tells the assistant what to say about its work',
    find: findSayingOfYou,
  },
  {
    id: 'output_format/lists-which',
    weight: 2.4,
    reason: 'asks for an answer in words',
    phrases: [
      '(list!|name!|outline!|document!|identify!|note!|state!|write down) (briefly|exactly)? (which|what|where|how|why|whether) (<word>|<name>)',
      '(describe!|list!|write down|give me|tell me|outline!) <word>? (steps!|procedure!|commands!|clicks!) (,!|for|to|i|in|one|that|so|needed|necessary|.!|;!)',
      '(justify!|substantiate!|argue!) (why|your|the! choice|every|each|any|all|which)',
      'keep me (posted|informed|updated|up to date|in the loop)',
      '(only|just) (want|need|would like) to (know|hear|understand|read|learn)',
      '(also|additionally) (give!|show!|list!|provide!|include!|write!) (me)? (an|a)? (equivalent|matching|corresponding|same|alternative|plain|short|shortest|quick)',
    ],
    unless: [
      'justify (content|text|items|self)',
      '(page|screen|app|api|endpoint|user|users|button|function|readme|docs|log|test|tests) ** (list|name|state|note|document|describe)',
    ],
    when: isTold,
  },
  {
    id: 'output_format/answer-wish',
    weight: 2.6,
    reason: 'speaks of the answer itself',
    phrases: [
      '(want|need|like|prefer) (answer|reply|explanation|response!) (<word>|<name>)',
      '(in (such)? a way|so) that (my|our|a|even|someone|non) <word>? <word>? (understands|understand|can follow|can read|can present)',
      "(don't|do not|no need to) (write|produce|generate|output|give me|show me|send me) (any|actual|real|production)? code",
      '(code|words|explanation|answer|details|reasoning|conclusion|facts) first ,! (<word>|<name>) <word>? (later|after|second|afterwards|last|below)',
      '^(a|one|short)? <word>? (summary|table|checklist|overview|conclusion|recommendation|recap) <word>? at (end|top|bottom|beginning|start)',
      '^(as|keep it as) (short|brief|concise|terse|detailed) as possible (please|,!|.!|with|and)',
      '(post!|paste!|send!|print!|give! me|show! me) (whole|entire|full|complete) (<word>|<code>|<path>)',
      '(use|with) <word>? (code block|diff block|fenced block|code fence|code fences|diff syntax|markdown headings) (for|in|around|with)',
      '(attach!|enclose!) (a!|an!) <word>? <word>? (protocol|list|log|example|summary|note|report|explanation|diagram|screenshot|plan|checklist|diff|table)',
      '(show!|list!|print!|explain!|describe!|outline!|tell! me) ** before (you)? (create|creating|change|changing|delete|deleting|write|writing|run|running|edit|editing|touch|touching|move|moving|apply|applying|execute|executing)',
    ],
    unless: [
      '(user|users|page|app|customer|customers|dialog|form|script|modal|confirmation|warning) ** (before|first|send|show|print|list)',
      '(show|print) <word>? (dialog|warning|confirmation|prompt|message|modal) ** before',
    ],
    when: told,
  },
  {
    id: 'output_format/writes-text',
    weight: 2.4,
    reason: 'names the kind of text that is wanted',
    phrases: [
      '(write!|draft!|compose!|phrase!|formulate!) (me|up)? (the|a|an)? <word>? (ticket|issue|bug report|letter|blog post|announcement|memo|minutes|meeting protocol|changelog line|changelog|release note|release notes|pr description|user story|user stories|newsletter|press release|article|abstract|cover letter|linkedin post|tweet|slack post|status update) (for|:!|about|to|on|of|from|that|in|with|explaining|,!)',
    ],
    unless: [
      '(page|component|table|endpoint|model|form|parser|tool|feature|app|class|generator|generates|bot) ** (ticket|issue|newsletter|article|changelog|letter|tweet)',
      '(to|into|from) (database|file|disk|queue|table|s3|stdout)',
    ],
    when: isTold,
  },
  {
    id: 'output_format/one-by-one',
    weight: 2.4,
    reason: 'says in which pieces to go through it',
    find: findByTurns,
  },
]);

const SAYS =
  /^(?:show|tell|list|explain|describe|summarize|summarise|post|paste|print|attach|mark|quote|justify|mention|name|state|point|present|output|recap|report|finish|end|start|begin|note|say|flag|highlight|document)$/;
/** "if you need anything", "as you can see": politeness, no order. */
const POLITE = /^(?:if|as|when|whenever|where|because|since|thank|hope|than|like|before|do|can|could|would|will|how)$/;
const CLAUSE_END = /^[.;!?]$/;
const FAR = 12;

/** "mark the spots where you were unsure", "list everything you skipped". */
function findSayingOfYou(scene: CueScene): Hit | undefined {
  const { tokens, unit } = scene.unit;
  if (unit.question) return undefined;
  for (let i = 0; i < tokens.length; i++) {
    const hit = { from: i, to: i + 1 };
    if (!SAYS.test(tokens[i]?.text ?? '') || !startsClause(hit, scene) || !comesAfter(hit, scene)) continue;
    for (let k = i + 2; k < Math.min(tokens.length, i + FAR); k++) {
      const text = tokens[k]?.text ?? '';
      if (CLAUSE_END.test(text)) break;
      if (!/^(?:you|your|you're|you've)$/.test(text)) continue;
      if (POLITE.test(tokens[k - 1]?.text ?? '') && !/^(?:where|when|how)$/.test(tokens[k - 1]?.text ?? '')) break;
      if (/^(?:can|need|want|have|must|should|could|see)$/.test(tokens[k + 1]?.text ?? '')) break;
      return { from: i, to: k + 1 };
    }
  }
  return undefined;
}

const TALKS = /^(?:let's|go|walk|discuss|explain|review|describe|answer|guide|take|ask|comment|teach|present)$/;
/** "question by question", "file by file". */
function findByTurns({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (unit.unit.question || !TALKS.test(tokens[Math.max(unit.askVerb, 0)]?.text ?? '')) return undefined;
  const at = tokens.findIndex(
    (t, i) =>
      t.text === 'by' &&
      tokens[i - 1]?.text !== 'one' &&
      i > 0 &&
      tokens[i - 1]?.kind === 'word' &&
      tokens[i - 1]?.text === tokens[i + 1]?.text,
  );
  return at > 0 ? { from: at - 1, to: at + 2 } : undefined;
}
