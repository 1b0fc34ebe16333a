import { fenceFor } from '../linter/parse/fence-for.ts';
import type { Template, TemplateVariable } from '../schemas/template.ts';
import { leaveOut } from './leave-out.ts';
import { readTemplate, type TemplateBlock, type TemplateLine, VARIABLE } from './read-template.ts';

/** A stretch of a filled template: plain text of the template, or what stands for a variable. */
export interface Piece {
  readonly text: string;
  readonly variable?: string;
  /** Whether a value stands there, or still the variable itself. */
  readonly state?: 'filled' | 'open';
}

/** Values by the names of their variables; a variable without one has its default, and '' is none at all. */
export type Values = Readonly<Record<string, string>>;

/** What of a template matters for filling it. */
export type Fillable = Pick<Template, 'text' | 'variables'>;

/** How to fill. */
export interface FillOptions {
  /** What stands for a variable without a value; `{{name}}` unless given. */
  readonly open?: (variable: TemplateVariable) => string;
  /** Keeps the lines of optional variables without a value, for forms that are filled in elsewhere. */
  readonly keepOptional?: boolean;
}

const NUMBERED = /^(\s*)\d+([.)]\s+)/;
const BULLET = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ x]\]\s+)?/;

/** The value of a variable without space around it; the indentation of code is kept. */
export function effectiveValue(variable: TemplateVariable, values: Values): string {
  const own = Object.hasOwn(values, variable.name) ? values[variable.name] : undefined;
  const value = own ?? variable.default ?? '';
  return variable.type === 'code' ? value.replace(/^(?:[ \t]*\n)+/, '').trimEnd() : value.trim();
}

/** The items of a list: one a line, without marks in front. */
export const itemsOf = (value: string): string[] =>
  value
    .split('\n')
    .map((line) => line.trim().replace(/^(?:[-*+•]|\d+[.)])\s+/, ''))
    .filter((line) => line !== '');

/** Puts values into a template. */
export function fillTemplate(template: Fillable, values: Values, options: FillOptions = {}): Piece[] {
  const known = new Map(template.variables.map((variable) => [variable.name, variable]));
  const isLeftOut = (name: string) => {
    const variable = known.get(name);
    return variable !== undefined && !variable.required && effectiveValue(variable, values) === '';
  };
  const blocks = readTemplate(template.text);
  const kept = options.keepOptional ? blocks : leaveOut(blocks, isLeftOut);
  return kept.flatMap((block, at) => [...(at > 0 ? [{ text: '\n\n' }] : []), ...fillBlock(block)]);

  function fillBlock(block: TemplateBlock): Piece[] {
    const fence = fencesIn(block);
    let number = 0;
    return block.flatMap((line, at) => {
      const isNumbered = line.fence === 'none' && NUMBERED.test(line.text) && !/^\s/.test(line.text);
      const text = isNumbered ? line.text.replace(NUMBERED, `$1${++number}$2`) : fence(line);
      const pieces = fillLine({ ...line, text });
      if (isNumbered) number += pieces.filter(({ text: piece }) => piece === '\n').length;
      return [...(at > 0 ? [{ text: '\n' }] : []), ...pieces];
    });
  }

  /** A fence must be longer than any row of backticks in the code that is put into it. */
  function fencesIn(block: TemplateBlock): (line: TemplateLine) => string {
    const inside = block.filter(({ fence }) => fence === 'inside').flatMap(({ variables }) => variables);
    const texts = inside.map((name) =>
      known.has(name) ? effectiveValue(known.get(name) as TemplateVariable, values) : '',
    );
    const { length } = fenceFor(texts.join('\n'));
    return ({ text, fence }) =>
      fence === 'open' || fence === 'close' ? text.replace(/`{3,}/, (mark) => mark.padEnd(length, '`')) : text;
  }

  function fillLine(line: TemplateLine): Piece[] {
    const lead = line.fence === 'inside' ? '' : (BULLET.exec(line.text)?.[0] ?? '');
    const only = line.variables.length === 1 && line.text.slice(lead.length) === `{{${line.variables[0]}}}`;
    const pieces: Piece[] = [];
    let past = 0;
    for (const { index, 0: found, 1: name = '' } of line.text.matchAll(VARIABLE)) {
      const variable = known.get(name);
      if (!variable) continue;
      if (index > past) pieces.push({ text: line.text.slice(past, index) });
      pieces.push(...fillVariable(variable, only ? lead : undefined, lead.length));
      past = index + found.length;
    }
    if (past < line.text.length) pieces.push({ text: line.text.slice(past) });
    return pieces;
  }

  /** `lead` is the mark in front when the variable is all that the line holds. */
  function fillVariable(variable: TemplateVariable, lead: string | undefined, indent: number): Piece[] {
    const { name, type } = variable;
    const value = effectiveValue(variable, values);
    if (value === '') return [{ text: options.open?.(variable) ?? `{{${name}}}`, variable: name, state: 'open' }];
    const filled = (text: string): Piece => ({ text, variable: name, state: 'filled' });
    if (type !== 'list') return [filled(value.replaceAll('\n', `\n${' '.repeat(indent)}`))];
    const items = itemsOf(value);
    if (lead === undefined) return [filled(items.join(', '))];
    return items.flatMap((item, at) => {
      const mark =
        lead === '' ? '- ' : lead.replace(NUMBERED, (_, space, dot) => `${space}${numberIn(lead) + at}${dot}`);
      if (at > 0) return [{ text: '\n' }, { text: mark }, filled(item)];
      return [...(lead === '' ? [{ text: mark }] : []), filled(item)];
    });
  }
}

const numberIn = (lead: string) => Number(/\d+/.exec(lead)?.[0] ?? 0);

/** The text of pieces. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** The required variables that have no value yet. */
export function openVariables({ variables }: Pick<Fillable, 'variables'>, values: Values): TemplateVariable[] {
  return variables.filter((variable) => variable.required && effectiveValue(variable, values) === '');
}
