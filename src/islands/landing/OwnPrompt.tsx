import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useState } from 'preact/hooks';
import { lint } from '../../linter/lint.ts';
import { REFUSALS } from '../../stores/judging.ts';
import { createLiveReport, type LintText } from '../../stores/live-report.ts';
import { loadLanguageIdentifier } from '../judge/load-language-identifier.ts';
import { ReportAnnouncer } from '../report/ReportAnnouncer.tsx';
import { MarkedText } from './MarkedText.tsx';
import { markedPieces } from './marked-pieces.ts';
import styles from './OwnPrompt.module.css';
import { PartsFound } from './PartsFound.tsx';

/** Enough for a try; longer texts have the playground. In UTF-16 units. */
const MOST = 2000;

const judge: LintText = async (text) => {
  const identifyLanguage = await loadLanguageIdentifier();
  const report = lint(text, identifyLanguage ? { identifyLanguage } : {});
  return report.language === 'en' ? { ok: true, value: report } : { ok: false, reason: 'not-english' };
};

function createTrial() {
  const $text = atom('');
  return { $text, $live: createLiveReport($text, judge) };
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
