import { useEffect, useRef, useState } from 'preact/hooks';
import { openParts } from '../../drills/answer.ts';
import { type DrillResult, judgeDrill } from '../../drills/judge.ts';
import { missedItems, startLevel } from '../../drills/placement.ts';
import type { PlacementItem } from '../../schemas/drills.ts';
import { Button } from '../controls/Button.tsx';
import { ChoiceTask } from './ChoiceTask.tsx';
import styles from './Drills.module.css';
import type { Link } from './link.ts';
import { openMessage } from './words.ts';

interface Props {
  readonly items: readonly PlacementItem[];
  /** Exercises in the order of the course. */
  readonly exercises: readonly (Link & { readonly level: number })[];
  /** Pages of the guide by path. */
  readonly pages: Readonly<Record<string, Link>>;
}

const SHOWN = 3;

/** Six items at once; the answers decide at which level to start. Nothing is kept. */
export default function Placement({ items, exercises, pages }: Props) {
  const [answers, setAnswers] = useState<readonly string[]>(() => items.map(() => ''));
  const [results, setResults] = useState<readonly DrillResult[] | null>(null);
  const [message, setMessage] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (results) heading.current?.focus();
  }, [results]);

  const place = () => {
    const open = openParts(answers).length;
    setMessage(openMessage(open, items.length));
    if (open === 0) setResults(items.map((item, at) => judgeDrill(item, [answers[at] ?? ''])));
  };
  const again = () => {
    setAnswers(items.map(() => ''));
    setResults(null);
  };
  const level = results && startLevel(items, results);
  const missed = results ? missedItems(items, results) : [];

  return (
    <div class={styles.desk}>
      {results && level !== null && (
        <section aria-labelledby="placement-result">
          <h2 id="placement-result" ref={heading} tabIndex={-1} class={styles.heading}>
            Start at level {level}
          </h2>
          <p>
            {items.length - missed.length} of {items.length} right.{' '}
            {level > 1 && 'The levels below can be skipped; they stay open if you want to warm up.'}
          </p>
          <ul>
            {exercises
              .filter((exercise) => exercise.level === level)
              .slice(0, SHOWN)
              .map(({ title, url }) => (
                <li key={url}>
                  <a href={url}>{title}</a>
                </li>
              ))}
          </ul>
          {missed.length > 0 && (
            <p>
              What was missed is taught here:{' '}
              {missed.map(({ id, page }, at) => (
                <span key={id}>
                  {at > 0 && ' · '}
                  <a href={pages[page]?.url}>{pages[page]?.title}</a>
                </span>
              ))}
            </p>
          )}
          <Button onClick={again}>Answer again</Button>
        </section>
      )}
      {items.map((item, at) => (
        <section key={item.id} aria-labelledby={`placement-${item.id}`}>
          <h2 id={`placement-${item.id}`} class={styles.heading}>
            {at + 1}. {item.title} <span class={styles.stack}>{item.stack}</span>
          </h2>
          <ChoiceTask
            drill={item}
            answer={[answers[at] ?? '']}
            result={results?.[at] ?? null}
            onAnswer={([given = '']) => setAnswers(answers.with(at, given))}
          />
        </section>
      ))}
      <p role="status" class={styles.outcome}>
        {message}
      </p>
      {!results && (
        <div class={styles.actions}>
          <Button look="primary" onClick={place}>
            Where do I start?
          </Button>
        </div>
      )}
    </div>
  );
}
