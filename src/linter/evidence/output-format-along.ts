import { defineCues } from './cue.ts';
import { comesAfter, isQuestion, isTold } from './output-format-clause.ts';

/** What to tell while working and afterwards, and how the answer should speak. */
export const ALONG = defineCues('output_format', [
  {
    id: 'output_format/in-answer',
    weight: 2.8,
    reason: 'speaks of the answer itself',
    phrases: [
      '(in|at end of|at top of|at start of|below|within|outside|throughout|with|of|to) your! (answer|reply|response|review|report|explanation|summary|message|output|write up)',
      '(wrap!|format!|phrase!|style!|keep!|need!|want!|give!|have!|get!|put!|return!|present!|structure!|like!|organize!|send!) (me|your|all)? <word>? (answer|reply|findings|suggestions|recommendations|analysis|conclusions|explanation|feedback|your response|your output) (as|in|into|to|within|under|inside|for)',
      '(full|complete|whole) sentences! (please|,!|.!|only|and)',
      '(british|american|uk|us|formal|informal|casual|professional|friendly|neutral) (spelling|tone|voice|wording|style!) ',
    ],
    unless: [
      '(page|app|bot|user|users|chatbot|agent|customer|customers|email|label|labels|copy|site) ** (answer|reply|tone|voice|wording|sentences)',
    ],
    when: (_hit, scene) => !isQuestion(scene),
  },
  {
    id: 'output_format/tells-after',
    weight: 2.5,
    reason: 'says what to report besides the work',
    phrases: [
      '(summarize!|describe!|list!|recap!|explain!|report!|outline!|note!|document!) <word>? (every|each|all|any|your|the)? <word>? (change!|changes!|edit!|edits!|modification|modifications|decision|decisions) (.!|you|made|afterwards|when|at|in|and|,!|briefly|with|per|to)',
      "(describe|summarize|explain|list|report|tell me|recap|show me) ** (when|once|after) (you)? (are|you're|have|is)? <word>? (done|finished|finish|complete|completed)",
      '(when|once|after) (you|it|everything|all|that|this)? <word>? (done|finished|finish|complete|completed) ** (describe|summarize|explain|list|report|tell|recap|show|give|let me know|write|post)',
      '(tell me|let me know|explain to me|show me|inform me|write me) (how to|what was|what is|what went|why it|what caused|what you|how you|why you|if you|whether you|which of|what i|how i|where you)',
      '(also|and|then|please) (tell me|let me know) (how|what|why|which|whether|if|where)',
      '(tell me|let me know) ** you (think|thought|agree|disagree|suggest|recommend|would|prefer|see|find)',
      '(give|share|say|write) ** (you think|your thoughts|your view|your take)',
      "(what|which) you'd (change|suggest|recommend|pick|do|choose|improve)",
    ],
    unless: [
      '(users|user|page|app|error|message|log) (should|must|can|will)? (tell|explain|show|describe|list)',
      '(let me know|tell me) (if|when|in case) you (need|have|want) (any|more|further|anything|questions|help|access)',
    ],
    when: (hit, scene) => comesAfter(hit, scene) && isTold(hit, scene),
  },
  {
    id: 'output_format/your-view',
    weight: 2.3,
    reason: 'asks for an opinion as the answer',
    phrases: [
      '(tell! me|let me know) (if|whether|what|which|why|how) ** you (think|agree|disagree|suggest|recommend|would|see|spot|prefer|find)',
      'what would you (change|improve|suggest|recommend|do differently|pick|choose)',
      '(tell! me|let me know) what you (think|find|see|would)',
    ],
  },
  {
    id: 'output_format/says-back',
    weight: 2.7,
    reason: 'asks to hear the task in other words first',
    phrases: [
      '(repeat!|play!|say!|read!|feed!) (it|this|that|the task)? back! (to me|what|your)?',
      '(confirm!|restate!|summarize!|rephrase!|paraphrase!|state!|share!|explain!|tell! me|give! me|write!) (me)? (your understanding|what you understood|what you understand|how you understand|in your own words)',
    ],
  },
  {
    id: 'output_format/bit-by-bit',
    weight: 2.6,
    reason: 'says after which piece to report or stop',
    phrases: [
      '(after|between|at end of|with|following) (each|every) (one)? (step|phase|task|change|file|part|section|milestone|commit|stage|item|chunk|refactor|fix) ** (stop|pause|ask|wait|show|report|tell|summarize|check in|check with|let me|give me|print|update me)',
      '(stop|pause|ask|wait|show|report|tell me|summarize|check in|check with me|let me|give me|print|break|breaks) ** (after|between|at end of) (each|every) (one)? (step|phase|task|change|file|part|section|milestone|commit|stage|item|chunk|refactor|fix)',
      '(not|never) ** (all at once|everything at once|in one go|all in one go)',
      '(take|make) (a)? (break|breaks|pause|pauses) (in)? between',
      'ask ** (to|before you|before) (continue|proceed|continuing|proceeding|going on|moving on)',
      '(one|a) (step|file|part|change|phase|piece|section|chunk) (at a time|after the other|after another|per message|per reply)',
      "(i'll|i will) say (next|go|continue|when|stop)",
    ],
    unless: [
      '(user|users|app|wizard|worker|job|script|loop|retry|form|page|queue|batch|process) ** (stop|pause|wait|ask|show|at a time|all at once|in one go)',
      '(load|fetch|import|insert|send|upload|read) ** (all at once|in one go|everything at once)',
    ],
    negation: 'ignored',
    when: (_hit, scene) => !isQuestion(scene),
  },
  {
    id: 'output_format/before-work',
    weight: 2.6,
    reason: 'says what to deliver before the work begins',
    phrases: [
      'before! (you)? (do|doing|start|starting|collect|collecting|build|building|begin|beginning|change|changing|touch|touching|edit|editing|move|moving|delete|deleting|fix|fixing|refactor|refactoring|run|running) (anything|any|with|the work|it|work|something|on) ** (write|draft|show|list|give|make|prepare|propose|tell|send|explain|summarize|outline|share)',
      '(once|after|when) i (review|reviewed|approve|approved|read|have reviewed|have read|ok|confirm|agree|looked) ** (we|you|start|continue|proceed|begin|then|go)',
      '(see!|have!|get!) <word>? (pseudo code|pseudocode|plan|outline|draft|design|sketch|proposal|interface) (before|first|up front|upfront)',
      '(dry run|dry-run) (first|and|,!|.!|before|only)',
    ],
    unless: ['(user|users|form|app|script|page) ** before', '(support|add|implement|flag|option) ** (dry run|dry-run)'],
    when: (_hit, scene) => !isQuestion(scene),
  },
  {
    id: 'output_format/plain-voice',
    weight: 2.6,
    reason: 'says how simply the answer should be written',
    phrases: [
      '(explain!|describe!|put!|tell!|keep!|write!|answer!) (it|this|that|me|to me|everything|the|your)? <word>? (simply|plainly|simple|very simple|in an easy way|easy to understand|non technically|in easy|in everyday)',
      '(use!|with!|in!) (simple|plain|easy|everyday|clear|non technical) (words|language|terms|wording)',
      "(assume!|pretend!|imagine!|suppose!) (that)? (i'm|i|no|little|basic|some|only|the reader|my reader|a reader|readers) <word>? <word>? (am|know|knows|knowledge|experience|comfortable|familiar|new|beginner|background|never|have|a|no)",
      '(teach! me|teach! it|tutor me|coach me|mentor me|act as my (teacher|tutor|mentor|coach))',
      '(write!|explain!|explained!|written!|phrase!|pitch!|aim!) (it|this|that|them|everything)? (for|at|to) (a|an|the|my|our|someone|somebody|people|readers) <word>? (junior|beginner|newcomer|layperson|intern|manager|non developer|student|students|reader|readers|customer|boss|stakeholder|who|executive|executives|developer|colleague|audience|team|kid|child|grandmother|designer|new hire)',
    ],
    unless: [
      '(error|message|messages|label|labels|page|app|ui|site|copy|tooltip|email) ** (simple|plain|simply|easy)',
      '(keep|make) (code|implementation|solution|it|design|component|ui|things|this|that) simple',
    ],
    when: (hit, scene) => isTold(hit, scene),
  },
]);
