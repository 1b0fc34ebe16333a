import { useEffect, useRef, useState } from 'preact/hooks';
import { moved } from '../../drills/judge.ts';
import type { OrderDrill } from '../../schemas/drills.ts';
import { CodeSpans } from '../controls/CodeSpans.tsx';
import styles from './Drills.module.css';
import type { TaskProps } from './task-props.ts';
import { Verdict } from './Verdict.tsx';

const BY = { up: -1, down: 1 } as const;
type Direction = keyof typeof BY;
const buttonId = (id: string, direction: Direction) => `move-${id}-${direction}`;

/** Steps that are moved up and down by buttons; the focus goes along with the step. */
export function OrderTask({ drill, answer, result, onAnswer }: TaskProps<OrderDrill>) {
  const last = useRef<{ id: string; direction: Direction } | null>(null);
  const [said, setSaid] = useState('');
  const text = (id: string) => drill.steps.find((step) => step.id === id)?.text ?? id;

  // A moved element loses the focus; at an end its button is disabled, and the other one takes it.
  useEffect(() => {
    if (!last.current) return;
    const { id, direction } = last.current;
    const other = direction === 'up' ? 'down' : 'up';
    const wanted = document.getElementById(buttonId(id, direction)) as HTMLButtonElement | null;
    (wanted?.disabled ? document.getElementById(buttonId(id, other)) : wanted)?.focus();
  }, [answer]);

  const move = (id: string, direction: Direction) => {
    const next = moved(answer, id, BY[direction]);
    last.current = { id, direction };
    setSaid(`“${text(id)}” is now step ${next.indexOf(id) + 1} of ${next.length}.`);
    onAnswer(next);
  };

  return (
    <>
      <p>
        <CodeSpans text={drill.situation} />
      </p>
      <ol class={styles.steps}>
        {answer.map((id, at) => (
          <li key={id}>
            <span>
              <CodeSpans text={text(id)} />
            </span>
            <span class={styles.moves}>
              {(['up', 'down'] as const).map((direction) => (
                <button
                  key={direction}
                  type="button"
                  id={buttonId(id, direction)}
                  class="rd-button"
                  aria-label={`Move “${text(id).replaceAll('`', '')}” ${direction}`}
                  disabled={result !== null || at === (direction === 'up' ? 0 : answer.length - 1)}
                  onClick={() => move(id, direction)}
                >
                  {direction === 'up' ? '↑' : '↓'}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p role="status" class="sr-only">
        {said}
      </p>
      {result && (
        <ul class={styles.verdicts}>
          {result.parts.map((part) => (
            <li key={part.why}>
              <Verdict result={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
