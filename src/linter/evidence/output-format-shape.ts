import { startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

/** True when something was asked before this, in the unit or in an earlier one. */
const comesAfter = (hit: Hit, { doc, unit }: CueScene): boolean =>
  !unit.unit.question &&
  ((unit.askVerb >= 0 && unit.askVerb < hit.from) ||
    doc.units.slice(0, unit.unit.index).some((u) => u.kind !== 'heading' && u.tokens.length > 3));
const told = (_hit: Hit, scene: CueScene): boolean => !scene.unit.unit.question || scene.unit.askVerb >= 0;
const imperative = (hit: Hit, scene: CueScene): boolean => told(hit, scene) && startsClause(hit, scene);

/** The shape of the answer, said in general terms: who hands over what, in which order, how complete. */
export const SHAPE = defineCues('output_format', [
  {
    id: 'output_format/hand-me',
    weight: 2.4,
    reason: 'says what to hand over',
    signs: ['me', 'us'],
    find: findHandMe,
  },
  {
    id: 'output_format/your-answer',
    weight: 2.6,
    reason: 'speaks of the answer itself',
    signs: ['your'],
    find: findYourAnswer,
  },
  {
    id: 'output_format/would-do',
    weight: 2.5,
    reason: 'names the form that is wanted',
    phrases: [
      '(@answer-form|@any-form|one liner|regex|yes or no|number|name|link|screenshot|sketch|pseudocode|pseudo code|draft) <word>? <word>? <word>? (would be|will be|is) (ideal|nice|great|enough|fine|perfect|plenty|sufficient|best|all i need|all i want|appreciated|helpful|handy|preferred|good enough)',
      '(@answer-form|pseudocode|pseudo code|sketch|draft|screenshot) (please|pls|suffices|preferred|will do|would do|is enough)',
      "(i|we) (want|need|expect|prefer|would like|'d like|would prefer|am after|are after|'m after) (to see|to get|to read|to receive)? <word>? (@answer-form|pseudocode|sketch|draft|ranking|estimate|matrix|recommendation|proposal|list of|table of|table with|short list|shortlist|walkthrough|breakdown)",
      '(can|could|may) (i|we) (get|have|see) ** (as|in) (a|an|the)? (<path>|@any-form|@answer-form|.! reg file)',
    ],
    unless: [
      '(in|like|from|see|following|above|below) (snippet|draft|sketch|code)',
      '(page|app|user|users|button|column|screen|dashboard) ** (table|list|overview|summary|report)',
      '(would|is) ** (in|on) (page|app|screen|dashboard|header|sidebar)',
    ],
    when: told,
  },
  {
    id: 'output_format/contrast',
    weight: 2.6,
    reason: 'says which form to give and which not',
    phrases: [
      '(not|no|rather than|instead of|without) (the)? (whole|entire|full|complete) (file|files|code|listing|rewrite|class|script|solution)',
      '(rather than|instead of|,! not|;! not|over) (prose|explanation|explanations|code|essay|diff|snippet|snippets|paragraphs|paragraph|screenshots|rewrite|kubectl command|command|code dump|wall of text|bullet points|bullets|patch|walls of text|full rewrite|formulas)',
      '(in words|in prose|in pseudocode|in pseudo code|as pseudocode|as pseudo code|as prose|as plain text|as comments)',
      '(changed!|modified!|affected!|relevant!|touched!|new!) (part|parts|line|lines|function|functions|method|methods|section|sections|file|files|bits|piece|pieces|hunk|hunks) (only|,|in full|please|and nothing|with)',
      '(only|just) (the)? (changed!|modified!|affected!|relevant!|touched!|differing) (part|parts|line|lines|function|functions|method|methods|section|sections|file|files|bits|code|hunks)',
      '(changes|differences|delta|additions) only',
      '(no|without) (code|implementation) (yet|please|pls|needed|at all|for now|in answer)',
      "(no|don't|do not|without|never) (use|using|leave|leaving)? (any)? (ellipsis|ellipses|placeholder comments|omissions|truncation|abbreviations|rest of code)",
      "(don't|do not|no need to|never) (repeat|reprint|abbreviate|truncate|shorten|paste|dump|quote|restate|include|print|show) <word>? <word>? (unchanged|whole file|entire file|full file|whole code|rest|code back|question|question back|everything again)",
      '(in full|from top to bottom|as a whole|complete and runnable|complete, runnable|runnable as is)',
      '(mark|highlight|flag|point out|call out|bold) <word>? (what you changed|what changed|changed lines|changes!|changed parts|every change|each change|differences|what is new)',
      '(show!|give!|put!|print!|compare!|with!|as!) ** (before and after|side by side|before/after)',
    ],
    unless: [
      '(load|parse|read|copy|upload|download|scan|send|fetch|render|read in) ** (whole|entire|full) (file|files)',
      '(screen|page|layout|pane|panel|column|chart|image|card) * side by side',
      '(changed|modified|affected|touched|new|relevant) <word> (get|gets|is|are|trigger|triggers|run|runs|must|should|will)',
      '(should|must|will) show',
      '(user|users|app|page|editor|viewer|button|chart|grid) ** (before and after|side by side|in full|highlight|mark|bold)',
      '(change!|touch!|edit!|modify!|test!|run!|lint!|update!|deploy!|build!|check!|load!|fetch!|send!) (only|just)',
    ],
    negation: 'ignored',
    when: told,
  },
  {
    id: 'output_format/opens-with',
    weight: 2.5,
    reason: 'says in which order to deliver',
    phrases: [
      '(start!|begin!|open!|lead!|end!|finish!|close!|conclude!|finalize!) with (a|the|your|one)? <word>? (@answer-form|list|table|question|questions|paragraph|sentence|diagnosis|conclusion|answer|recommendation|proposal|plan|cause|root cause|verdict|estimate|caveats|risks|assumptions|commit|next steps)',
      '^(first|1) (a|the|your|one)? <word>? (plan|outline|diagnosis|cause|root cause|explanation|summary|table|list|questions|tests|schema|approach|analysis|findings|sketch) (,|then|and|.|:)',
      '(then|next|after that|afterwards|finally|last) (a|the|your|only)? <word>? (code|fix|patch|diff|implementation|tests|explanation|summary|table|final query|recommendation|solution) (.|,|:|;|and|at|last)',
      '(put|place|collect|give|keep|list|group|write) (your|the|all|any)? (answer|answers|explanation|explanations|findings|summary|reasoning|questions|caveats|assumptions|open questions|recommendation|notes|results) (in|into|at|on|under|above|below|first|last|before|after|separately)',
      '(split|divide|break|group|organize|structure) <word>? (answer|reply|response|findings|report|review|suggestions|explanation|recommendations|questions|steps|proposals)',
      '(code|explanation|fix|answer|tests|test|plan|diagnosis|cause|reasoning|conclusion|schema|interface) first , (then|explanation|code|and|fix|implementation|reasoning|details)',
    ],
    unless: ['(page|app|user|users|script|form|title|name|line|file|wizard) ** (start|begin|end|open|close) with'],
    when: told,
  },
  {
    id: 'output_format/says-along',
    weight: 2.3,
    reason: 'says what to report besides',
    phrases: [
      '(say!|state!|note!|mention!|tell! me|let me know|report!|point out|call out|flag!|warn me|write down|jot down|add!) (briefly|also|clearly|exactly)? (what|which|whether|where|why|how|if|anything|everything that)',
      '(quote!|cite!|justify!|motivate!) (<word>|<name>)',
    ],
    unless: [
      '(user|users|message|error|page|log|app|it|notification|email|label|tooltip|script) * (say|state|note|mention|tell|report|warn|cite|quote)',
      '(quote|cite) (string|character|mark|table|request|field|number)',
    ],
    when: (hit, scene) => comesAfter(hit, scene) && startsClause(hit, scene),
  },
  {
    id: 'output_format/asks-of-you',
    weight: 2.3,
    reason: 'says what the answer should hold',
    phrases: [
      '(want|like|expect|need|ask) you to (explain|quote|list|tell|name|cite|summarize|point|mark|highlight|describe|compare|rank|answer|reply|state|justify|outline|walk|argue|estimate)',
      '(every|each) (change|step|finding|suggestion|claim|point|item|option|line|edit|fix|decision|answer|risk|file) (comes|goes|should come|should have|must have|gets|needs|followed|preceded|together|along|on its own|backed|with) (with|by|a|an|one|its|short|brief|the|line)?',
      '(rough|time|effort|cost|ballpark|honest|quick) (estimate|estimates|guess)',
    ],
    unless: [
      '(user|users|message|error|page|log|app|it|notification|email|label|tooltip|script) * (say|state|note|mention|tell|report|warn|cite|quote)',
      '(quote|cite) (string|character|mark|table|request|field|number)',
    ],
    when: comesAfter,
  },
  {
    id: 'output_format/packs',
    weight: 2.4,
    reason: 'says how to hand the result over',
    phrases: [
      '(write!|give!|put!|show!|send!|deliver!|provide!|post!|print!|return!|present!|lay out|list!|explain!|summarize!|format!) (it|them|this|that|everything|all|your answer|your findings|the answer|the result|results|findings|changes)? (as|in form of|in the form of|formatted as|in the shape of|in the style of) (a|an|one)? <word>? <word>? (table|list|diff|patch|email|letter|ticket|issue|comment|comments|script|checklist|bullets|bullet points|outline|memo|slide|slides|poem|dialog|faq|timeline|block|thread|snippet|json|yaml|csv|markdown|guide|tutorial|recipe|matrix|report|story|stories|user stories|gist|notebook|commit|commits|series|pr|pull request|prs|message)',
    ],
    unless: [
      '(to|for) (user|users|browser|client|customer|server)',
      '(endpoint|function|script|page|button|api|method) ** as',
    ],
    when: imperative,
  },
]);

const GIVING = /^(?:give|show|send|hand|paste|post|tell|print|list|name|offer|write|draw|get|bring)$/;
const DEFINITE =
  /^(?:the|your|only|just|all|both|each|every|exact|exactly|two|three|four|five|what|which|whether|any|complete|full|whole|\d+)$/;

/** "give me the link", "show me both versions": a definite piece of the answer, not "give me a function". */
function findHandMe(scene: CueScene): Hit | undefined {
  const { tokens, unit } = scene.unit;
  if (unit.question) return undefined;
  for (let i = 0; i < tokens.length - 3; i++) {
    if (!GIVING.test(tokens[i]?.text ?? '') || !/^(?:me|us)$/.test(tokens[i + 1]?.text ?? '')) continue;
    if (/^(?:to|will|would|should|it|that|and)$/.test(tokens[i - 1]?.text ?? '') && tokens[i - 2]?.text === 'it')
      continue;
    if (/^(?:error|errors|same|following|feeling|option|ability|impression|idea)$/.test(tokens[i + 3]?.text ?? ''))
      continue;
    if (DEFINITE.test(tokens[i + 2]?.text ?? '') && startsClause({ from: i, to: i + 3 }, scene))
      return { from: i, to: i + 4 };
  }
  return undefined;
}

const ANSWER =
  /^(?:answer|answers|reply|replies|response|responses|explanation|explanations|review|write-up|writeup|report|summary|findings|reasoning|recommendation|recommendations|suggestions|suggestion|proposal|plan|diff|patch)$/;
const SHAPED =
  /^(?:should|must|has|have|needs?|in|as|at|with|under|below|short|brief|concise|to|goes|inline|first|last|comes|no|can|may|within|by|for|shall|structured|like)$/;

/** "your review should be …", "keep your answer under …", "the explanation must …": the answer is the subject. */
function findYourAnswer({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  for (let i = 0; i < tokens.length - 2; i++) {
    if (tokens[i]?.text !== 'your') continue;
    const at = ANSWER.test(tokens[i + 1]?.text ?? '') ? i + 1 : ANSWER.test(tokens[i + 2]?.text ?? '') ? i + 2 : -1;
    if (at < 0 || !SHAPED.test(tokens[at + 1]?.text ?? '')) continue;
    if (/^(?:on|after|from|per|thanks|follow|implement|apply)$/.test(tokens[i - 1]?.text ?? '')) continue;
    return { from: i, to: at + 2 };
  }
  return undefined;
}
