import type { TemplateVariable } from '../../schemas/template.ts';
import { fieldId } from './field-id.ts';
import styles from './TemplateDesk.module.css';

interface Props {
  readonly variable: TemplateVariable;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

const ROWS = { long: 3, list: 4, code: 6 } as const;
const KIND_HINTS = { short: '', long: '', code: '', choice: '', list: ' One item a line.' } as const;

/** The field of one variable: a native control that fits its type, its description, and an example as a hint. */
export function VariableField({ variable, value, onChange }: Props) {
  const { name, label, description, example, type, required, options } = variable;
  const id = fieldId(name);
  const current = value ?? variable.default ?? '';
  const shared = { id, name, 'aria-describedby': `${id}-about`, 'aria-required': required } as const;
  return (
    <div class={styles.field}>
      <label for={id}>
        {label} {!required && <span class={styles.optional}>(optional)</span>}
      </label>
      <p id={`${id}-about`} class={styles.about}>
        {description}
        {KIND_HINTS[type]}
      </p>
      {type === 'short' && (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          value={current}
          placeholder={example}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {type === 'choice' && (
        <select {...shared} value={current} onChange={(event) => onChange(event.currentTarget.value)}>
          {!(required && variable.default) && <option value="">{required ? 'Choose one' : 'Leave it out'}</option>}
          {options?.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      )}
      {(type === 'long' || type === 'list' || type === 'code') && (
        <textarea
          {...shared}
          rows={ROWS[type]}
          data-kind={type}
          spellcheck={type !== 'code'}
          value={current}
          placeholder={example}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
