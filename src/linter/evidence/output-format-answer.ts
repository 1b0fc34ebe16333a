import { startsClause, tokenBefore } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

/** "give me", "reply with": speaks to the assistant, not of the program. */
const toAssistant = (hit: Hit, scene: CueScene): boolean =>
  (startsClause(hit, scene) && !/^(?:must|should|shall)$/.test(tokenBefore(scene.unit.tokens, hit.from)?.text ?? '')) ||
  scene.unit.askVerb === hit.from ||
  /^(?:you|please|to)$/.test(tokenBefore(scene.unit.tokens, hit.from)?.text ?? '');
/** "patching", "listing": work that is done, no form. */
const isDoing = (hit: Hit, { unit }: CueScene): boolean => unit.tokens[hit.from]?.text.endsWith('ing') ?? false;
const ANSWER_LABEL =
  /^(?:output|answer|reply|response|report|deliverables|format|output format|deliver\w*|return|result|response format|answer format|expected output format|hand over|report format|table|matrix|list|diff|(?:per|for each|for every) [\w -]{1,30})$/;

/** The form of the answer itself: code, diff, table, number of words. */
export const ANSWER = defineCues('output_format', [
  {
    id: 'output_format/asks-form',
    weight: 2.9,
    reason: 'says in which form the answer should come',
    phrases: [
      '(give|show|send|hand|provide|get|make|write|draw|post|paste|prepare|create|draft|produce|put together) (me|us) ** (@answer-form|@any-form)',
      '(answer!|reply!|respond!) (with|in|as|by|using) ** (@answer-form|@any-form|<num>|english|german|french|plain|short|prose|code)',
      '(answer!|reply!|respond!) (briefly|shortly|concisely|only|inline|point by point|below|under|one by one)',
      "(i|we) (want|need|would like|'d like|expect) (only|just|to see)? * @answer-form",
      '(provide!|return!|output!|deliver!|include!|show!|present!|send!|post!|list!|give!) * @answer-form',
      '(write!|draft!) (a!|an!|me|up|down|short|the!) <word>? @answer-form',
      '(output!|return!|answer|reply|respond) * (json|yaml|csv|markdown) (array|object|list|table|document|only)',
      '(generate!|compile!|give!|provide!|prepare!|produce!) (me|us)? <word>? <word>? (list|checklist|matrix|roadmap|overview) (of|for|per) <word>',
      '(present|give|offer|show|provide|list) (me|us)? (with)? * (options|alternatives|suggestions|choices|recommendations|ideas|hypotheses)',
      '(provide!|return!|output!|deliver!|print!|post!|send!|give!|show!) (me|us)? (only!|just!) * (@any-form|function|test|query|class|method|script)',
      '(give|show|send|post|paste|return) (me|us)? * (whole|entire|complete|full|finished|final) (code|file|files|source|listing|program|version|content|text|config|query|output|thing|component|function|script|class|module|answer|solution|implementation|example)',
      '(return|output|deliver|provide|give|show|send|post|paste) ** (complete|full|whole|entire|final|changed|modified|updated|ready to paste|runnable) (code|file|files|function|class|script|source|config|module|component|query|test|version|snippet|method|diff|configuration|project)',
      '(present|format|structure|organize|deliver|return|list|report|output|write|lay out|arrange|render|summarize|put|give|show) (it|them|this|that|answer|result|results|findings|output|response|overview|everything|your|review|comparison|report|everything|suggestions)? * (as|into|in form of|in the form of) (@answer-form|table|list|markdown|bullets|json|yaml|diff|patch|csv|sections|matrix|report|document|text|code block|prose|paragraph|pdf)',
    ],
    unless: [
      '(show|give|send|display|return|tell|write) (user|users|customer|them|visitor|admin)',
      '(every|each) (morning|day|night|week|hour|month|evening|monday)',
      'to (slack|teams|discord|telegram|email|customers|subscribers)',
      '(daily|weekly|monthly|nightly)',
      'show me (why|how|where|that)',
      'return computed',
      'patches! (and|the|all)',
      '(in|on|inside) (ui|app|dashboard|screen|sidebar|dialog|modal)',
      '(provide|give|offer) me ** suggestion for',
      '(api|endpoint|function|method|page|server|it|that|which|script|they) (should|must|to|will|can)? (return|show|list|give|provide|output|print|send|include)',
    ],
    when: toAssistant,
  },
  {
    id: 'output_format/only-this',
    weight: 2.8,
    reason: 'says what to deliver and what to leave out',
    phrases: [
      '^(only|just) * (@answer-form|code|command|query|function|file|files|measure|script|diff|test|tests|regex|line|lines|sql|patch|method|number|yaml|json|config|class|snippet|table|list|formula)',
      '^(complete|full|whole|entire) (code|file|files|source|script) (for|of|with|please|only)?',
      '(code|diff|patch|command|query|sql|regex|script|function|file) only',
      '(only!|just!) the! * (code|diff|patch|command|query|sql|regex|changed!|snippet|function|file|line|answer|method)',
      '(no|without|skip|omit|leave out) (any)? * (explanation|prose|commentary|preamble|small talk|markdown|chit-chat|pleasantries|intro|introduction|filler|narration|emoji|emojis|summary|code fences|code blocks|boilerplate text)',
      "(don't|do not|no need to) (explain|comment on|summarize|elaborate|narrate|repeat|include explanation)",
      '(comment|explain|annotate) (each|every) * (line|step|part|stage|block|section|function|field|option|command|file|rule|query)',
      '(ready to|so i can|that i can) (paste|copy|copy and paste|run as is)',
      '(copy-pasteable|copy paste ready|copy-paste|copyable)',
    ],
    unless: [
      'without (comment|explanation) (from|by) user',
      '(change!|touch!|modify!|edit!|update!|use!|fix!|read!|review!|add!|move!|delete!|remove!|rename!|refactor!|import!|display!|replace!|translate!) (only!|just!)',
      '(only!|just!) (change!|touch!|modify!|edit!|update!|use!|fix!|read!|look!|review!|add!|rename!|refactor!|import!|take!|surprise!|make!)',
    ],
    negation: 'ignored',
  },
  {
    id: 'output_format/answer-label',
    weight: 2.2,
    reason: 'says what the answer consists of',
    find: ({ unit }) =>
      ANSWER_LABEL.test(unit.unit.label) && unit.specifics >= 0.6 && unit.tokens.length >= 3 && !unit.unfilled
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
  {
    id: 'output_format/form-in-section',
    weight: 1.2,
    reason: 'stands where the form of the answer is described',
    find: ({ unit }) =>
      unit.section === 'output_format' && unit.specifics >= 0.6 && unit.tokens.length >= 3 && !unit.unfilled
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
  {
    id: 'output_format/form-note',
    weight: 2.6,
    reason: 'names the form of the answer',
    phrases: [
      '^(a!|one|two|three|numbered|short|unified)? (table!|matrix|diff|patch|checklist|bullet points|one-liner|recommendation|verdict|ranking|overview|summary|comparison|pros and cons|step by step)',
      '^(as|in) (a|one)? (yaml|json|curl|table|matrix|diff|patch|bullets|bullet points|list|checklist|markdown|prose|one file|one block|separate files|code block|plain text|csv|sql)',
      '^rank (by|them|it|the!)',
      '^(yes|no) (or|/)? (no|yes) (per|for|and|with|plus)',
    ],
    unless: ['(table|list|report) (named|called|to store|to hold|holding|that stores)'],
    when: (hit, scene) =>
      scene.unit.unit.index > 0 &&
      !scene.unit.unit.question &&
      !isDoing(hit, scene) &&
      scene.unit.tokens.slice(hit.to, hit.to + 2).every((t) => t.kind !== 'code' && t.text !== 'notes') &&
      !/^(?:is|are|was|were|does|did|has|shows|fails|should|must|can)$/.test(scene.unit.tokens[hit.to]?.text ?? ''),
  },
  {
    id: 'output_format/small-additions',
    weight: 2.4,
    reason: 'says what the answer should hold besides',
    phrases: [
      '(one|two|single|<num>) (line|sentence|word) (why|what|how|per|each|reason|explanation|summary|verdict|rationale|justification)',
      '(max|at most|maximum|no more than|up to) (.!)? <num> (item|bullet|point|option|finding|suggestion|question|sentence|paragraph|idea|recommendation|step)',
      '(plus|then|followed by|and then|and finally|afterwards) (a!|one|two|an!|your|short|brief) <word>? (sentence|line|paragraph|summary|explanation|table|checklist|snippet|note|diff|changelog entry|recommendation|overview|verdict|rationale|estimate) (on|of|why|what|that|for|how|at|with|about|to|in)?',
      '(one!|verdict|estimate|sentence|line!|yes/no|mitigation|fix|reason) <word>? <word>? (per|for each|for every|each) @finding-kind',
    ],
    unless: [
      '(add|show|display|render|insert|draw|put) (a|an|one|new)? * (line|table|note|summary)',
      'to (one|a) line',
    ],
    when: (_hit, scene) =>
      !scene.unit.unit.question && !/^(?:the|our|it|they|users|each|in|on)$/.test(scene.unit.tokens[0]?.text ?? ''),
  },
  {
    id: 'output_format/as-kind',
    weight: 2.4,
    reason: 'names the kind of text that is wanted',
    phrases: [
      '(as|like) (a!|an!|one) <word>? (github issue|jira ticket|ticket|slack message|email|release note|blog post|user story|runbook|patch|gist|memo|one pager|letter|faq|cheat sheet|slide|diff|table|checklist|numbered list|bullet list)',
      'comment * in (english|german|french|dutch|spanish|italian|portuguese)',
      '(comments|summary|answer|explanation|reply|text|message|report) in (english|german|french|dutch|spanish|italian|portuguese|plain english)',
      '(yes or no|yes/no) (is enough|answer|per|first|only|please|will do|for each)',
      'with (line numbers|explanations|sources|short explanation|short explanations|file names and line numbers)',
      '<num> (bullets|bullet points|variants|alternatives|proposals|suggestions)',
      '^the! (whole|full|complete|entire|finished) (file|files|function|class|script|component|config|module|yaml|dockerfile|query|code)',
      '(paste|copy) (ready|able)',
      '(short|brief|quick|concise) (answer|reply|note)',
    ],
    unless: [
      '(render|display|show|store|export|save|send|displayed|shown|stored|prints!|outputs!) ** (as|like) (a!|an!)',
      '(it|that|which|page|app|api|form) (is|are|looks|shows|renders)',
      '(user|users|customer|bot|agent|app) * (reply|answer|write|respond|comment)',
    ],
    when: (_hit, scene) => !scene.unit.unit.question || scene.unit.askVerb >= 0,
  },
  {
    id: 'output_format/names-form',
    weight: 1.5,
    reason: 'names a form of answer',
    phrases: [
      '(@answer-form|unified diff)',
      '(as|in|into) (a|an|one|numbered|short|markdown|small|ascii)? (diff|patch|table|matrix|checklist|bullets|bullet points|one-liner|code block|list|markdown|prose|tabs)',
      '^(a|one|two|three|numbered|short)? (table|matrix|diff|patch|list|checklist|bullets|summary|overview|report|block|paragraph|one-liner|commit|recommendation|verdict|estimate|ranking) (:|with|of|per|please|for|and|that|,)',
      '<num> (sentence|paragraph|bullet|line|word|option|alternative|variant|proposal|file) (on|about|why|for|each|per|what|with|at|max)?',
    ],
    when: (hit, scene) => !isDoing(hit, scene),
  },
  {
    id: 'output_format/per-item',
    weight: 2.5,
    reason: 'says what each entry of the answer should hold',
    phrases: [
      '(for each|for every|per|with each|under each|above each|of each|to each) @finding-kind ** (give|show|list|say|state|name|write|include|provide|add|explain|tell|note|quote|verdict|severity|describe|report|one line|a line|sentence)',
      '(each|every) @finding-kind (with|needs|gets|has|should have|must have|on|in) ** (severity|line|fix|reason|example|priority|effort|impact|file|sentence|explanation|risk|score|block|name|why|title)',
      '(sort!|rank!|order!|prioritize!|group!|weigh!) (them|it|findings|issues found|results|changes|suggestions|possible causes|causes|options|candidates|ideas|points|problems) (by|per|according to|list|from most|in order of) * (severity|impact|effort|priority|risk|likelihood|importance|urgency|cost|confidence|file)',
      '(columns|column|headers) * (:|are|should be) ** (file|line|severity|finding|issue|fix|effort|risk|why)',
      '(with|include|quote|cite|give|add) (file|line|path) (and)? * (number|reference|line|path)',
      '(table|list|matrix|overview) * (with|of|:) ** (severity|line|effort|risk|priority|recommendation|verdict|fix|pros)',
      '(severity|priority|effort) (of|from|:|high|critical|s/m/l|label|rating|per)',
      '(estimate|state|give|list|name|write|say|add|note) ** for (each|every) (one|@finding-kind)',
      '(number!|label!|rank!) (your|the!)? (suggestions|findings|points|options|answers|steps|recommendations|questions)',
    ],
    unless: [
      '(add|show|put|place|display|render) (a|an|new)? <word>? (button|icon|link|column|checkbox|badge|menu)',
      'number of',
    ],
  },
]);
