import { Button } from '../controls/Button.tsx';
import cards from '../controls/Cards.module.css';

interface Props {
  /** How many entries there are, shown or not. */
  readonly all: number;
  readonly playground: string;
  readonly templates: string;
  readonly showAll: () => void;
}

/** Says why nothing is listed, and what to do next. */
export function Empty({ all, playground, templates, showAll }: Props) {
  if (all === 0) {
    return (
      <div class={cards.empty}>
        <p>
          Nothing is kept here yet. Fill in a <a href={templates}>template</a> or write a prompt in the{' '}
          <a href={playground}>playground</a> and save it from there, or note one that taught you something with “New
          entry”.
        </p>
      </div>
    );
  }
  return (
    <div class={cards.empty}>
      <p>No entry has all of this. Try fewer words, or leave one of the filters open.</p>
      <Button onClick={showAll}>Show all entries</Button>
    </div>
  );
}
