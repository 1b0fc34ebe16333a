import type { ChoiceField, TextField } from '../../schemas/situation.ts';

/** A written answer of the form. */
export interface WrittenField {
  readonly field: TextField;
  /** Lines of the field; one is a single line. */
  readonly rows: number;
  readonly hint?: string;
  /** Digits are typed here. */
  readonly number?: true;
}

/** A group of the form: what is asked together. */
export interface FieldGroup {
  readonly legend: string;
  readonly written: readonly WrittenField[];
  readonly chosen: readonly ChoiceField[];
}

const TASK: FieldGroup = {
  legend: 'The task',
  written: [
    { field: 'task', rows: 3, hint: 'One sentence: what changes, where. The only answer that is required.' },
    { field: 'today', rows: 3, hint: 'A figure or a message helps more than an adjective.' },
    {
      field: 'requirements',
      rows: 8,
      hint: 'One a line; a test could quote it. Wrong input, the wrong person, twice and halfway belong here.',
    },
  ],
  chosen: [],
};

const WAY: FieldGroup = {
  legend: 'The way',
  written: [
    { field: 'files', rows: 1, number: true },
    { field: 'hours', rows: 1, number: true },
  ],
  chosen: ['known', 'repeated', 'behaviour'],
};

const CODE: FieldGroup = {
  legend: 'The code',
  written: [
    { field: 'stack', rows: 1, hint: 'Such as Python 3.13, Django 5.2, PostgreSQL 16.' },
    { field: 'model', rows: 1, hint: 'The place that does something similar in the right way.' },
    { field: 'integration', rows: 3, hint: 'Functions, queues, tables, endpoints; one a line.' },
    { field: 'keep', rows: 2, hint: 'Interfaces, files, behaviour, packages.' },
    { field: 'check', rows: 2, hint: 'A command with what it prints, or what can be seen.' },
  ],
  chosen: ['size', 'coverage'],
};

const PEOPLE: FieldGroup = {
  legend: 'You, the date and the risk',
  written: [
    { field: 'role', rows: 1 },
    { field: 'stake', rows: 2, hint: 'The worst that a mistake could do, in one sentence.' },
  ],
  chosen: ['experience', 'verifier', 'risk', 'pressure', 'assistant'],
};

/** The form in two columns, which follow each other on a narrow screen. Only the task is required. */
export const COLUMNS: readonly (readonly FieldGroup[])[] = [
  [TASK, WAY],
  [CODE, PEOPLE],
];

/** Id of a field in the page. */
export const fieldId = (field: TextField | ChoiceField): string => `planner-${field}`;

/** Puts the focus into a field of the form. */
export const goToField = (field: TextField | ChoiceField): void => document.getElementById(fieldId(field))?.focus();
