import { type CueScene, defineCues, type Hit } from './cue.ts';
import { hasModal } from './success-criteria-after.ts';

/** What an onlooker counts, hears, sees or reads when all is well. */
export const OBSERVED = defineCues('success_criteria', [
  {
    id: 'success_criteria/tool-says-nothing',
    weight: 2.5,
    reason: 'names a check that must hold',
    negation: 'ignored',
    phrases: [
      '(<code>|@verdict-tool|@check) ** (nothing to say|nothing to complain|nothing to report|says nothing|has no complaints|finds nothing|comes back clean|comes back empty|turns green|goes green|exits with 0|all green|is satisfied|reports success|reports 0|shows 0)',
      '(no|zero|0) (<word>|<tech>|<name>) (<word>)? (warnings|errors|violations|findings|leaks|mismatches|404s|404|flakes|skipped tests|failures|differences|hits|crashes|deadlocks|alerts|timeouts) (in|on|from|under|with|by|during|over|after|across|left)',
      '(terraform|tofu|pulumi|ansible|liquibase|flyway|alembic|helm|plan|dry run|diff|migrate) ** (no changes|no change|no diff|changed = 0|nothing to do|nothing to apply|up to date|is empty|must be empty|be empty)',
      '(diff|difference|delta|changelog|error list|backlog|dead letter queue|table) (of|between|to|against)? <word>? <word>? (must|should|has to) be (empty|zero|nil|blank|0)',
      '(come|comes) back (clean|green|empty|without findings)',
      '(go|goes|turn|turns|went|switch|flip|flips) from red to green',
      '(agree|agrees|coincide|match!|matches!) (on|in|for|with) (all|every|each)? <num>',
      '(audit|crawler|checker|scanner|pentest|ci run|nightly run) ** (is clean|comes back clean|shows no|finds no|reports no|lists no)',
      '(diff|difference|delta) ** (must|should|has to|needs to|is to) be (empty|zero|nil|blank|0)',
      '(zero|0) <word>? <word>? (queries|allocations|regressions|violations|failures|leaks|warnings|errors|flakes) (on|in|for|at|after|during)',
    ],
    unless: ['(currently|but|why|yesterday|at the moment) ', '(if|when|whenever) (no|there|nothing|diff)'],
    when: (hit, scene) => isStated(hit, scene),
  },
  {
    id: 'success_criteria/counted',
    weight: 2.5,
    reason: 'says what can be counted afterwards',
    phrases: [
      '(blinks|beeps|rings|fires|runs|prints|appears|is called|is sent|is logged|is written|executes|triggers|vibrates|increments|happens|logs) (exactly|precisely|only) (<num>|once|twice)',
      '(count|counts|row count|rows|total|number|size|length|hash|state|score|record count|file count) ** (stays|stay|remains|remain|is still|must be|should be|equals|drops to|goes to|goes down to|is then|reads) (at|exactly)? <num>',
      '<num> (out of|of) <num> (<word>|<name>)',
      '(all|each|every) <num> ** (as shown|as before|run|runs|pass|render|renders|open|opens|load|loads|correct|correctly|imported|present|identical|listed)',
      '(shows|show|reads|lists|displays|reports|contains) <num> (<word>|ready|running|rows|entries|of)',
      '(answers|returns|gives|responds with|yields) (with)? <num> , ** (<num>|one)',
      '(page|build|site|model|app|run) (should|must|has to) (score|reach|get|achieve|hit|report|show) ** <num>',
    ],
    unless: [
      '(currently|but|why|yesterday|at the moment|now|retry|retries|cron|every) ',
      '(page|step|part|chapter|day|week|phase|version|item) <num> of',
      '(show|list|display|report) (<num>|one)',
    ],
    when: (hit, scene) =>
      isStated(hit, scene) &&
      scene.unit.tokens.slice(hit.from, hit.to).some((t) => t.kind === 'number' || /^(?:once|twice)$/.test(t.text)),
  },
  {
    id: 'success_criteria/in-time',
    weight: 2.5,
    reason: 'sets a target that can be measured',
    phrases: [
      '(load|loads|loads!|boot|boots|start|starts|open|opens|finish|finishes|complete|completes|respond|responds|render|renders|build|builds|run|runs|compile|compiles|return|returns|sync|syncs|converge|converges|recover|recovers|failover|deploy|deploys|resume|resumes|reconnect|reconnects|appear|appears|arrive|arrives|answer|answers) ** (in under|in less than|within|in at most|before|by|in no more than|not later than|no later than|faster than) (second|half second|blink|<qty>|minute|<num> (am|pm|seconds|minutes|ms|s))',
      '(under|below|less than|at most|within) (second|half second|minute|<qty>) (on|for|over|with|at|from|even|including|in) (<word>|<name>)',
    ],
    unless: [
      '(currently|but|why|yesterday|at the moment|timeout|retry|takes|took|expire|expires|delete|deletes|respond to) ',
      '(answer|reply|respond|explain) ** (word|words|sentence|sentences|lines)',
      '(if|when) ** (within|respond|arrive|answer|recover|reconnect)',
    ],
    when: (hit, scene) => isStated(hit, scene),
  },
  {
    id: 'success_criteria/seen-by-somebody',
    weight: 2.4,
    reason: 'says what can be seen afterwards',
    phrases: [
      '^(typing!|searching!|entering!|opening!|visiting!|importing!|exporting!|restarting!|rebooting!|calling!|running!|hitting!|sending!|logging!|switching!|uploading!|unplugging!|killing!) ** (finds!|lists!|brings!|gives!|leads!|lands!|leaves!|changes!|prints!|yields!|ends!|works!|loses!|takes!|produces!) (<word>|<name>|<num>)',
      '(opens!|imports!|loads!|renders!|prints!|displays!|plays!|works!|installs!|runs!|shows!|flashes!) (in|on|under|from) (<name>|<word>) <num>? ** (with|without|intact|correct|correctly|as|unchanged|readable|and|too|at)',
      '(query plan|plan|explain|profile|trace|profiler|flame graph|network tab|devtools|log|screenshot|report|dashboard) (should|must|has to|needs to) (show|contain|list|have|use|report|no longer) <word>',
      '(should|must|has to) (show|contain|list|use|display|read|print|say|open|land) <word> <word>? <word>? (instead of|rather than|and not|in place of)',
      "(that is|that's|this is|it is) what (i|we|qa) (will|am going to|want to|'ll)? (test|check|look at|look for|verify|judge|measure)",
      '(on|at) (first|very first) (load|start|visit|login|launch|boot|open|render)',
      '(round trip|round trips|roundtrip|roundtrips|lossless) (:|,|for|on|through|without|<word>)',
    ],
    unless: [
      'already (opens|imports|loads|renders|plays|works|installs|runs|shows)',
      'lossless (image|format|codec|compression|audio|png|webp|standard)',
      '(currently|but|why|yesterday|error|bug|wrong|crash|crashes|fails|sometimes|only on) ',
    ],
    when: (hit, scene) => isStated(hit, scene) && scene.unit.specifics >= 1.2,
  },
]);

const REPORT =
  /^(?:currently|today|yesterday|why|right|since|but|unfortunately|sometimes|somehow|wrong|wrongly|tried|error|errors?:|exception|takes|took|was|were|had|slow)$/;

/** A rule, a wish or a bare statement of how it is to be; not a report, and no order to make something. */
function isStated(_: Hit, { unit }: CueScene): boolean {
  if (unit.unit.question || unit.unfilled || unit.specifics < 0.6) return false;
  if (hasModal(unit.tokens)) return !unit.tokens.some((t) => /^(?:currently|yesterday|error|why)$/.test(t.text));
  return (
    !unit.tokens.some((t) => REPORT.test(t.text)) &&
    !/^(?:i|we|our|my|there|when|if)$/.test(unit.tokens[0]?.text ?? '') &&
    unit.askVerb < 0
  );
}
