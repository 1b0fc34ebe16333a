import { startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

/** True when something was asked before: the explanation comes with it, it is not the task itself. */
function comesAlong(hit: Hit, { doc, unit }: CueScene): boolean {
  if (unit.unit.question) return false;
  if (unit.askVerb >= 0 && unit.askVerb < hit.from) return true;
  return (
    unit.unit.index > 0 &&
    doc.units.slice(0, unit.unit.index).some((u) => u.kind !== 'heading' && u.tokens.length > 3) &&
    (unit.askVerb === hit.from || startsClause(hit, { doc, unit }))
  );
}

/** What to tell besides the code, how long, and how many ways. */
export const EXPLAIN = defineCues('output_format', [
  {
    id: 'output_format/explains-along',
    weight: 2.2,
    reason: 'asks for an explanation along with the result',
    phrases: [
      'explain! * (why|what|how|each|every|your|the|which|where|reasoning|choice|change|decision|difference|cause|approach|idiom|step|steps|it)',
      '(describe!|state!|say!|tell me|show me|justify|document) * (why|reasoning|cause|root cause|rationale|what you (did|changed|found)|your)',
      '(with|include|add|plus|give|provide|and|+) (a|an|one|short|brief|quick|small)? <word>? (explanation|rationale|reasoning|justification|sentence|sentences) (of|for|on|about|why|how|what|per|each)?',
      '(summarize!|list!|describe!|recap!|report!|tell me|show me|note!|outline!) * (what|which|the|all|your|everything) * (changed|change|changes|did|done|edits|modified|touched|files|found|findings)',
      '(summary|list|overview|recap|note) of (what|changes|the changes|all changes|changed files|your|edits|everything|files)',
      '(tell me|let me know) (what|which|whether|if|where|how|why) ** (touched|edited|test|run|changed|change|found|did|missing|exists|exist|wrong|problem|problems|critical|need|should|inconsistencies|looks)',
      '(come!|get!) back (to me|with|on|what|how)',
      '(include!|add!|provide!|give!|with!) * (usage instructions|usage notes|usage example|run instructions|setup instructions|install instructions)',
      '(report!|list!|show!|note!|flag!|surface!) (your|the|any|all)? (findings|suggestions|recommendations|results|issues found|problems found|what you find|anything)',
      '(explain!|show!|tell!|include!|give!|provide!|list!) (me)? <word>? (how to (run|use|test|install|deploy|start|apply|try|set|verify))',
      '(commands|command|steps) (to run|to execute|i have to|i need to|i can|with which i|that i)',
    ],
    unless: [
      '(send|raise|emit|publish|log) (a|an)? <word>? (alert|notification|event|mail|email|message)',
      'explain (to|for) user',
      '(page|section|readme|docs|settings|tooltip) ** (explain|explaining|describe|tell|instructions)',
      '(error|page|app|message|tooltip|user|it) * explain',
    ],
    when: comesAlong,
  },
  {
    id: 'output_format/level',
    weight: 2.4,
    reason: 'says how deep and how long the answer should be',
    phrases: [
      "(explain|answer|describe|summarize|tell|give|keep|write|reply|respond|be|responses|response|overview|summary|explanation) ** (briefly|concise|concisely|in detail|in depth|in short|in simple terms|in plain english|in layman|like i am|like i'm|at the level of|for a beginner|beginner-friendly|simple terms|plain language|tldr|no more than)",
      '(answer|reply|explain|summarize|describe|response|summary|explanation|overview|text|respond|keep) ** (in|at most|max|under|below|within|to|than|of) <num> * (sentence|word|line|paragraph|bullet|page|point)',
      '(at most|max|maximum|no more than|under|below|up to|about) (.!)? (<num>|half) (sentences|words|paragraphs|bullets|pages|page|bullet points)',
      'half a! page',
      '(<num>|few) (or <num>)? (sentence|sentences|paragraph|paragraphs) (on|why|about|explaining|what|each|max|at most|how|summary|per)',
      '(detailed|thorough|in-depth|high-level|quick|short|brief|concise|point by point|one line|one-line|rough) (explanation|overview|summary|description|description|walkthrough|report|comparison|estimate|analysis|answer|breakdown|list)',
      '(step by step|step-by-step|exact step|numbered! steps!) (for me|guide|plan|instruction|explanation|walkthrough|refactor|please|reasoning|how|breakdown|tutorial|list|with)?',
      "explain ** like! (i'm|i am|to) ",
      '(keep|make) (answer|reply|explanation|response|summary|output|text) <word>? (short|brief|concise|simple|to the point|focused)',
      '(guide|walk|lead|take|talk) me (through|from|step|to|on)',
      '(with!|show!|give!|include!|provide!) * (code examples|code example|analogy|analogies|code snippet|snippets|before and after|before/after|comparisons|real-world example|diagram)',
    ],
    unless: [
      '(think|do|proceed|work|go|fix|implement|build) (it|this|that|on it|them)? step by step',
      '(user|users|wizard) * step by step',
      '(add|with|use) * (test|sample|existing) example',
      '(follow|like|see|below|above|similar|this|for|attached|following) example',
      'as (an)? example',
      '(chart|page|grid|view|card|table|app) ** before and after',
      '(show|give|send|display) (user|users|customer|customers|visitors|players|them|admin|admins)',
      '(give|with) it *',
      '(add|write) ** (section|page|paper|chapter)',
      'step by step (form|wizard)',
    ],
    when: (hit, scene) => scene.unit.askVerb >= 0 || startsClause(hit, scene) || hit.from <= 3,
  },
  {
    id: 'output_format/opinion',
    weight: 2.3,
    reason: 'asks for advice rather than for code',
    phrases: [
      '(give|share|tell|want|provide|have|get|need) (me|us)? * your (thoughts|opinion|recommendation|recommendations|suggestions|assessment|take|advice|feedback|view|reasoning)',
      '(looking for|need|want|give me|some) (feedback|suggestions|recommendations|advice|alternatives|ideas)',
      '(just!|only!) (review!|analyze!|explain!|investigate!|research!|plan!|discuss!|propose!|suggest!|describe!|report!|list!)',
      "(do not|don't) (make|apply|want you to make|commit) * (changes|edits|modifications|anything|it) * (yet|now|until|point|for now)",
      '(show|paste|print|give|send) me * (output|result|results|log|logs|commands)',
      'what (are|would be) * (options|alternatives|pros|advantages|trade-offs|approaches|next steps)',
      '(which|what) (files|parts|lines|things)? you (changed|touched|did|edited|modified|found|removed|added)',
      'what (steps|commands) (do|should|would|must|can) (i|we)',
    ],
    unless: [
      'your (feedback|review) (form|page|component)',
      '(user|users|customers|visitors) * (feedback|suggestions|ideas)',
    ],
    negation: 'ignored',
  },
  {
    id: 'output_format/choices',
    weight: 2.6,
    reason: 'asks for several options or for their merits',
    phrases: [
      '(pros and cons|pro and con|advantages and disadvantages|trade-offs of each|upsides and downsides|strengths and weaknesses)',
      '(give!|suggest!|propose!|list!|explain!|show!|offer!|provide!|present!|compare!|name!|sketch!|recommend!|want!|describe!) (me|us)? * <num> <word>? <word>? (finding|issue|problem|bug|vulnerability|suggestion|recommendation|improvement|risk|alternative|approach|cause|reason|hypothesis|suspect|explanation|option|alternative|variant|way|idea|approach|solution|possibility|candidate|interpretation|proposal|favorite|version|example|todo|name|strategy)',
      '^(<num>|a few|several) (option|alternative|variant|idea|approach|proposal|solution)',
      '(your|with|and) (recommendation|pick|verdict|favorite|choice|conclusion) (at|in|on|afterwards|last|with|first)',
      'top <num> (issue|problem|todo|risk|item|suggestion|recommendation|option|candidate|finding|improvement)',
      '(suggest|list|give|propose|recommend) * (a few|several|some|multiple|different|alternative) * (option|alternative|approach|way|idea|solution)',
      '(start|begin) with most (important|critical|severe|urgent|relevant)',
      '(explain|justify|state|describe|show) (me)? your (reasoning|thinking|approach|choice|choices|decision|decisions|assumptions)',
      '(option|alternative|approach|variant) (and|with|plus) (their|its|the)? * (trade-off|cost|merit|drawback|benefit|pros|effort)',
      '(end!|finish!|conclude!|close!|begin!|start!|lead!|open!) (with|by|on) * (one paragraph|paragraph|diagnosis|tl dr|conclusions|answer|risks|sentence|recommendation|summary|verdict|list|table|go|overall|rollback|checklist|question|one|conclusion|short)',
    ],
    when: (_hit, scene) => !/^(?:user|users|it|they)$/.test(scene.unit.tokens[0]?.text ?? ''),
  },
]);
