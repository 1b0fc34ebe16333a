import { useStore } from '@nanostores/preact';
import type { CriterionResult } from '../../grading/types.ts';
import type { Evidence } from '../../linter/types.ts';
import { COMPONENTS } from '../../linter/vocabulary.ts';
import { type Highlight, type Subject, sameSubject } from '../../stores/highlight.ts';
import { Button } from '../controls/Button.tsx';
import { CodeSpans } from '../controls/CodeSpans.tsx';
import { ComponentBadge } from '../controls/ComponentBadge.tsx';
import { Icon } from '../controls/Icon.tsx';
import { shortQuote } from '../report/short-quote.ts';
import { tellingPassage } from './telling-passage.ts';
import styles from './Verdict.module.css';

interface Props {
  readonly criteria: readonly CriterionResult[];
  /** What was checked. */
  readonly text: string;
  readonly highlight: Highlight;
  readonly goTo: (evidence: Evidence) => void;
}

interface ItemProps {
  readonly criterion: CriterionResult;
  readonly text: string;
  readonly pinned: boolean;
  readonly show: (evidence: Evidence) => void;
}

function Item({ criterion, text, pinned, show }: ItemProps) {
  const { id, part, required, label, met, evidence, hint } = criterion;
  const passage = tellingPassage(text, evidence);
  return (
    <li class={styles.criterion} data-criterion={id} data-met={met}>
      <span class={styles.mark}>
        <Icon name={met ? 'check' : 'circle'} />
      </span>
      <div>
        <p>
          <strong class={styles.state}>{met ? 'Met' : 'Missing'}:</strong> <CodeSpans text={label} />
          {!required && <span class={styles.optional}> (optional)</span>}
        </p>
        {hint && (
          <details class={styles.hint}>
            <summary>Hint</summary>
            <p>
              <CodeSpans text={hint} />
            </p>
          </details>
        )}
        {passage && (
          <Button
            look="link"
            aria-pressed={pinned}
            aria-label={`Show in the text: ${passage.quote}`}
            onClick={() => show(passage.first)}
          >
            “{shortQuote(passage.quote)}”
          </Button>
        )}
      </div>
      <span class={styles.part} title={COMPONENTS[part].name}>
        <ComponentBadge id={part} filled={met} />
        <span class="sr-only">{COMPONENTS[part].name}</span>
      </span>
    </li>
  );
}

/** What the answer must convey: met with the words that meet it, or missing with a hint. */
export function CriteriaList({ criteria, text, highlight, goTo }: Props) {
  const pinned = useStore(highlight.$pinned);
  const show = (id: string, evidence: Evidence) => {
    highlight.$pointed.set(null);
    highlight.$pinned.set({ kind: 'criterion', id });
    goTo(evidence);
  };
  const subjectOf = ({ id }: CriterionResult): Subject => ({ kind: 'criterion', id });
  return (
    <ul class={styles.criteria}>
      {criteria.map((criterion) => (
        <Item
          key={criterion.id}
          criterion={criterion}
          text={text}
          pinned={sameSubject(pinned, subjectOf(criterion))}
          show={(evidence) => show(criterion.id, evidence)}
        />
      ))}
    </ul>
  );
}
