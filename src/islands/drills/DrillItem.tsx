import { useEffect, useRef, useState } from 'preact/hooks';
import { blankAnswer, openParts } from '../../drills/answer.ts';
import { type DrillResult, judgeDrill } from '../../drills/judge.ts';
import type { Drill } from '../../schemas/drills.ts';
import { Button } from '../controls/Button.tsx';
import { AnatomyTask } from './AnatomyTask.tsx';
import { ChoiceTask } from './ChoiceTask.tsx';
import styles from './Drills.module.css';
import type { Link } from './link.ts';
import { OrderTask } from './OrderTask.tsx';
import type { TaskProps } from './task-props.ts';
import { openMessage, outcomeOf } from './words.ts';

interface Props {
  readonly drill: Drill;
  /** Words on the button that goes on. */
  readonly next: string;
  /** Page of the guide that teaches it. */
  readonly page: Link;
  readonly onChecked: (result: DrillResult) => void;
  readonly onNext: () => void;
}

/** One drill: answered, checked at once, explained. */
export function DrillItem({ drill, next, page, onChecked, onNext }: Props) {
  const [answer, setAnswer] = useState(() => blankAnswer(drill));
  const [result, setResult] = useState<DrillResult | null>(null);
  const [message, setMessage] = useState('');
  const actions = useRef<HTMLDivElement>(null);

  // The fields are locked after a check, and the focus must not be lost with them.
  useEffect(() => {
    if (result) actions.current?.querySelector('button')?.focus();
  }, [result]);

  const check = () => {
    const open = openParts(answer);
    setMessage(openMessage(open.length, answer.length));
    if (open.length > 0) return;
    const judged = judgeDrill(drill, answer);
    setResult(judged);
    onChecked(judged);
  };
  const again = () => {
    setAnswer(blankAnswer(drill));
    setResult(null);
  };
  const onShortcut = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (result) onNext();
    else check();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl or ⌘ with Enter checks, wherever the focus is in the drill
    <div class={styles.item} onKeyDown={onShortcut}>
      <Task {...{ drill, answer, result }} onAnswer={setAnswer} />
      <p role="status" class={styles.outcome}>
        {result ? outcomeOf(result) : message}
        {result && (
          <>
            {' '}
            Read more: <a href={page.url}>{page.title}</a>
          </>
        )}
      </p>
      <div class={styles.actions} ref={actions}>
        {result ? (
          <>
            <Button look="primary" onClick={onNext}>
              {next}
            </Button>
            <Button look="link" onClick={again}>
              Try this one again
            </Button>
          </>
        ) : (
          <Button look="primary" onClick={check}>
            Check
          </Button>
        )}
      </div>
      <p class={styles.keys}>Keys: Ctrl or ⌘ with Enter checks and goes on.</p>
    </div>
  );
}

function Task({ drill, ...rest }: TaskProps<Drill>) {
  if (drill.kind === 'anatomy') return <AnatomyTask drill={drill} {...rest} />;
  if (drill.kind === 'order-the-steps') return <OrderTask drill={drill} {...rest} />;
  return <ChoiceTask drill={drill} {...rest} />;
}
