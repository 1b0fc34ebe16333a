import { type CueScene, defineCues, type Hit } from './cue.ts';
import { comesAfter, isQuestion, isTold } from './output-format-clause.ts';

const told = (_hit: Hit, scene: CueScene): boolean => !isQuestion(scene);

/** What the person asks for as reader of the answer: as what to get it, in which order, with what told along. */
export const ASKED = defineCues('output_format', [
  {
    id: 'output_format/to-me',
    weight: 2.6,
    reason: 'asks to be shown the result',
    phrases: [
      '(show!|hand!|send!|present!|return!|explain!|paste!|print!|read!|post!) (it|them|this|that|these|those|everything|result|results|each|draft|diff|plan) (back)? to! me!',
      'let! me! (see|read|review|look at|have|check) (the|your|a|it|them|what)? (<word>|<name>)',
      '(point|pointed|refer) me (to|at) <word>? (line|lines|place|file|files|spot|function|docs|section|right place|part|parts)',
      '(something|one|text|version|it) (that)? i can (read out|forward|paste|copy|send|present|print|share|post|drop|hand|give to|show to|tick)',
      '(so|and) (that)? (i|we) can (paste|copy and paste|forward|follow along|learn|tick|skim|diff|read it later|present|understand it|hand it|compare (them|both|it))',
      '(easy|ready|good) to (copy|paste|skim|scan|forward|print|read aloud|copy and paste|present)',
    ],
    unless: ['(user|users|button|page|dialog|form|customer|customers|app) ** (copy|paste|forward|print|share)'],
    when: told,
  },
  {
    id: 'output_format/as-piece',
    weight: 2.6,
    reason: 'says as what the result should come',
    phrases: [
      '(give!|write!|generate!|make!|produce!|return!|send!|hand!|present!|output!|format!|provide!|deliver!|do!|need!|want!|put!|draft!|have!|get!|phrase!|show!|prepare!|post!) ** as! (a|an|one|raw|plain|single|long|short|two|series of|set of|list of)? <word>? <word>? (script!|scripts!|section|sections|statement|statements|one liner|command|commands|line|curl|raw sql|sql|insert|inserts|notebook|readme|wiki page|tutorial|guide|story|stories|ticket|tickets|issue|poem|essay|email|message|diff|patch|commits|commit|gist|snippet|checklist|timeline|flowchart|diagram|slides|memo|blog post|faq|dialog|pseudocode|bash line|comment|comments|note|notes|text|paragraph|cheat sheet|report|runbook)',
      '(turn!|make!|convert!|transform!|reformat!|rewrite!) (it|this|that|them|these|notes|everything|findings|result|results|your answer|thread|discussion|meeting notes|transcript)? (notes|thread|results)? (in)? (to|into) (a|an|one)? <word>? (tutorial|guide|table|checklist|runbook|faq|blog post|tickets|ticket|issues|user stories|cheat sheet|slides|report|summary|list|document|readme|diagram|adr|spec|bullet points|bullets|memo|email)',
      '(print!|make!|give!|write!|create!|draft!|prepare!|compile!|produce!|build!) (me|us)? (a|an)? <word>? (checklist|cheat sheet|rundown|timeline|outline|glossary|inventory|comparison|comparison table|breakdown|run down|pros and cons list|punch list|decision table) (of|in|on|showing|comparing|what|that) (<word>|<name>)',
      '(give!|show!|write!|provide!|send!|post!) (me|us)? both (<word>|<name>)',
      '(write!|give!|show!|post!|print!|send!) (me)? (whole|entire|full|complete) (class|file|function|module|component|script|code|config|query|method|thing)',
      '<num> (files|scripts|blocks|queries|versions|commits|parts|sections|messages|code blocks|snippets) :! (<word>|<name>)',
    ],
    unless: [
      '(store|save|treat|use|register|run|expose|mark|render|display|export|download|parse|read|mount|import|count|recognize|deploy|schedule|install) ** as',
      '(users|user|customer|customers|visitors|admin|admins|editors) ** (as|into)',
      'as <word> and (email|send|mail|store|save)',
      '(page|component|view|screen|widget|panel|modal|feature) ** (checklist|timeline|comparison)',
      '(make|convert|turn) <word>? (comment|message|text|note|line) (into|to)',
    ],
    when: isTold,
  },
  {
    id: 'output_format/in-order',
    weight: 2.6,
    reason: 'says in which order to deliver',
    phrases: [
      '(output!|give!|show!|send!|write!|print!|post!|deliver!|list!|explain!|start with|begin with|do!) ** first (,!|and)? (and)? then',
      '^(first|1st|second|next|third|last) (message|reply|answer|response|part|section|block) (:!|only|should|is|=!|with|contains)',
      '^before! <word> (<word>|<name>)? <word>? ,! (please)? (list!|tell!|explain!|show!|write!|outline!|describe!|summarize!|give!|name!|state!|check with|propose!)',
      '(in) (this|that|following|same) order (:!|,!|please|.!|;!)',
    ],
    unless: ['(user|users|page|app|form|wizard|api|menu|list|server|client) ** first ** then'],
    when: isTold,
  },
  {
    id: 'output_format/what-you-did',
    weight: 2.7,
    reason: 'asks to be told what was done',
    phrases: [
      '(everything|what|anything|file|files|part|parts|line|lines|decision|decisions|change|changes|step|steps|thing|things|whatever|which|ones|assumption|assumptions|all|places|commands|tests|test) (that)? you (changed!|created!|deleted!|touched!|did!|made!|make!|found!|verified!|assumed!|decided!|skipped!|added!|removed!|tried!|edited!|modified!|ran!|fixed!|learned!|chose!|left!|could not|did not|have changed|have done|have made|change!|touch!|find!|assume!|decide!|skip!)',
      '(show!|explain!|include!) your (working|work|steps|thinking|reasoning|calculation|calculations|math|sources|evidence|derivation)',
      'as you go (along)?',
      '(which|what) (parts|part|tests|lines|things|claims)? you (did not|could not|were not able to) ',
    ],
    unless: [
      '(like|with|after|from|since|revert|undo|remove|keep|use|using|because|see|broke|breaks|of|review|fix|delete|test|commit|push|merge) (what|everything|change|changes|all|file|files|step|steps|tests|test|things|code) (that)? you',
    ],
    when: (hit, scene) => told(hit, scene) && scene.unit.tokens.slice(0, hit.to).some((t) => SAYING.test(t.text)),
  },
  {
    id: 'output_format/nothing-else',
    weight: 2.6,
    reason: 'says what the answer should not hold',
    phrases: [
      '(and|,!|.!|;!|-!|but) nothing (else|more|beyond|around|besides|outside)',
      '^nothing (else|more|beyond|around)',
      '(reply!|answer!|respond!) (<quote>|done|ok|yes|no) (when|if|once|and|only)',
      '(only!|just!) the! <word>? (body!|signature!|selector!|essentials!|relevant!|fixed!|corrected!)',
      '(stick to|prefer) (prose|bullets|bullet points|plain text|text|code|facts|short answers|short sentences)',
      '(keep|limit|hold) (explanation|explanations|comments|commentary|prose|text|talk|answer|answers|reply|replies) (to|at|down to|below|under) (a|the|one|two|three|<num>)? (minimum|short|bare minimum|sentence|sentences|line|lines|words|essentials|few)',
      '(just|only) (a)? (yes or no|yes/no|number|name|link|word)',
    ],
    unless: [
      '(page|form|button|field|user|users|dashboard|screen|app|endpoint|tests|test|config|env|api) ** (nothing|only|just)',
      '(change!|touch!|modify!|edit!|update!|use!|fix!|refactor!|move!|rename!|test!|replace!) ** (only!|just!|nothing)',
      '(only!|just!) the! ** (change!|changed|touch|edit|fix|update)!',
    ],
    negation: 'ignored',
    when: (hit, scene) => told(hit, scene) || hit.from === 0,
  },
  {
    id: 'output_format/then-tells',
    weight: 2.4,
    reason: 'asks to be told something along with the work',
    phrases: [
      '(and|then|,!|also) (explain!|justify!|tell! me|comment! on|describe!|walk me through) (<word>|<name>)',
      '(explain!|show!|illustrate!|demonstrate!|describe!) ** with (a|an|one|two|some|small|simple|short)? <word>? (example|examples|analogy|diagram|sketch|picture|drawing|numbers)',
      '(answer!|address!|take!) (each|every|all|my) <word>? (question|questions|point|points|item) (separately|individually|one by one|in turn|below|above|in order|numbered|,!|with)',
      '(when|if) you (answer|reply|respond|explain|report) ,!? (<word>|<name>)',
      '(in|into) the? (summary|answer|reply|explanation|write up|final message|closing message) ,!? (mention!|list!|include!|say!|state!|name!|quote!|explain!|tell!|also|put!|add!)',
      '(grade!|score!|rate!) (it|them|each|every|this|my) ** (from|to|out of|on|per|by|a|1)',
      '(list!|order!|sort!|rank!) <word>? <word>? by (likelihood|severity|impact|effort|priority|risk|urgency|probability|confidence|importance)',
    ],
    unless: [
      '(user|users|page|app|form|customer|customers|tooltip|readme|docs|bot|modal) ** (explain|describe|rate|tell|show|list|sort|order|rank)',
      '(tasks|products|tickets|items|issues) by (priority|severity|urgency|importance)',
    ],
    when: (hit, scene) => comesAfter(hit, scene) || hit.from === 0,
  },
]);

const SAYING =
  /^(?:say|tell|mention|list|listed|explain|state|report|name|note|show|summarize|summarise|describe|write|document|flag|mark|highlight|include|recap|print|give|quote|add|outline|share|as|record|log|what|which|everything)$/;
