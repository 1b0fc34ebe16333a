import { startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';
import { comesAfter, isQuestion, isTold } from './output-format-clause.ts';

const told = (_hit: Hit, scene: CueScene): boolean => !isQuestion(scene);

/** How the result is delivered: when to say what, in what manner, to whom, and what not to do. */
export const DELIVERY = defineCues('output_format', [
  {
    id: 'output_format/says-at-end',
    weight: 2.6,
    reason: 'says what to tell at the end or the beginning',
    phrases: [
      '(summarize!|list!|tell! me|recap!|report!|state!|say!|explain!|give!|mention!|note!|show! me|post!|describe!|repeat!|sum up|sum it up|conclude!|name!|write!) ** (at the end|at end|in the end|afterwards|when done|once done|when finished|when you are done|to finish|at the very end|at the beginning|at the start|up front|upfront|at the top|at the bottom|as last step|as a last step)',
      '(hand over|sign off|finish off|wrap up|round off|close out|come back|return) with (a|an|the|your|two|three|some)? <word>? <word>? (list|summary|note|overview|diff|report|recommendation|checklist|plan|numbers|proof|verdict|findings|options|draft|estimate|question|questions)',
      '(as|for) (a|the)? (final|last|closing) (step|message|point|thing|part) ,!? (give|write|list|summarize|tell|show|produce|post|print|make|add|state|explain)',
    ],
    unless: [
      '(user|users|page|script|cli|app|game|simulation|loop|function|program|report|log|email|form|quiz|level) ** (at the end|at end|afterwards|when done|at the bottom|at the top|at the start)',
      '(add|show|put|place|render) ** (button|line|link|banner|menu) ** at (the)? (top|bottom|end)',
    ],
    when: isTold,
  },
  {
    id: 'output_format/in-manner',
    weight: 2.5,
    reason: 'says in which manner to explain or write',
    phrases: [
      '(lay out|present|explain|describe|propose|outline|phrase|answer|list|plan|document|break down|write it|write this|do it|do this) ** in (phases|rounds|stages|comments|a comment|code comments|layers|sections|prose|chronological order|order of|style of|the style of|form of|terms of|your own words|writing|tabular form)',
      'explain ** to! (a|an|my|our|someone|somebody|me like|people) <word>? (trainee|junior|beginner|child|kid|boss|manager|customer|client|colleague|newcomer|student|layperson|stakeholder|grandma|grandmother|team|intern|freshman|who)',
      '(write|jot|note|put) (it|that|this|them|everything|all of it|findings|result) (all)? down (for me|please|as|in|so|,!|.!)',
      '(send|give|post|paste|return|reply|answer|output|show) ** (by itself|on its own|in isolation|separately!)',
      '(everything|all files|all code|all of it|files|steps) (spelled|written) out',
      '(give|show|write|provide|do) ** (in|for|as) both <word> and <word>',
      '(break|split|put|turn|write|structure|list) ** (checkboxes|checkbox list|tick boxes|bullet points|numbered steps)',
      '(limit|restrict|confine|reduce) (answer|reply|response|explanation|review|analysis|yourself|feedback|summary) to',
    ],
    unless: [
      '(user|users|customer|customers|app|page|api|endpoint|modal) ** (explain|present|show|return|send|put|list)',
      'limit yourself to * (file|files|folder|module|change|changes|bug)',
    ],
    when: told,
  },
  {
    id: 'output_format/wishes-form',
    weight: 2.6,
    reason: 'wishes for a form of answer',
    phrases: [
      "(i'd love|i'd like|i would love|i would like|i'd appreciate|can i have|could i have|could i get|can i get|may i have|would be nice to have|i could use|i need) ** (visual|flowchart|picture of|drawing|one liner|sketch|analogy|walkthrough|tl;dr|tldr|summary|recap|side by side|breakdown|cheat sheet|checklist|explanation|diagram|overview|comparison|diff|patch|snippet|rationale|recommendation|second opinion|rundown|estimate|step by step|worked example|bullet points|shortlist)",
      'let! me! (choose|pick|decide|compare|select|know which)',
      '(produce|prepare|make|create|draw up|give|write|do) (me|us)? (a|an) <word>? (matrix|assessment|breakdown|comparison|analysis|evaluation|diagnosis|inventory|catalog|overview|roadmap|timeline|one pager|one-pager|recommendation|feasibility study|talking points|summary|risk list|gap analysis|cost estimate|code review) (of|for|on|with|about|between|before|,!|.!|please|that compares)',
      '(prepare|give|write|draft|produce|create|make) (me)? <word>? (talking points|key takeaways|takeaways|highlights|speaker notes|meeting notes|action items|next steps|open questions|interview questions|test cases list)',
      '(write|draft|suggest|propose|give) ** (pr title|title and body|title and description|commit title|subject line)',
    ],
    unless: [
      '(page|component|screen|view|tab|feature|endpoint|widget|button|generator|dashboard|module|class|table|app|tool|users|user|customers) ** (overview|summary|comparison|timeline|breakdown|roadmap|analysis|checklist|diagram|flowchart)',
      '(overview|summary|comparison|timeline|breakdown|roadmap|analysis|checklist|diagram|flowchart|matrix) (page|component|screen|view|tab|feature|endpoint|widget|button|generator|dashboard|module|class|table|editor)',
      'matrix (multiplication|class|library|of zeros|transpose)',
    ],
    when: told,
  },
  {
    id: 'output_format/talk-not-work',
    weight: 2.7,
    reason: 'asks for words and not for changes',
    phrases: [
      "(propose!|suggest!|review!|plan!|explain!|report!|analyze!|describe!|investigate!|diagnose!|advise!|discuss!|answer!|think!|outline!|look!|read!) <word>? <word>? (,!|;!|-!|but|and|.!) (please)? (don't|do not|no|not|without) (implement|implementing|fix|fixing|change|changing|edit|editing|code|coding|build|building|write|writing|touch|touching|modify|modifying|apply|applying|changes|edits)",
      "(don't|do not) want you to (change|edit|touch|fix|write|code|implement|modify|do) (anything|code|any code|it|any files|files|yet|any)",
      '(only!|just!) (find out|look into|look at|investigate|analyze|check|think|read|diagnose|suggest|propose|review) (why|what|where|which|whether|how|it|and tell|and report|for now|please|,!|the cause)',
      "(don't|do not|no need to) (include|add|print|show|put|repeat) ** in (snippet|answer|reply|response|output you|report|explanation|summary)",
      '(include|give|provide|add|write|list|plus|with) (a|an|the|me)? <word>? (command|commands|steps|instructions) (to|for) (reproduce|reproducing|run|running|verify|verifying|test|testing|check|undo|roll back|install|try|deploy)',
      "(don't|do not) just (give|tell|show|hand|paste|fix|write)",
    ],
    unless: ['(user|users|page|app|readme|form|button|docs) ** (command|steps|instructions|include|explain)'],
    negation: 'ignored',
    when: told,
  },
  {
    id: 'output_format/me-thing',
    weight: 2.4,
    reason: 'says what to hand over',
    find: findMeThing,
  },
  {
    id: 'output_format/each-label',
    weight: 2.5,
    reason: 'says what each entry of the answer should hold',
    find: ({ unit }) =>
      /^(?:each|every|per|one line per) (?:finding|issue|point|suggestion|option|step|bug|problem|risk|recommendation|answer|change)$/.test(
        unit.unit.label,
      ) && unit.tokens.length > 0
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
  {
    id: 'output_format/columns-of',
    weight: 2.5,
    reason: 'says how a table or list is laid out',
    phrases: ['(<num>|these|with) columns (please|:!|,! please|only)', '^columns? :! (<word>|<name>)'],
    unless: ['(table|grid|layout|model|schema|page|footer|desktop) ** columns', '(add|drop|rename) ** columns'],
    when: told,
  },
]);

/** What a program is made of: "give me a function" asks for work, "show me the proof" for an answer. */
const PRODUCT =
  /^(?:function|script|class|component|app|page|endpoint|method|module|program|service|api|website|site|game|bot|feature|hook|test|tests|template|form|button|dashboard|error|errors|ability|option|feeling|idea|headache|trouble|warning|warnings|message|blank|same|wrong|old|empty|nothing|hard|access)$/;
const HANDS = /^(?:show|give|send|tell|hand|write|list|bring|make|draw|get|teach)$/;

/** "tell me honestly whether …", "show me how it would look": somebody is told to show or tell the person something. */
function findMeThing(scene: CueScene): Hit | undefined {
  const { tokens, unit } = scene.unit;
  if (unit.question) return undefined;
  for (let i = 0; i < tokens.length - 2; i++) {
    if (!HANDS.test(tokens[i]?.text ?? '') || !/^(?:me|us)$/.test(tokens[i + 1]?.text ?? '')) continue;
    const hit = { from: i, to: i + 3 };
    if (!startsClause(hit, scene) || !comesAfter(hit, scene)) continue;
    if (tokens.slice(i + 2, i + 6).some((t) => PRODUCT.test(t.text) || t.text === 'about')) continue;
    return hit;
  }
  return undefined;
}
