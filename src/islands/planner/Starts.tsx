import { useRef, useState } from 'preact/hooks';
import type { PlanDraft, Plans } from '../../schemas/plan-draft.ts';
import { EMPTY_SITUATION } from '../../schemas/situation.ts';
import { currentPlan, dropPlan, keepPlan, keptPlans, MAX_KEPT, replacePlan } from '../../stores/plans.ts';
import { titleOf } from '../../workflow/run-plan.ts';
import { Button } from '../controls/Button.tsx';
import styles from './Planner.module.css';
import type { Example } from './props.ts';

interface Props {
  readonly all: Plans;
  readonly examples: readonly Example[];
  readonly ready: boolean;
}

type Note = { readonly words: string; readonly undo?: () => void };
const nameOf = ({ situation }: PlanDraft) => titleOf(situation.task) || 'a plan without a task';

/** Where a plan can start: an example, a kept copy or an empty form. What was in the form comes back with Undo. */
export function Starts({ all, examples, ready }: Props) {
  const [note, setNote] = useState<Note | null>(null);
  const choice = useRef<HTMLSelectElement>(null);
  const kept = keptPlans(all);
  const current = currentPlan(all);
  const isEmpty = JSON.stringify(current.situation) === JSON.stringify(EMPTY_SITUATION);

  const start = (draft: Omit<PlanDraft, 'at'>, words: string) => {
    const before = replacePlan(draft);
    setNote({ words, ...(isEmpty ? {} : { undo: () => replacePlan(before) }) });
  };
  const startExample = () => {
    const example = examples[choice.current?.selectedIndex ?? 0];
    if (example)
      start({ situation: example.situation, specification: null }, `The form holds the example “${example.title}”.`);
  };
  const keep = () => {
    const done = keepPlan();
    setNote({
      words: done ? 'A copy is kept in this browser.' : `${MAX_KEPT} copies are kept already. Delete one to make room.`,
    });
  };
  const drop = (id: string, draft: PlanDraft) => {
    dropPlan(id);
    setNote({ words: `The copy “${nameOf(draft)}” is deleted.` });
  };

  return (
    <div class={styles.starts}>
      <div class={styles.actions}>
        <label class={styles.examples}>
          Start from an example
          <select ref={choice} disabled={!ready}>
            {examples.map(({ id, title }) => (
              <option key={id}>{title}</option>
            ))}
          </select>
        </label>
        <Button disabled={!ready} onClick={startExample}>
          Fill in the example
        </Button>
      </div>
      {kept.length > 0 && (
        <details>
          <summary>Kept copies ({kept.length})</summary>
          <ul>
            {kept.map(([id, draft]) => (
              <li key={id}>
                <Button look="link" onClick={() => start(draft, `The form holds the copy “${nameOf(draft)}”.`)}>
                  {nameOf(draft)}
                </Button>
                <Button aria-label={`Delete the copy: ${nameOf(draft)}`} onClick={() => drop(id, draft)}>
                  Delete
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class={styles.actions}>
        <Button disabled={!ready || isEmpty} onClick={keep}>
          Keep a copy
        </Button>
        <Button
          disabled={!ready || isEmpty}
          onClick={() => start({ situation: EMPTY_SITUATION, specification: null }, 'The form is empty.')}
        >
          Empty the form
        </Button>
        <p role="status">
          {note?.words}{' '}
          {note?.undo && (
            <Button
              look="link"
              onClick={() => {
                note.undo?.();
                setNote({ words: 'What was there before is back.' });
              }}
            >
              Undo
            </Button>
          )}
        </p>
      </div>
    </div>
  );
}
