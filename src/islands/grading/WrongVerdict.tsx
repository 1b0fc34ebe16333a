import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { draftAt } from '../../stores/drafts.ts';
import { REFUSALS } from '../../stores/judging.ts';
import { Button } from '../controls/Button.tsx';
import { lintText } from '../judge/judge.ts';
import { CopyReport } from './CopyReport.tsx';
import styles from './WrongVerdict.module.css';
import { writeReport } from './write-report.ts';

const ABOUTS = [
  'A part was found that is not there',
  'A part is there and was not found',
  'An anti-pattern is wrong',
  'A finding is wrong',
  'The score is too high',
  'The score is too low',
  'A criterion of an exercise is wrong',
] as const;

/** Makes a report on a wrong verdict in the browser, for the learner to copy. Nothing is sent. */
export default function WrongVerdict({ version }: { readonly version: string }) {
  const [text, setText] = useState('');
  const [about, setAbout] = useState<string>(ABOUTS[0]);
  const [expected, setExpected] = useState('');
  const [written, setWritten] = useState('');
  const [problem, setProblem] = useState('');

  const takeDraft = () => {
    const draft = draftAt('playground') ?? '';
    setProblem(draft === '' ? 'The playground holds no text.' : '');
    if (draft !== '') setText(draft);
  };
  const write = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const outcome = text.trim() === '' ? ({ ok: false, reason: 'empty' } as const) : await lintText(text);
    setProblem(outcome.ok ? '' : REFUSALS[outcome.reason]);
    setWritten(outcome.ok ? writeReport({ text, about, expected, report: outcome.value, version }) : '');
  };

  return (
    <form class={`not-content ${styles.form}`} onSubmit={write}>
      <label>
        The prompt, with anything private taken out
        <textarea rows={5} value={text} onInput={(e) => setText(e.currentTarget.value)} />
      </label>
      <div>
        <Button onClick={takeDraft}>Take the text of the playground</Button>
      </div>
      <label>
        What is wrong
        <select value={about} onChange={(e) => setAbout(e.currentTarget.value)}>
          {ABOUTS.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      </label>
      <label>
        What the linter should have said, and why
        <textarea rows={2} value={expected} onInput={(e) => setExpected(e.currentTarget.value)} />
      </label>
      <div>
        <Button look="primary" type="submit">
          Write the report
        </Button>
      </div>
      <p role="status" class={styles.status}>
        {problem || (written && 'The report stands below.')}
      </p>
      {written && <CopyReport text={written} />}
    </form>
  );
}
