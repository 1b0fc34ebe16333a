import { ConfirmDialog } from '../controls/ConfirmDialog.tsx';
import styles from './LeakDialog.module.css';
import { whereIs } from './places.ts';
import type { LeakQuestion } from './use-leak-guard.tsx';

const MOST_SHOWN = 12;

interface Props {
  readonly question: LeakQuestion | null;
  readonly onClose: () => void;
}

/** Lists what looks like a secret or personal data, with its place, and lets the learner decide. */
export function LeakDialog({ question, onClose }: Props) {
  const places = question?.places ?? [];
  const more = places.length - MOST_SHOWN;
  return (
    <ConfirmDialog
      open={question !== null}
      title={places.length === 1 ? 'Is this meant to be in there?' : 'Are these meant to be in there?'}
      confirm={question?.confirm ?? ''}
      cancel="Go back and change it"
      recommend="cancel"
      onConfirm={() => question?.action()}
      onClose={onClose}
    >
      <p>
        What is marked looks like a secret or like data of a person. A made-up value, or a name such as{' '}
        <code>API_KEY</code>, does as well.
      </p>
      <ul class={styles.places}>
        {places.slice(0, MOST_SHOWN).map((place, index) => (
          <li key={index}>
            <strong>{whereIs(place)}</strong>: {place.what}
            <code>
              {place.before}
              <mark>{place.masked}</mark>
              {place.after}
            </code>
          </li>
        ))}
      </ul>
      {more > 0 && <p>And {more} more.</p>}
    </ConfirmDialog>
  );
}
