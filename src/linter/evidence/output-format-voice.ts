import { isDescribed, startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

const told = (hit: Hit, scene: CueScene): boolean =>
  !scene.unit.unit.question || scene.unit.askVerb >= 0 || hit.from === 0;

/** How the answer should read: how long, for whom, in which language, with which comments, and when to stop. */
export const VOICE = defineCues('output_format', [
  {
    id: 'output_format/brief',
    weight: 2.5,
    reason: 'says how long the answer should be',
    phrases: [
      '^(be|stay) (brief|concise|terse|short|succinct|blunt|direct|quick)',
      '(please|but|and|,|-) (be|stay|keep it) (brief|concise|terse|succinct|blunt)',
      '(in a nutshell|in a few words|in brief|in short|in one word|one word answer|one word is enough|tl dr|tldr|tl;dr|bottom line first|executive summary|elevator pitch|no essay|no novel|no wall of text|not a novel|not an essay)',
      '^(<num>|a few|few) (or|to) (<num>|few) (sentence|sentences|line|lines|words|paragraphs|bullets)',
      '^(<num>|one) (sentence|sentences|paragraph|paragraphs|bullets) (,|is|are|at|max|+|and|please|each|per|will|.)',
      '(one|short|quick) (word|line|sentence)? answer',
      '(short|brief|quick) (version|answer|explanation) (is|would|will|only|first|please|suffices)',
    ],
    unless: [
      '(error|page|app|user|users|button|tooltip|message|log|commit|name|title) ** (be|stay) (brief|short|concise)',
    ],
    when: (hit, scene) => told(hit, scene) && !isDescribed(hit, scene),
  },
  {
    id: 'output_format/reader',
    weight: 2.6,
    reason: 'says for whom to write',
    phrases: [
      '(eli5|eli 5|explain like)',
      '(explain!|describe!|tell me|walk me through|take me through|guide me|talk me through|answer|show me) ** (layer by layer|line by line|step by step|piece by piece|part by part|one by one|block by block|word by word|bit by bit|from first principles|with an analogy|with analogies|in plain words|in plain language|in words|with words|in simple words|in simple terms|in lay|without formulas|without jargon)',
      '(in plain (words|english|language|text|terms)|in simple (words|terms)|in layman|in lay terms|in your own words|non technical|nontechnical)',
      '(understandable|readable|clear|suitable|written|meant|made|explain|explained|explanation) (for|to) (me|my|our|a|an|the|someone|somebody|people|non) <word>? (boss|manager|product owner|junior|juniors|beginner|beginners|intern|stakeholder|stakeholders|client|newcomer|newcomers|layperson|colleague|colleagues|team|customer|ceo|non developer|non developers|who)',
      "(assume|pretend) (i|reader|readers) (know|knows|am|have|has|is|don't|never)",
      'as if (i|to a|i were|talking to|explaining to)',
      'line by line',
      'walk (me|us)? (through|thru)',
    ],
    unless: [
      '(message|messages|error|errors|labels|label|text|texts|tooltip|copy|page|ui) ** in (plain|simple)',
      '(read|parse|process|iterate|written|stream|loop|import) ** line by line',
      'walk through (wizard|page)',
    ],
    when: told,
  },
  {
    id: 'output_format/comments',
    weight: 2.5,
    reason: 'says how the code should be commented',
    phrases: [
      '(comment!|comments!) (on|for|above|at|in|per)? (each|every|all) (<word>|<name>)',
      '(comment!|annotate!|explain!) (each|every|all) <word>? (line|step|part|layer|rule|block|option|flag|field|section|command|stage|clause)',
      '(add!|include!|with!|leave!|put!|write!|insert!|use!) (a|short|brief|inline|one|helpful)? <word>? (comment|comments|todo|todos|todo markers|placeholders) (why|explaining|that say|that explain|that tell|which say|saying|on|what|how|where|for|in the code|in code|inside)',
      '(with|as) (inline comments|comments inline|comments in between|explanatory comments|review comments|code comments|comments)',
      '(explanation|explanations|notes|reasoning) (as|in|inside|within) (comment|comments|the code|code)',
      '(include|add|with|write|provide) (docstring|docstrings|type hints|jsdoc|javadoc|doc comments|rustdoc|godoc)',
    ],
    unless: [
      '(user|users|post|posts|blog|article|ticket|issue|page|table) * (comment|comments)',
      '(comment|comments) (table|section|field|box|feature|endpoint|form|component|api)',
    ],
    when: (hit, scene) => told(hit, scene) && !isDescribed(hit, scene),
  },
  {
    id: 'output_format/language',
    weight: 2.6,
    reason: 'names the language of the answer',
    phrases: [
      '(answer!|reply!|respond!|explain!|write!|write back|comment!|talk!|speak!|summarize!|describe!) (to me|me|it|this|that|everything|all|please|your answer|back)? (in|auf|en) @language',
      '(answer|answers|reply|explanation|comments|response|report|summary) (in|should be in|must be in|has to be in) @language',
      '^(in|auf) @language (,|please|.)',
    ],
    unless: ['(page|app|ui|user|users|site|labels|interface|messages) ** in @language'],
    when: (hit, scene) => scene.unit.askVerb >= 0 || startsClause(hit, scene) || hit.from <= 4,
  },
  {
    id: 'output_format/stops',
    weight: 2.6,
    reason: 'says when to stop or wait',
    phrases: [
      '(stop!|pause!|halt!|wait!|hold!) (there|here|after|then|once|for me|for my|and ask|and wait|and report|and show|and let|and tell|off)',
      '(and|then|,) (stop!|wait!|pause!) (.|;|,|and|for|until|till|so)',
      '(show!|tell!|report!|wait!|stop!) ** (and stop|until i|till i|until we|for my|for me)',
      '(let|so) (me|i|we|us) (can|could)? (say go|review|decide|check|confirm|approve|have a look|look|choose|pick|read|see it|take a look|verify) (first|before|it|them|that|which|in between|after|each|one|,|and|.)',
      "(i|we) (will|shall|want to|would like to|'ll) (ask for|tell you|confirm|review|say|approve|decide|choose|pick|let you know) ** (before|first|then|after|next|which|whether|when|code|go)?",
      "(i'll|we'll) (ask|tell|confirm|review|say|approve|decide|choose|pick|let) ",
      "(don't|do not|never) (continue|proceed|go on|move on|go ahead|start|begin) (with|to|until|till|before|unless|yet|coding|without|on)",
      '(one|a single) (step|file|question|change|part|piece|section|chapter) at a time',
      '(until|till|unless) (i|we) (say|tell|confirm|approve|ok|okay|give|have|agree|sign|answer|reply)',
      '(before|prior to) (code|coding|any code|writing code|the code|you code|implementing|implementation|you start|touching anything)',
    ],
    unless: [
      '(server|process|app|player|timer|animation|worker|job|loop|music|video|container|service|script|it|must|should|to|bot) * (stop|pause|wait|halt)',
      '(stop|wait|pause|hold) (button|after <num>|until <num>)',
      '(retry|retries|attempt|sleep|timeout)',
      '(review|comment) (page|form|table|button)',
    ],
    negation: 'ignored',
    when: (hit, scene) => told(hit, scene) && !isDescribed(hit, scene),
  },
]);
