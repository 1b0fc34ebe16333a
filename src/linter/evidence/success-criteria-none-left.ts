import { type CueScene, defineCues } from './cue.ts';

/** What must not be left, be missing or stand out: no errors, no gaps, all there, all alike. */
export const NONE_LEFT = defineCues('success_criteria', [
  {
    id: 'success_criteria/free-of',
    weight: 2.5,
    reason: 'says what must not be left',
    negation: 'ignored',
    phrases: [
      '(without|no|zero|0|not|not one|not single|without single|any more) (<word>|<tech>)? (console!|compiler|build|type|lint|php|js|javascript|runtime|unhandled|uncaught|new|visible|broken|red|deprecation|syntax) (error|errors|warning|warnings|notice|notices|exception|exceptions|deprecation|link|links|flash|import|imports|test|tests) ',
      '(without|with no|with zero) (single|any|one)? (warning|warnings|error|errors|exception|exceptions|notices|deprecations|flake|flakes|manual step|manual steps|manual intervention|downtime|data loss|reload|page reload|layout shift|help) ',
      'with / o (single|any)? (warning|warnings|error|errors|crash|crashes|exception|exceptions) ',
      '(must|should|may|can) (there)? be (no|zero|0) <word>? (error|errors|warning|warnings|exception|exceptions|gap|gaps|duplicate|duplicates|difference|differences|orphan|orphans|missing|broken|leftover|leftovers|dead|downtime|crash|crashes|overlap|trace|leak|mention|mentions|reference|references|occurrence|occurrences|flicker)',
      '(there|it|they|we) (must|should|may|can) (not|no longer) be (any|a single) <word>',
      '(error|warning|diff|gap|bug|lint|leak|flicker|flake|exception|stutter|jank) free',
      '(goal|target|aim) (is|:|=) ** (zero|no) (downtime|data loss|dropped|lost|error|errors|warning|warnings|flake|flakes|crashes|leaks)',
      '(cut|reduce|bring down|lower|shrink|slash|speed up|shorten) <word> <word>? ** (by half|in half|by <num>|to half|to third|by factor|by order of magnitude|twice as fast|at least twice)',
      '(nothing else|nothing more|not anything else) (<word>)? (change|changes|changed|breaks|break|broken|differs|moves|moved|is affected|gets lost|is lost)',
      '(get rid of|rid of|clear|eliminate|silence) (all|every|remaining|last|any)? (of|the)? (<tech>|<code>|@check) (error|errors|warning|warnings|finding|findings|violation|violations|complaint|complaints)',
      '(no|without|and no|nor) (gap|gaps|duplicate|duplicates|blank one|blank page|blank pages|leftover|leftovers|fallback|flash|orphans) (<word>|at|in|to|between|visible|left)?',
      '(make sure|ensure|verify|check|confirm) (that)? there (is|are) (only|exactly|at most|at least|no|never more than) (<num>|<word>) (<word>|<name>)',
      '(no test|no tests|not single test|none of tests) (may|must|should|can|gets|is|are) be? (skipped|deleted|disabled|removed|weakened|commented out)',
    ],
    unless: [
      '(currently|but|why|yesterday|at the moment|because|although|shows up) ',
      '(i|we|still|now) (get|got|see|have) ',
      '(if|when|whenever|in case|unless) ** (there|no|error|exception|gap|duplicate)',
      '(print|log|show|throw|raise|return) <word>? (error|exception|warning)',
    ],
    when: (_, scene) => isAimed(scene, 0.6),
  },
  {
    id: 'success_criteria/all-there',
    weight: 2.5,
    reason: 'says what must be there for each of them',
    phrases: [
      '(every|each|all) ** (must|should|has to|have to|needs to|need to) (end up|arrive|resolve|be there|exist|be reachable|be listed|be found|be present|be covered|be accounted|have same|have exactly|have matching|appear|show up|be imported|be migrated|be assigned|get its own|get own|load|still work|open|compile|build|render|run|pass|match)',
      '(make sure|ensure|verify|check|confirm|see) (that)? (each|every|all|both|none of|only one|no two) (of|the)? (<word>|<name>)? ** (has|have|is in|are in|is there|are there|is still|are still|works|work|resolves|resolve|exists|exist|loads|load|opens|open|fits|fit|matches|match|gets|get|appears|appear|is covered|are covered|is migrated|are migrated|is listed|are listed|points|point|ends up|end up) ',
      '(make sure|ensure|verify|check|confirm) (that)? (at|for|on|in|with) (<word>|<name>) ** (all|every|each|no|nothing|none|only) ** (is|are) (there|shown|visible|missing|lost|hidden|present|left|loaded)',
      '(value|values|numbers|number|total|totals|sum|sums|labels|title|counts|count|prices|price|ids|versions|widths|heights|sizes|figures) ** (have to|must|should|has to|needs to|need to) (match!|agree|be equal|be identical|be the same|line up|add up|tally)',
      '(<word>|<name>) (must|should|have to|has to) (all|both|always)? (have|give|return|yield|produce|be|show) (always|exactly)? same (hash|result|output|value|order|checksum|answer|number|total|height|width|size|length|values|id|state)',
      '(has to|have to|must|should) always (give|return|yield|produce) same <word>',
      '(width|height|size|length|count|sum|total|number) ** (is|are|must be|should be) (equal|identical|the same|same) (when|for|in|on|with|across|as|to) ',
      '(must|should|has to|have to) (give|return|show|yield|produce) ** same (<word>|<name>)',
      '(should|must) still be (usable|reachable|readable|accessible|playable|visible|there|possible|editable|usable) (with|without|when|on|in|if|after|while) (<word>|<name>)',
      '(must|should|has to|have to|needs to) (stop|end|start|land|halt|turn|open|close|begin) (exactly|at least|at most|within)? <qty> (before|after|from|away|behind|above|below)',
      '(must|should|has to|have to) <num> to (<word>|<name>)',
      '(should|must|has to|needs to) (always|also)? be (displayed|shown|placed|located|positioned|rendered)? (below|above|underneath|next to|between|on top of|inside|to the left of|to the right of) (<word>|<name>)',
      '(should|must|has to|have to) (all|both)? have same (height|width|size|length|color|spacing|distance|margin)',
      '(should|must) (give|return|show|yield) (different|other|distinct) <word> (than|from|on)',
    ],
    unless: [
      '(currently|but|why|yesterday|at the moment|error|bug) ',
      '(own line|new line|enough|comprehensive|well documented|documented|logging|readable|clean)',
    ],
    when: (_, scene) => isAimed(scene, 0.6),
  },
]);

const REPORT =
  /^(?:currently|yesterday|unfortunately|somehow|sometimes|tried|got|getting|exception:|error:|we've|was|were)$/;
const AIM =
  /^(?:must|should|shall|needs?|want|ensure|sure|verify|check|confirm|may|has|have|goal|target|aim|until|shouldn't|mustn't|please)$/;
const SHORT = 14;

/** Wished for, ruled or noted in a few words; no question and no report of how it is today. */
function isAimed({ unit }: CueScene, least: number): boolean {
  const { tokens } = unit;
  if ((unit.unit.question && unit.askVerb < 0) || unit.unfilled || unit.specifics < least) return false;
  if (tokens.some((t) => REPORT.test(t.text))) return false;
  if (unit.askVerb >= 0 || tokens.some((t) => AIM.test(t.text))) return true;
  return tokens.length <= SHORT && !/^(?:i|we|our|my|it|there|they)$/.test(tokens[0]?.text ?? '');
}
