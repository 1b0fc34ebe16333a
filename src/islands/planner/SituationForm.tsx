import { Fragment } from 'preact';
import type { Situation, TextField } from '../../schemas/situation.ts';
import { changeAnswers } from '../../stores/plans.ts';
import type { Problems } from '../../workflow/problems.ts';
import { Button } from '../controls/Button.tsx';
import type { Guide } from '../guide.ts';
import { Chosen, Written } from './Fields.tsx';
import { COLUMNS, type FieldGroup } from './fields.ts';
import styles from './Planner.module.css';
import { TaskReport } from './TaskReport.tsx';

interface Props {
  readonly situation: Situation;
  readonly problems: Problems;
  /** Fields of which the problem may be shown: nobody is told off while typing. */
  readonly left: ReadonlySet<TextField>;
  readonly ready: boolean;
  readonly guide: Guide;
  readonly onLeave: (field: TextField) => void;
  readonly onPlan: () => void;
}

function Group({ group, situation, problems, left, ready, guide, onLeave }: Props & { readonly group: FieldGroup }) {
  const { legend, written, chosen } = group;
  return (
    <fieldset class={styles.group} disabled={!ready}>
      <legend>{legend}</legend>
      {written.map((about) => (
        <Fragment key={about.field}>
          <Written
            about={about}
            value={situation[about.field]}
            problem={left.has(about.field) ? problems[about.field] : undefined}
            onType={(value) => changeAnswers({ [about.field]: value })}
            onLeave={() => onLeave(about.field)}
          />
          {about.field === 'task' && <TaskReport task={situation.task} guide={guide} />}
        </Fragment>
      ))}
      {chosen.map((field) => (
        <Chosen
          key={field}
          field={field}
          value={situation[field]}
          onChoose={(value) => changeAnswers({ [field]: value })}
        />
      ))}
    </fieldset>
  );
}

/** The questions. Every change is kept at once. */
export function SituationForm(props: Props) {
  const { ready, onPlan } = props;
  const submit = (event: Event) => {
    event.preventDefault();
    onPlan();
  };
  return (
    <form class={styles.form} onSubmit={submit} noValidate>
      {COLUMNS.map((groups) => (
        <div key={groups[0]?.legend} class={styles.column}>
          {groups.map((group) => (
            <Group key={group.legend} group={group} {...props} />
          ))}
        </div>
      ))}
      <div class={styles.actions}>
        <Button look="primary" type="submit" disabled={!ready}>
          Make the plan
        </Button>
        <span class={styles.hint}>It follows the answers from then on.</span>
      </div>
    </form>
  );
}
