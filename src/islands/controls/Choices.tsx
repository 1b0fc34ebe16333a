import type { ComponentChildren, ComponentProps } from 'preact';
import styles from './Choices.module.css';

interface ChoicesProps extends ComponentProps<'fieldset'> {
  readonly legend: string;
}

/** A question with native radios; disabled once it is answered. */
export function Choices({ legend, children, ...rest }: ChoicesProps) {
  return (
    <fieldset class={styles.options} {...rest}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** What an option turned out to be; `open` before the answer. */
export type ChoiceState = 'open' | 'right' | 'wrong' | 'other';

/** State of an option of an answered question. */
export const choiceState = (right: boolean, chosen: boolean): ChoiceState =>
  right ? 'right' : chosen ? 'wrong' : 'other';

const LEADS = { right: 'Right', wrong: 'Your answer, not right', other: 'Not right' } as const;

interface ChoiceProps extends Omit<ComponentProps<'input'>, 'type'> {
  readonly state: ChoiceState;
  /** Why it is right or wrong; shown once it is not open any more. */
  readonly why: ComponentChildren;
}

/** One option: a radio with its label and, after the answer, the reason. */
export function Choice({ state, why, children, ...input }: ChoiceProps) {
  return (
    <div class={styles.option} data-state={state}>
      <label>
        <input type="radio" {...input} />
        {children}
      </label>
      {state !== 'open' && (
        <p class={styles.why}>
          <strong>{LEADS[state]}:</strong> {why}
        </p>
      )}
    </div>
  );
}
