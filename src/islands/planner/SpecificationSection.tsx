import { useState } from 'preact/hooks';
import { MAX_SPECIFICATION } from '../../schemas/plan-draft.ts';
import { editSpecification } from '../../stores/plans.ts';
import type { Plan } from '../../workflow/plan.ts';
import { Button } from '../controls/Button.tsx';
import { textareaHandle } from '../editor/textarea-handle.ts';
import { ReportAnnouncer } from '../report/ReportAnnouncer.tsx';
import { Score } from '../report/Score.tsx';
import { goToField } from './fields.ts';
import { LiveFindings } from './LiveFindings.tsx';
import styles from './Planner.module.css';
import type { PlannerProps } from './props.ts';
import { TextSheet } from './TextSheet.tsx';
import { useLiveText } from './use-live-text.ts';

const ID = 'plan-specification-text';
const edit = (text: string) => editSpecification(text.slice(0, MAX_SPECIFICATION));

function handle() {
  const area = document.getElementById(ID);
  return area instanceof HTMLTextAreaElement ? textareaHandle(area, edit) : null;
}

interface Props extends Pick<PlannerProps, 'pages' | 'guide' | 'playground'> {
  readonly plan: Plan;
  /** The text as it was edited; null while it follows the answers. */
  readonly edited: string | null;
}

/** The specification prompt: assembled, open to changes by hand, judged, and with its gaps named. */
export function SpecificationSection({ plan, edited, pages, guide, playground }: Props) {
  const text = edited ?? plan.specification;
  const $live = useLiveText(text);
  const [undone, setUndone] = useState<string | null>(null);
  const gaps = plan.gaps.filter(({ ask }) => text.includes(`[${ask}]`));
  const about = pages['agents/specification'];
  const assemble = () => {
    setUndone(edited);
    editSpecification(null);
  };
  const undo = () => {
    editSpecification(undone);
    setUndone(null);
  };
  return (
    <section class={styles.section} aria-labelledby="plan-specification">
      <h3 id="plan-specification">Specification prompt</h3>
      <p>
        Assembled from the answers; what they leave open stands in it as a question.{' '}
        {about && <a href={about.url}>Its seven parts</a>}
      </p>
      <div role="status" data-gaps={gaps.length}>
        {gaps.length === 0
          ? 'No question is open. Read it once more before it is sent.'
          : `${gaps.length === 1 ? 'One question is' : `${gaps.length} questions are`} open. Answer them before it is sent; the assistant would guess.`}
      </div>
      {gaps.length > 0 && (
        <ul>
          {gaps.map(({ id, ask, field }) => (
            <li key={id}>
              <Button look="link" onClick={() => goToField(field)}>
                {ask}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextSheet
        id={ID}
        label="Specification, open to changes"
        text={text}
        copy="Copy the specification"
        playground={playground}
        onEdit={edit}
        describedBy="plan-specification-state"
      />
      <div id="plan-specification-state" class={styles.hint}>
        {edited === null
          ? 'It follows the answers until it is changed here.'
          : 'Changed by hand: it no longer follows the answers.'}{' '}
        {edited !== null && (
          <Button look="link" onClick={assemble}>
            Assemble it anew
          </Button>
        )}
        {edited === null && undone !== null && (
          <Button look="link" onClick={undo}>
            Bring my changes back
          </Button>
        )}
      </div>
      <div class={styles.report}>
        <Score $live={$live} />
        {gaps.length > 0 && (
          <p class={styles.hint}>The score judges what is written. As long as a question is open, it says little.</p>
        )}
        <LiveFindings
          $live={$live}
          guide={guide}
          handle={handle}
          concerns={({ from, to }, linted) => !gaps.some(({ ask }) => linted.slice(from, to) === `[${ask}]`)}
        />
        <ReportAnnouncer $live={$live} />
      </div>
    </section>
  );
}
