import { roundNotice } from '../../workflow/run/attempts.ts';
import { startOverMessage } from '../../workflow/run/messages.ts';
import { CopiedText } from './CopiedText.tsx';
import type { RunLinks } from './links.ts';
import styles from './Run.module.css';
import type { RunProps } from './run-props.ts';

interface Props extends Pick<RunProps, 'run'> {
  /** Where the guide explains the limit. */
  readonly iteration: RunLinks['guide']['refine'];
}

/** From the third round on: the advice to start over, the reasons, and the message that does it. */
export function Notice({ run, iteration }: Props) {
  const notice = roundNotice(run);
  if (!notice) return null;
  return (
    <section class={styles.notice} aria-labelledby="round-notice">
      <h3 id="round-notice">{notice.title}</h3>
      <ul>
        {notice.because.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>
        Three rounds are a rule of thumb of practitioners, not the result of a study.{' '}
        <a href={iteration.url}>{iteration.title}</a>
      </p>
      <details>
        <summary>The message to start over with</summary>
        <CopiedText label="Message to start over" text={startOverMessage(run)} copyLabel="Copy the message" />
      </details>
    </section>
  );
}
