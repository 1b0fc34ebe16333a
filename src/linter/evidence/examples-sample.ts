import { defineCues } from './cue.ts';
import { findMapping, isStrongAt, isValueAt, valueNear } from './examples-concrete.ts';
import {
  DATE,
  findCallResult,
  findQuotedResult,
  isDatum,
  isPayload,
  sampleAfter,
  strongAfter,
  strongWithin,
} from './examples-literal.ts';
import { ARROW_SIGNS } from './signs.ts';

/** Samples in prose: an input with its output, a value after "for example", a literal pattern. */
export const SAMPLE = defineCues('examples', [
  {
    id: 'examples/mapping',
    weight: 2.8,
    reason: 'shows an input and what it becomes',
    signs: ARROW_SIGNS,
    find: ({ unit }) => findMapping(unit.tokens),
  },
  {
    id: 'examples/for-example',
    weight: 2.7,
    reason: 'gives a sample value',
    phrases: [
      '(for example|for instance|as example|by way of example|eg|something like|look something like|in the form of|of the form|of the shape|formatted as|formatted like|ie|such as)',
      '(example|sample) @sample-of? (is|are|would be|could be|for|looks like)',
      '^(example|sample) @sample-of?',
    ],
    when: (hit, { unit }) =>
      unit.tokens[hit.from]?.text === 'such' ? strongAfter(unit.tokens, hit.to) : sampleAfter(unit.tokens, hit.to, 8),
  },
  {
    id: 'examples/valid-value',
    weight: 2.4,
    reason: 'gives a value that is right or wrong',
    phrases: [
      '(valid|invalid|legal|illegal|correct|incorrect|wellformed|malformed|acceptable|typical) <word> <word>? (is|are|would be|looks like|:) (<code>|<num>|<quote>|<word> <num>)',
      '(<code>|<num>|<quote>) (is|are|=|:) (a|an)? (valid|invalid|legal|illegal|allowed|accepted|rejected|malformed)',
      '(type|enter|put|paste|key in|feed it) (in)? (<num>|<quote>) ** (should|must|has to|needs to|is fine|is ok|is rejected|is accepted|complain|complains|gives|returns|becomes)',
    ],
    unless: ['(is|are|was) (no|not) <word>? valid', 'not assignable'],
    when: (_, { unit }) => !unit.unit.question && unit.tokens.filter((_t, i) => isValueAt(unit.tokens, i)).length >= 2,
  },
  {
    id: 'examples/like-value',
    weight: 2.6,
    reason: 'gives a sample value',
    phrases: ['(like|such as)'],
    when: (hit, { unit }) => {
      let at = hit.to;
      while (/^(?:[:(]|the|a|an|this)$/.test(unit.tokens[at]?.text ?? '')) at++;
      const sample = isStrongAt(unit.tokens, at) || MONTH.test(unit.tokens[at + 1]?.text ?? '');
      return sample && !unit.tokens.slice(Math.max(0, hit.from - 2), hit.from).some((t) => TROUBLE.test(t.stem));
    },
  },
  {
    id: 'examples/call-result',
    weight: 2.7,
    reason: 'shows a call with its result',
    signs: ['<code>'],
    find: findCallResult,
  },
  {
    id: 'examples/quoted-result',
    weight: 2.3,
    reason: 'shows a value and what should come out',
    signs: ['"', "'", '<number>', '<code>', '<path>'],
    find: findQuotedResult,
  },
  {
    id: 'examples/looks-like',
    weight: 2.4,
    reason: 'gives a sample value',
    phrases: [
      '(url|urls|link|links|path|paths|address|endpoint|route|routes|id|ids|name|names|line|lines|filename|message|messages|entry|entries|output) (look|looks|is|are|should look|must look) like (<url>|<quote>|<code>|<path>)',
    ],
  },
  {
    id: 'examples/turns-into',
    weight: 2.4,
    reason: 'shows a value and what should come out',
    phrases: [
      'from <quote> (make|get|extract|derive|we get|i want|build) <quote>',
      '(make|get|extract|derive|build) <quote> (from|out of) <quote>',
      '(turn|convert|translate|map|transform|shorten|normalize|mask|format|render|parse|encode|decode) <quote> (into|to|as) (<quote>|<num>|<code>)',
    ],
  },
  {
    id: 'examples/labelled',
    weight: 2.6,
    reason: 'gives a sample under its name',
    find: ({ unit }) =>
      (SAMPLES.test(unit.unit.label) && (sampleAfter(unit.tokens, 0, 12) || unit.specifics >= 2.6)) ||
      (/\b(?:test|case|check)\b/.test(unit.unit.label) && unit.tokens.filter((t) => t.kind === 'number').length >= 2) ||
      (/\btest case\b/.test(unit.unit.label) && unit.tokens.some((t) => t.kind === 'number')) ||
      (NAMED.test(unit.unit.label) && strongWithin(unit.tokens, 8))
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
  {
    id: 'examples/under-heading',
    weight: 2.3,
    reason: 'gives a sample under its name',
    find: ({ unit }) =>
      (SAMPLES.test(unit.unit.heading) &&
        (sampleAfter(unit.tokens, 0, 12) || (unit.specifics >= 2 && unit.tokens.length > 6))) ||
      (unit.section === 'examples' && strongWithin(unit.tokens, 12))
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
  {
    id: 'examples/literal-code',
    weight: 2.1,
    reason: 'spells out a literal value or pattern',
    signs: ['<code>'],
    find: ({ unit }) => {
      const at = unit.tokens.findIndex((t) => t.kind === 'code' && isPayload(t.text));
      return at < 0 ? undefined : { from: at, to: at + 1 };
    },
  },
  {
    id: 'examples/date',
    weight: 2.2,
    reason: 'spells out a sample value',
    signs: ['<number>', '<code>'],
    find: ({ unit }) => {
      const at = unit.tokens.findIndex((t) => (t.kind === 'number' || t.kind === 'code') && DATE.test(t.text));
      if (at < 0) return undefined;
      const led =
        unit.tokens[at]?.kind === 'code' || /^(?:["(=:]|as|like|saved|given|eg)$/.test(unit.tokens[at - 1]?.text ?? '');
      return led || unit.tokens.filter((_, i) => isStrongAt(unit.tokens, i)).length >= 2
        ? { from: at, to: at + 1 }
        : undefined;
    },
  },
  {
    id: 'examples/data-code',
    weight: 2.2,
    reason: 'spells out a sample value',
    signs: ['<code>'],
    find: ({ unit }) => {
      const at = unit.tokens.findIndex((t) => t.kind === 'code' && isDatum(t.text));
      return at < 0 ? undefined : { from: at, to: at + 1 };
    },
  },
  {
    id: 'examples/call',
    weight: 2.3,
    reason: 'shows a sample call',
    phrases: [
      '(usage|invocation|invoked|run it|call it) (as|like|with|is|:)? <code>',
      'called (as|like|with) <code>',
      '(curl|http|httpie) (<code>|<url>|-x|-d)',
      '(passes|pass|passing|feed|feeds|called with|call it with) (in|it|with)? <quote>',
    ],
    when: (hit, { unit }) =>
      !/^(?:code|path)$/.test(unit.tokens[hit.to - 1]?.kind ?? '') || /\s/.test(unit.tokens[hit.to - 1]?.text ?? ''),
  },
  {
    id: 'examples/test-with',
    weight: 2.5,
    reason: 'gives the values of a test case',
    phrases: [
      '(test|try|check|run|call|assert) (it|this|that|<code>)? (with|for|on) (values|numbers|inputs|input|:)? (<num>|<quote>|<code>)',
      '(given|input|with) <word>? <word>? (<quote>|<num>) ** (should|expect|output|return|give|become) ',
    ],
    when: (hit, { unit }) =>
      valueNear(unit.tokens, hit.to - 1, 1, 4) >= 0 &&
      unit.tokens.filter((_, i) => isValueAt(unit.tokens, i)).length >= 2,
  },
]);

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;
const TROUBLE = /^(?:error|failur|fail|exception|warn|idiom|crash)$/;
const NAMED = /\b(?:matches|usage|content|inputs?|outputs?|in|out|expected|payload|request|response|given|format)\b/;
const SAMPLES = /\b(?:examples?|samples?|for instance|e\.g|test data|fixtures?)\b/;
