import { useRef } from 'preact/hooks';
import { RUN_LIMITS } from '../../schemas/run.ts';
import { Button } from '../controls/Button.tsx';
import { useCopy } from '../controls/use-copy.ts';
import { KeptText } from './KeptText.tsx';
import styles from './Run.module.css';
import type { RunProps } from './run-props.ts';

/** The specification, to be mended and copied. */
export function Specification({ run, change }: RunProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { specification } = run.plan;
  const { copy, message } = useCopy(specification, field, { copied: 'Copied.', selected: 'The specification' });
  return (
    <div class={styles.stack}>
      <KeptText
        label="Specification, as it is sent"
        rows={8}
        longest={RUN_LIMITS.text}
        field={field}
        text={specification}
        keep={(text) => change((old) => ({ ...old, plan: { ...old.plan, specification: text } }))}
      />
      <div class={styles.actions}>
        <Button onClick={copy}>Copy the specification</Button>
        <span role="status">{message}</span>
      </div>
    </div>
  );
}
