import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrillsProgress } from '../../schemas/drill-state.ts';
import type { Drill, DrillKind } from '../../schemas/drills.ts';
import { drillsProgress, isSolved, recordDrill } from '../../stores/drills.ts';
import { Button } from '../controls/Button.tsx';
import { StorageNotice } from '../controls/StorageNotice.tsx';
import { DrillItem } from './DrillItem.tsx';
import styles from './Drills.module.css';
import type { Link } from './link.ts';

interface Props {
  readonly kind: DrillKind;
  readonly drills: readonly Drill[];
  /** Pages of the guide by path. */
  readonly pages: Readonly<Record<string, Link>>;
  /** The kind that follows in the index. */
  readonly following: Link;
}

/** All drills of a kind, one at a time, with a list to go to any of them. */
export default function DrillDesk({ kind, drills, pages, following }: Props) {
  const all = useStore(drillsProgress.$value, { ssr: () => drillsProgress.empty });
  const [at, setAt] = useState(0);
  const [visit, setVisit] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const solved = (id: string) => isSolved(`${kind}/${id}`, all);
  const firstUnsolved = (from: number, progress: DrillsProgress) => {
    const order = drills.map((_, index) => (from + index) % drills.length);
    return order.find((index) => !isSolved(`${kind}/${drills[index]?.id}`, progress));
  };

  // What is stored is known in the browser only, and the first drawing has to be the server's.
  useEffect(() => setAt(firstUnsolved(0, drillsProgress.$value.get()) ?? 0), []);
  useEffect(() => {
    if (visit > 0) heading.current?.focus();
  }, [visit]);

  const goTo = (index: number) => {
    setAt(index);
    setVisit(visit + 1);
  };
  const drill = drills[at];
  const count = drills.filter(({ id }) => solved(id)).length;
  const upcoming = firstUnsolved(at + 1, all);

  return (
    <div class={styles.desk}>
      <StorageNotice />
      <nav aria-label="Drills of this kind" class={styles.list}>
        <p>
          {count} of {drills.length} solved
        </p>
        <ol>
          {drills.map(({ id, title }, index) => (
            <li key={id}>
              <button
                type="button"
                aria-current={index === at ? 'step' : undefined}
                aria-label={`${index + 1}. ${title}${solved(id) ? ', solved' : ''}`}
                title={title}
                data-solved={solved(id)}
                onClick={() => goTo(index)}
              >
                {index + 1}
                {solved(id) && <span aria-hidden="true">✓</span>}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {drill ? (
        <section aria-labelledby="drill-title">
          <h2 id="drill-title" ref={heading} tabIndex={-1} class={styles.heading}>
            {at + 1}. {drill.title} <span class={styles.stack}>{drill.stack}</span>
          </h2>
          <DrillItem
            key={`${drill.id}-${visit}`}
            drill={drill}
            page={pages[drill.page] ?? following}
            next={upcoming === undefined ? 'See where you are' : 'Next drill'}
            onChecked={({ right, parts }) => recordDrill(`${kind}/${drill.id}`, right, parts.length)}
            onNext={() => goTo(upcoming ?? drills.length)}
          />
        </section>
      ) : (
        <section aria-labelledby="drill-title">
          <h2 id="drill-title" ref={heading} tabIndex={-1} class={styles.heading}>
            All {drills.length} solved
          </h2>
          <p>
            Each of them was right at least once. Go on with <a href={following.url}>{following.title}</a>, or do these
            again: things that are repeated on another day stay.
          </p>
          <Button onClick={() => goTo(0)}>From the start</Button>
        </section>
      )}
    </div>
  );
}
