import styles from './Filters.module.css';

interface Props {
  readonly label: string;
  readonly name?: string;
  readonly value: string | undefined;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly choose: (value: string) => void;
}

/** A native select with its label. */
export function SelectField({ label, name, value, choices, choose }: Props) {
  return (
    <label class={styles.field}>
      {label}
      <select name={name} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {choices.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
