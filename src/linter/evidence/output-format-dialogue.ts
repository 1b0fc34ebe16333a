import { startsClause } from './clause.ts';
import { defineCues } from './cue.ts';

/** In which order to deliver, and when to come back and ask. */
export const DIALOGUE = defineCues('output_format', [
  {
    id: 'output_format/plan-first',
    weight: 2.8,
    reason: 'asks for a plan before the code',
    phrases: [
      "(how|what) (you'd|you would|you're going to|you'll) <word>",
      '(first|initially) (show|give|list|send|write) me',
      '(make!|create!|write!|come up with|propose|outline|present|give|show|draft|start with|start thinking of|prepare|explain|tell|document|describe|develop|produce|share|suggest|formulate|generate|need|want|think of|work out|devise|build|provide|design|see|submit|put together) * (plan!|plans!|roadmap)',
      '(plan!|think!|outline!|design!|propose!|discuss!|brainstorm!|describe!) * (first|before (code|coding|implement|implementing|writing|write|you|any|making|changing|touching|start))',
      "(how|what) you (plan|intend|propose|want|would|will|'d|are going) (to)? (implement|do|solve|approach|change|fix|make|go about|tackle|build|structure)",
      '(plan|propose|outline|think through) ** (then|and) * wait',
      "(don't|do not|not) (write|implement|code|change|make|edit|touch|generate|begin|apply|fix|modify|do) ** (yet|until i|before i|until we|first)",
      '(before|prior to) (code|coding|implementing|writing|making|changing|touching|implementation|any) ** (explain|show|list|tell|describe|propose|present|outline|summarize|ask|plan|review|verify|confirm|state|give)',
      '(explain|show|list|tell|describe|propose|present|outline|summarize|state|review|verify|confirm|check) ** (before|prior to) (you)? (code|coding|implementing|writing|making|changing|touching|editing|showing|show|implement|write|change|fixing|fix|start|starting|implementation)',
      '(first|initially) (,)? * (explain|show|list|tell|describe|propose|present|outline|summarize|state|critique|challenge|analyze) * (plan|approach|cause|idea|design|understanding|what|how|your|proposal|mapping)',
      '(plan only|planning only|only plan|just plan|no code yet|no code|no implementation|plan! mode|discuss only)',
      "let's (just)? (discuss|brainstorm|plan|think|talk)",
      '(test|tests) (first|before)',
      '(show!|give!|write!|start with|begin with|send!) * (test|tests|interface|schema|failing test|signature) first',
    ],
    unless: [
      '(subscription|pricing|payment|meal|training|price|user|users|billing|floor|data|free|paid|our|query|execution|seating|workout|travel|lesson|rate|savings|test|customer|tariff) plan',
      '(follow!|following!|implement!|execute!|according to|update!|read!|continue!|review!|per) * plan',
      'plan (id|name|type|price|tier|limit|change)',
      'test first (name|row|item)',
      'no code (change|is|was|found|platform)',
    ],
    negation: 'ignored',
    when: (hit, scene) => !/^(?:i|they|user|users|it|he|she)$/.test(scene.unit.tokens[hit.from - 1]?.text ?? ''),
  },
  {
    id: 'output_format/ask-back',
    weight: 2.7,
    reason: 'says when to ask or wait',
    phrases: [
      'ask! (me|us)? * (question|questions|clarification|clarifying)',
      'ask! (me!|us!) (if|before|when|about|for|first|whether|which)',
      '(ask!|check with me|come back to me|stop and ask|consult me) (first|before|if|when|whenever)',
      "(if|when|whenever|where|should) ** (unclear|unsure|ambiguous|not sure|in doubt|uncertain|lacking|missing|don't know|clarity|not clear) ** (ask|tell|say|list|stop|write|state|flag)",
      "(if|when) (you|anything|something) ** (need|unclear|lack|missing|don't know|not sure) ** ask",
      '(wait|stop|pause) (for|and wait|until) ** (approval|ok|okay|confirmation|go|feedback|answer|review|confirm|approve|say|reply|response|sign off)',
      '(for|get|need|await|with|ask for|without|request) (my|me|our) (approval|ok|okay|confirmation|review|go-ahead|sign-off|feedback|decision)',
      '(so|before|until) i (can|have)? (approve|review|approved|reviewed|confirm|confirmed|verify|sign off|agree|ok|say)',
      '(state!|list!|name!|mark!|flag!|write down|mention!|spell out|make!) * (assumption|assumptions)',
      '(say!|write!|answer!|reply!|state!|mark!) (so|clearly|explicitly|unknown|<quote>) * (if|when|rather than|instead of|what|where|whether) ** (sure|know|unknown|guess|infer|unsure|verify|certain|proves)',
      '(interview|quiz|grill) me',
      'confirm (that|this|it)? (for|with) me',
    ],
    unless: [
      'ask (user|users|customer|chatgpt|the user|them|him|her)',
      '(user|users|dialog|app|script|it|cli) * ask',
      '(stackoverflow|forum|frequently asked) ',
    ],
    negation: 'ignored',
  },
  {
    id: 'output_format/commit',
    weight: 2.2,
    reason: 'says in which form to hand the change over',
    phrases: [
      '(conventional commit|commit message|commit body|pr description|pull request description|merge request description|release notes entry|changelog entry|changelog line)',
      '(one|single|separate|atomic|two|small|logical) (small|big)? (commit|pr|pull request|commits|prs)',
      '(open!|create!|raise!|prepare!|make!|submit!) (draft)? (pr|pull request|merge request|issue)',
    ],
    unless: [
      '(fix|bug|error|fail|wrong|revert|undo|show|list|last|previous) * commit',
      'commit message (is|was|contain|parser|check|lint|hook|with|fail)',
      '(page|button|form|endpoint|user|users|dialog) * (create|submit|open|file) * issue',
    ],
    when: (hit, scene) => startsClause(hit, scene) || hit.from <= 2 || scene.unit.askVerb >= 0,
  },
]);
