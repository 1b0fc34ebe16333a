import { defineCues } from './cue.ts';

/** Checks that are asked for: run them and act on it, write a test that shows it. */
export const TESTS = defineCues('success_criteria', [
  {
    id: 'success_criteria/runs-checks',
    weight: 2.3,
    reason: 'asks to run a check and to act on it',
    phrases: [
      '(run|rerun|execute) ** (@check|@verdict-tool) ** (fix|until|see if|see whether|verify|confirm|make sure|repair|mend|adjust)',
      '(verify|check|test|validate|confirm|prove) (your|the)? (it|this|change|changes|work|fix|result|output|that it works|it works|it really works|everything)? (really|actually)? (work|works)? (by|with) (running!|starting!|opening!|calling!|executing!|building!|launching!|loading!|using!|curling!|comparing!|clicking!|counting!|booting!|rendering!|importing!|uploading!|sending!) (<word>|<name>)',
      '(after|once) (that|this|changing|changes|change|fix|fixing|implementing|it|you|refactor|refactoring|migration|update|updating) ** (test!|verify!|recheck!) (<word>|<name>)',
      '(prove|show|demonstrate) ** (it|this|fix|change) works ,? (run|by|with|paste|and) <word>',
      '(run|test|try|execute) ** (on|with|against|over) (<name>|sample|example|real|same|attached) ** (and|then|,) (show|prove|confirm|check|verify|compare|make sure) ** (it|that|output|result|count|number|<num>|same|match)',
      '(run|rerun|execute) (it|this|them) and (fix|mend|repair|adjust|correct) <word>',
    ],
    unless: ['(i|we) (run|ran|execute)', '(when|if|whenever) ** run', 'everything (is|works|looks)'],
    when: (_, { unit }) => !unit.unit.question && unit.specifics >= 0.6,
  },
  {
    id: 'success_criteria/writes-test',
    weight: 2.5,
    reason: 'asks for a test that checks something named',
    phrases: [
      '(@check|case|property|harness) (that|which|to) (check|checks|prove|proves|verify|verifies|assert|asserts|show|shows|fail|fails|ensure|ensures|demonstrate|confirm|confirms|reproduce|feed|feeds|make sure|makes sure) <word>',
      '(test|tests|assert|assertion) (that|:) <word> <word>',
      '(test|tests|spec|specs|cases) for <word> <word>? , ** ',
      '(smoke|e2e|end to end|integration|regression|unit) test script? (that|which) (<word>|<name>) (<word>|<name>)',
      '(add|write|include|create) ** (regression|reproduction) test (for|using|with|from|around|covering) (<word>|<name>)',
      '(test|tests|spec|specs|cases) (for|of|on) <word> <word>? : ** ',
      '(both|these|those|each|all|every|<num>) ** (as|is|are|become|into) <word>? (unit|<tech>|regression|integration|vitest|jest|pytest|junit)? (test|tests|case|cases|spec|specs|assertion)',
      '(test|verify|try|confirm) (it|this|that) (by|with|as follows|using) (<word>|<name>)',
      '(prove|show|demonstrate|verify) (with|by|in) ** (test|script|benchmark) ** (that|how)',
      '(compare|diff|check) ** (output|result|results|numbers|totals) (with|against|to) (<word>|<name>)',
      '(both|all|each|these|those) ** as (<code>|<tech>) * (row|test|case|case)?',
      '(assert|prove|proves) (that|all|each|every) (<word>|<name>)',
      '(regression|property|integration|acceptance|chaos|soak|load|fuzz|fuzzed|smoke|contract) (test|tests|property) (for|that|with|which|:|on) (<word>|<name>)',
    ],
    unless: [
      'test (that|which) (passed!|failed!|run|take|need|exist)',
      '(existing|failing|current) test (that|which)',
      '(failed|error|what) ** (assert|proves)',
      '(properly|correctly)',
    ],
    when: (_, { unit }) => !unit.unit.question && unit.specifics >= 1,
  },
]);
