import type { Finding, Severity } from '../../linter/types.ts';
import { Button } from '../controls/Button.tsx';
import { CodeSpans } from '../controls/CodeSpans.tsx';
import { Icon, type IconName } from '../controls/Icon.tsx';
import styles from './FindingsList.module.css';

const SEVERITIES: Readonly<Record<Severity, { readonly word: string; readonly icon: IconName }>> = {
  error: { word: 'Problem', icon: 'error' },
  warning: { word: 'Warning', icon: 'warning' },
  info: { word: 'Note', icon: 'info' },
};

interface Props {
  readonly finding: Finding;
  /** Where its rule is explained. */
  readonly why: string;
  readonly goTo: () => void;
  /** Applies its fix; without it none is offered. */
  readonly mend?: () => void;
}

/** One finding with its buttons. */
export function FindingItem({ finding, why, goTo, mend }: Props) {
  const { severity, message, suggestion, fix } = finding;
  const { word, icon } = SEVERITIES[severity];
  return (
    <li class={styles.item} data-severity={severity}>
      <p>
        <strong class={styles.severity}>
          <Icon name={icon} /> {word}
        </strong>{' '}
        <CodeSpans text={message} />
      </p>
      <p class={styles.suggestion}>
        <CodeSpans text={suggestion} />
      </p>
      <div class={styles.actions}>
        {finding.to > finding.from && (
          <Button look="link" aria-label={`Go to the place: ${message}`} onClick={goTo}>
            Go to the place
          </Button>
        )}
        {fix && mend && (
          <Button look="link" onClick={mend}>
            {fix.label}
          </Button>
        )}
        <a href={why} aria-label={`Why this rule: ${finding.rule}`}>
          Why this rule
        </a>
      </div>
    </li>
  );
}
