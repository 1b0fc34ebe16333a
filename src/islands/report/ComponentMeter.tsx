import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import { COMPONENT_IDS, type ComponentId } from '../../linter/types.ts';
import { COMPONENTS } from '../../linter/vocabulary.ts';
import { type Highlight, type Subject, sameSubject } from '../../stores/highlight.ts';
import type { LiveReport } from '../../stores/live-report.ts';
import { componentColour } from '../component-colour.ts';
import { ComponentBadge } from '../controls/ComponentBadge.tsx';
import styles from './ComponentMeter.module.css';
import { staysWithEvidence } from './EvidenceDetails.tsx';

interface CellProps {
  readonly id: ComponentId;
  readonly present: boolean;
  readonly pinned: boolean;
  readonly point: (subject: Subject | null) => void;
  readonly pin: (subject: Subject) => void;
}

function Cell({ id, present, pinned, point, pin }: CellProps) {
  const subject: Subject = { kind: 'component', id };
  return (
    <li>
      <button
        type="button"
        class={styles.cell}
        style={`--c: ${componentColour(id)}`}
        aria-pressed={pinned}
        data-component={id}
        data-present={present}
        onClick={() => pin(subject)}
        onFocus={() => point(subject)}
        onBlur={(event) => staysWithEvidence(event) || point(null)}
        onMouseEnter={() => point(subject)}
        onMouseLeave={() => point(null)}
      >
        <ComponentBadge id={id} filled={present} />
        <span class={styles.words}>
          <span class={styles.name}>{COMPONENTS[id].name}</span>
          <span class={styles.state}>{present ? 'present' : 'missing'}</span>
        </span>
      </button>
    </li>
  );
}

interface Props {
  readonly $live: ReadableAtom<LiveReport>;
  readonly highlight: Highlight;
}

/** The eight components, present or missing, following the typing. Each shows its evidence in the text. */
export function ComponentMeter({ $live, highlight }: Props) {
  const { report } = useStore($live);
  const pinned = useStore(highlight.$pinned);
  const pin = (subject: Subject) => {
    highlight.$pinned.set(sameSubject(pinned, subject) ? null : subject);
    highlight.$pointed.set(null);
  };
  return (
    <ul class={styles.meter} aria-label="Parts of the prompt">
      {COMPONENT_IDS.map((id) => (
        <Cell
          key={id}
          id={id}
          present={report?.components[id].present ?? false}
          pinned={sameSubject(pinned, { kind: 'component', id })}
          point={(subject) => highlight.$pointed.set(subject)}
          pin={pin}
        />
      ))}
    </ul>
  );
}
