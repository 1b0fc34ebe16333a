import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useState } from 'preact/hooks';
import { REFUSALS } from '../../stores/judging.ts';
import { createLiveReport, type LintText } from '../../stores/live-report.ts';
import { ReportAnnouncer } from '../report/ReportAnnouncer.tsx';
import { MarkedText } from './MarkedText.tsx';
import { markedPieces } from './marked-pieces.ts';
import styles from './OwnPrompt.module.css';
import { PartsFound } from './PartsFound.tsx';

/** Enough for a try; longer texts have the playground. In UTF-16 units. */
const MOST = 2000;

// Most visitors only look on: the linter comes with the first word.
const loadJudge = () => import('../judge/judge.ts');

const judge: LintText = async (text) => {
  const { lintText } = await loadJudge();
  const outcome = await lintText(text);
  return outcome.ok && outcome.value.language !== 'en' ? { ok: false, reason: 'not-english' } : outcome;
};

function createTrial() {
  const $text = atom('');
  return { $text, $live: createLiveReport($text, judge, { text: '', report: null, refusal: null }) };
}

/** A few lines of the visitor's own, judged as they are typed. Nothing of it is kept. */
export function OwnPrompt({ playground }: { readonly playground: string }) {
  const [{ $text, $live }] = useState(createTrial);
  const { text, report, refusal } = useStore($live);
  const written = text.trim() !== '';
  return (
    <>
      <div class={styles.sheet}>
        <label class={styles.label} for="own-prompt">
          A prompt of your own
        </label>
        <textarea
          id="own-prompt"
          class={styles.input}
          rows={4}
          maxLength={MOST}
          placeholder="Type or paste what you last asked an assistant"
          onFocus={loadJudge}
          onInput={(event) => $text.set(event.currentTarget.value)}
        />
        <p class={styles.marked} data-own-marks>
          {written && report && <MarkedText pieces={markedPieces(text, report)} />}
          {written && refusal && REFUSALS[refusal]}
          {!written && (
            <span class={styles.quiet}>
              The words that count show up here, marked. Nothing leaves the browser. Longer texts fit in the{' '}
              <a href={playground}>playground</a>.
            </span>
          )}
        </p>
      </div>
      <PartsFound report={written ? report : null} />
      <ReportAnnouncer $live={$live} />
    </>
  );
}
