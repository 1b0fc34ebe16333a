interface Option {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly question: { readonly id: string; readonly text: string; readonly options: readonly Option[] };
  /** Id of the chosen option. */
  readonly chosen: string | undefined;
  readonly choose: (option: string) => void;
  readonly class?: string | undefined;
}

/** A question with native radios; the answer can be changed. */
export function RadioQuestion({ question: { id, text, options }, chosen, choose, class: look }: Props) {
  return (
    <fieldset class={look}>
      <legend>{text}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            name={id}
            value={option.id}
            checked={chosen === option.id}
            onChange={() => choose(option.id)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
