import type { ComponentProps } from 'preact';
import { CHOICES, type ChoiceField, MAX_ANSWER, type Situation } from '../../schemas/situation.ts';
import { LABELS, OPTIONS } from '../../workflow/answers-in-words.ts';
import { Icon } from '../controls/Icon.tsx';
import { fieldId, type WrittenField } from './fields.ts';
import styles from './Planner.module.css';

interface WrittenProps {
  readonly about: WrittenField;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onType: (value: string) => void;
  /** The field was left after a change. */
  readonly onLeave: () => void;
}

/** A written answer with its hint and, where it makes no sense, what was expected. */
export function Written({ about, value, problem, onType, onLeave }: WrittenProps) {
  const { field, rows, hint, number } = about;
  const id = fieldId(field);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    maxLength: MAX_ANSWER,
    autocomplete: 'off',
    'aria-required': field === 'task',
    'aria-invalid': problem !== undefined,
    ...(described ? { 'aria-describedby': described } : {}),
    onInput: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
    onChange: onLeave,
  } as const satisfies ComponentProps<'input'> & ComponentProps<'textarea'>;
  return (
    <div class={number ? styles.short : styles.field}>
      <label for={id}>{LABELS[field]}</label>
      {hint && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
      {rows > 1 ? (
        <textarea {...shared} rows={rows} />
      ) : (
        <input {...shared} type="text" inputMode={number ? 'decimal' : 'text'} />
      )}
      {problem && (
        <p id={`${id}-problem`} class={styles.problem}>
          <Icon name="error" /> {problem}
        </p>
      )}
    </div>
  );
}

interface ChosenProps<Field extends ChoiceField> {
  readonly field: Field;
  readonly value: Situation[Field];
  readonly onChoose: (value: Situation[Field]) => void;
}

/** An answer that is chosen; not to know is one of the options. */
export function Chosen<Field extends ChoiceField>({ field, value, onChoose }: ChosenProps<Field>) {
  const id = fieldId(field);
  // TypeScript does not see that a field's values and its answers are the same words.
  const values = CHOICES[field] as readonly string[] as readonly Situation[Field][];
  return (
    <div class={styles.short}>
      <label for={id}>{LABELS[field]}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => onChoose(values[currentTarget.selectedIndex] ?? value)}
      >
        {values.map((each) => (
          <option key={each} value={each}>
            {OPTIONS[field][each]}
          </option>
        ))}
      </select>
    </div>
  );
}
