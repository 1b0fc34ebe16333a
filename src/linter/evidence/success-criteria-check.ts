import { type CueScene, defineCues, type Hit } from './cue.ts';

/** Checks that must hold: tests, builds, targets, acceptance. */
export const CHECKS = defineCues('success_criteria', [
  {
    id: 'success_criteria/checks-hold',
    weight: 2.7,
    reason: 'names a check that must hold',
    phrases: [
      '@check <name>? <word>? (must|should|shall|has to|have to|need to|needs to|can|will)? * @check-ok',
      '@check ** (must|should|shall|has to|have to|need to|needs to|still|stay|stays|all) * (@check-ok|green)',
      '(<code>|<tech>) ** (must|should|has to|have to|needs to|need to) * (@check-ok|green)',
      '(case|test|spec|<code>) ** (should|must|has to|needs to|have to) ** and (pass!|succeed!|stay green|run)',
      '<code> (passes|succeeds|is green|is clean|runs clean|stays green)',
      '(keep|make|get|have|leave|see) * @check (<word>|<name>)? (@check-ok|green)',
      '(green|clean|pass|passes|passing|silent) (with|under|in|on|by) (<code>|@check|<tech>)',
      '(build|compile|run|start|deploy|install|render|load|work|lint) (without|with no|with zero) (<word>|any)? (error|warning|failure|problem|complaint)',
      '(it|they|plugin|app|module|package|library|extension|firmware|binary|program|preview|page|file|export|image|script|bundle|installer|container|project|<code>) (must|should|has to|have to|needs to|still) (still|also|both)? (build|compile|load|start|boot|open|install|render|run|import|parse|deploy|link|launch) (in|on|under|with|without|from|against|both) (both|<tech>|<name>|<num>|<word>)',
      '(build|app|project|code|everything|compilation|image|site) (must|should|has to|have to|needs to|still) (build|compile|compiles|builds|succeed|start|pass|deploy) ',
      '(make|get|have) (them|it|these|those) (pass|green)',
      '(make|get|want|need|see|have|bring) ** (@check|ci|build|pipeline|everything) (pass!|green|work again|compile again|green again|run again|building again)',
      '(want|need|expect|require|see) (green|passing|clean) (@check|build|pipeline|run)',
      '(pipeline|ci|build|tests|suite) (must|should|has to|needs to|have to|need to) (go|turn|become|be) green',
      '(so|so that|such that) (<code>|@check|build|ci) (work|works|pass|passes|succeed|succeeds|run|runs|start|starts|compile|compiles|is green|goes through) (again|once more|without|on|in|with)?',
      '(until|til|till) ** (green|passes|pass|clean|succeeds)',
      '(until|til|till) (there are|there is|you get|we get|i get|you see|it has|it shows|nothing|it prints|it returns) ** (no more|no|zero|0|100 percent|100%|all|correct|fewer|less than|only) (<word>|<num>|<name>)?',
      '(@check|<tech>|<code>) ** (must|should|may) (not|never|no longer) * (report|show|emit|print|raise|give|complain|have|produce|find|fail) * (error|warning|finding|issue|anything|problem|violation)',
      '(until|before|ensure|so that|make sure|verify|confirm|check) ** @check ** (pass|green|succeed|clean)',
      '(no|zero|without|0) (<word>|<tech>|<name>)? (warnings|errors|findings|violations|regressions|failures|complaints|output|diff) (from|in|by|with|from|on) (<name>|@check)',
      '(pass|passes|succeed|succeeds|hold|holds) * <num> (times|runs|in row)',
      '(<tech>|<code>|@check) (must|should|has to|have to) (report|show|find|list|print|yield) (no|zero|0) <word>',
      '(finish|finishes|complete|completes|end|ends|exit|exits) (without|with no|with zero|with 0) (<word>|any)? (error|warning|failure|problem|code)',
      '<code> (shows|show|reports|report|prints|lists) (no|zero|0) <word>',
      '(verify!|confirm!|prove!) (it|this|that|everything|result|change|fix|all of it)? (with|by running|by calling|using|via|through|by) (<code>|<tech>)',
      '(check!|test!|try!|validate!) (it|this|that|everything|result|change|fix|all of it) (with|by running|by calling|using|via) <code>',
      '(make sure|ensure|check|verify|see that|so that) (it|this|app|code|project|everything|site|server|bundle|result|image|package|<code>) (still|also)? (compiles|builds|starts|boots|deploys|lints|typechecks|type checks|links|installs|parses|validates|launches|comes up) (with|under|on|in|without|after|from|via|against|for)? ',
      '(ci|pipeline|build|checks|tests|suite|lint|linter|typecheck|e2e|specs) (is|are|all|stay|stays)? (green|clean|passing) ',
      '(zero|0|no) (failed|failing|failures|skipped|regressions) , (zero|0|no) (failed|failing|failures|skipped|errors|warnings)',
      '(build|compiler|console|linter|pipeline|bundle|log) (must|should|has to|may|needs to) (not|have no|be free of|show no|contain no|stay free of) * (warning|error|finding|violation)',
      '(lighthouse|pylint|axe|sonar|pagespeed|wave|accessibility|performance|coverage|mutation) <word>? (score|rating|grade|coverage)? (of|over|above|at least|to be|must be|should be) (at least|over|above)? <num>',
    ],
    unless: [
      '(currently|right now|at the moment|locally) * pass',
      'pass ** (but|locally)',
      'although ** passed',
      '(we|i|you|also) (clean|pass)',
      '(log|output|console|report|ci) (says|said|shows|reports|claims)',
      '(still|currently) failing',
      '(that|which|who) (pass|passed|failed)',
      '(without|not|never|no) ** pass',
      'pass (in|to|as|the|a|it|through)',
    ],
    negation: 'ignored',
    when: (hit, scene) =>
      !scene.unit.unit.question &&
      isRuled(hit, scene) &&
      !isSlogan(scene) &&
      !/^(?:tested|checked|linted)$/.test(scene.unit.tokens[hit.from]?.text ?? ''),
  },
  {
    id: 'success_criteria/done-when',
    weight: 3,
    reason: 'says when the work is done',
    phrases: [
      '(done!|finished!|complete!|completed!|ready!|accepted!|acceptable!|succeeded!|successful!|solved!|fixed!|satisfied!|good enough|ok!) (when|if|once|as soon as|only when|only if) (<word>|<name>)',
      "(i|we|i'll|we'll) * (accept!|take!|merge!|approve!|sign off) * (when|once|if|only if) (<word>|<name>)",
      '(acceptance!|definition of done|success! criteria|success! criterion|success! means|success! looks like|exit criteria|exit criterion|done! means|counts as done!)',
      '(stop|finish|iterate|loop|repeat|keep going|keep working|carry on) ** until (<word>|<name>)',
      '(as proof|to prove|prove! that|proof that|demonstrate! that|evidence! that) (<word>|<name>)',
      '(<code>|@check) (without output|clean|with no output|reports nothing|says nothing|exits 0)',
    ],
    unless: [
      '(definition of done|criteria|acceptance) (is|are) (in|a|not|missing|unclear|below|above|vague|on|at) ',
      '(clearly|noticeably|considerably|significantly|much) (fewer|less|better|faster|smaller|more)',
      '(everyone|everybody|all) (is|are) (satisfied|happy|pleased)',
      'not (add|start|use|create|touch|change|implement|write|introduce) ** until',
      '(criteria|success) (is|are)? (good|high|clear|well|that success)',
      'when (you are|done)',
      'until (summer|winter|spring|autumn|monday|friday|next|end of|<num>|further)',
      'until (you|i) (either|say|tell|are|approve|confirm)',
    ],
    when: (hit, { unit }) =>
      !unit.unit.question && unit.specifics >= 0.6 && (!isMention(hit, unit) || opensList(hit, unit)),
  },
  {
    id: 'success_criteria/target',
    weight: 2.5,
    reason: 'sets a target that can be measured',
    phrases: [
      '(must|should|shall|has to|have to|need to|needs to|get|bring|keep|stay|stays|come in|want|make|maintain) ** (under|below|within|less than|at most|at least|no more than|not exceed) <qty>',
      '(reduce|cut|bring|lower|drop|shrink|get|speed up|improve|raise|increase|achieve|reach|hit|aim for|aim at|target of|goal of|goal is|target is|target|goal) ** (down to|to|below|under|for|of|is|:|at) (under|below|about)? (<qty>|at least <num>|at most <num>)',
      '@metric * (under|below|within|less than|at most|at least|over|above|no more than) <num>',
      '(under|below|within|at most|at least|less than|more than|over) <qty> ** (for|on|with|at|warm|cold|p95|p99|p50) ',
      '<num> (percent)? (test|branch|line|code|statement)? coverage',
      'coverage (of|at|above|over|to|goal|goals|target|is)? (<num>|at least <num>|above <num>)',
      '(lighthouse|score|accuracy|coverage|fps|frame rate|error rate) ** <num>',
      '(reduce|increase|improve|raise|lower|cut|bring|get) (@metric|cognitive complexity|complexity) ** (to|below|under|over|above|by) <num>',
      '(may|must|should|can) * (take|last|need|use|cost|exceed) (longer than|more than|at most|less than|no more than|no longer than|under|below)? <qty>',
      '(must|may|should|shall|can) not (take|last|cost|use|need|exceed) (longer than|more than|over)? <qty>',
      '(max|maximum|maximal|not more than) <num> (click|tap|step|keystroke|roundtrip|query|queries|request|requests)',
      '(at most|at least|no more than|never longer than|never more than|not longer than|never exceed) ** <qty>',
    ],
    unless: [
      '(takes!|took!|is|was|were|are|currently|now|dropped!|fell!|grew!|rose!|drops!|gives!|gave!|have|has) (about|around|over|more than|at|from|already)? <qty>',
      '(every|each|last|past) <qty>',
      '(timeout|limit|interval|retry|retries|delay|window|ttl|debounce|pool|batch) ** (of|to|at|from)',
      '(set|use|with|cap|limit) ** size (of|to|at) <num>',
      '(budget|costs) ** (euro|dollar|month)',
      '(increase|raise|set|bump) <word>? (heap|memory|limit|timeout|buffer|ram|quota|pool|stack)',
      '(score|rate|rank|grade) (each|every|them)',
    ],
    negation: 'ignored',
    when: (hit, scene) => isMeasured(hit, scene) && !scene.unit.unit.question && isRuled(hit, scene),
  },
  {
    id: 'success_criteria/listed',
    weight: 2.2,
    reason: 'stands among the conditions of acceptance',
    find: ({ unit }) =>
      unit.section === 'success_criteria' &&
      unit.specifics >= 1.2 &&
      unit.tokens.length >= 5 &&
      !/\b(?:noticeabl|look|feel|good|nice|properl|happy)/.test(unit.tokens.map((t) => t.stem).join(' ')) &&
      !unit.unfilled &&
      /accept|done|success|criteri|verif|outcome|expected/.test(`${unit.unit.heading} ${unit.unit.label}`)
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
]);

const RULING =
  /^(?:must|should|shall|ensure|make|keep|need|needs|has|have|until|when|if|done|sure|verify|confirm|stay|stays|all|every|still|before|both|so|want|aim|target|goal|get|run|check|no|zero|to|reach|achieve|under|below|at|within|:)$/;

/** Asked for or stated as a rule, not told about today: has a verb of request or a modal, or is a short note. */
export function isRuled(_: Hit, { unit }: CueScene): boolean {
  if (
    /^(?:i|we|it|currently|now|today|yesterday)$/.test(unit.tokens[0]?.text ?? '') &&
    !unit.tokens.some((t) => /^(?:must|should|want|need|needs|make|ensure|have|has|would|expect)$/.test(t.text))
  )
    return false;
  return (
    unit.askVerb >= 0 ||
    unit.unit.kind === 'item' ||
    unit.section === 'success_criteria' ||
    unit.tokens.length <= 14 ||
    unit.tokens.some((t) => RULING.test(t.text))
  );
}

/** "acceptance", "success criteria": names of the part that may stand for it or be spoken about. */
const isMention = (hit: Hit, unit: CueScene['unit']): boolean =>
  unit.tokens[hit.from]?.text === 'acceptance' ||
  (unit.tokens[hit.from]?.text === 'success' && /^criteri/.test(unit.tokens[hit.from + 1]?.stem ?? ''));

/** "Acceptance: …" with something after it. */
const opensList = (hit: Hit, unit: CueScene['unit']): boolean =>
  unit.tokens.slice(hit.to, hit.to + 3).some((t) => t.text === ':' || t.text === ',' || t.text === 'is') &&
  unit.tokens.length - hit.to > 4 &&
  hit.from < 2;

/** "Tests should pass.": four words that are said of everything. */
function isSlogan({ unit }: CueScene): boolean {
  const words = unit.tokens.filter((t) => t.kind !== 'punct');
  return words.length <= 3 && !words.some((t) => t.kind !== 'word' || t.tech) && unit.section !== 'success_criteria';
}

/** A number in the hit that measures something: has a unit, or stands beside a metric. */
function isMeasured(hit: Hit, { unit }: CueScene): boolean {
  return (
    unit.tokens.slice(hit.from, hit.to + 2).some((t) => t.kind === 'number') &&
    !unit.tokens
      .slice(hit.to - 1, hit.to + 1)
      .some((t) =>
        /^(?:lines?|px|pixels?|files?|retries|attempts|port|words?|version|years?|pages?|sentences?|paragraphs?|characters|chars?|letters)$/.test(
          t.text,
        ),
      )
  );
}
