import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { RoundChoice } from '../../quiz/round.ts';
import { roundIn } from '../../quiz/round-link.ts';
import type { Question } from '../../schemas/quiz.ts';
import { quizState } from '../../stores/quiz.ts';
import { StorageNotice } from '../controls/StorageNotice.tsx';
import { Round } from './Round.tsx';
import { Setup } from './Setup.tsx';
import { Summary } from './Summary.tsx';

/** What the quiz shows, from the content. */
export interface QuizProps {
  readonly questions: readonly Question[];
  readonly topics: readonly { readonly id: string; readonly title: string; readonly questions: number }[];
  readonly patterns: Readonly<Record<string, string>>;
  readonly about: Readonly<Record<string, { readonly title: string; readonly url: string }>>;
  /** Address of the view for a projector. */
  readonly wall: string;
}

/** The quiz: choosing a round, its questions, and what it came to. */
export default function Quiz(props: QuizProps) {
  const { round } = useStore(quizState.$value, { ssr: () => quizState.empty });
  const [finished, setFinished] = useState(false);
  const [sent, setSent] = useState<RoundChoice | null>(null);
  const [ready, setReady] = useState(false);
  const known = props.topics.map(({ id }) => id);

  useEffect(() => {
    setSent(roundIn(location.hash, known));
    setReady(true);
  }, []);

  const done = round?.ids.every((id) => round.answers[id] !== undefined) ?? false;
  return (
    <div class="not-content" data-quiz={ready ? 'ready' : 'loading'}>
      <StorageNotice />
      {round === null && <Setup key={sent?.seed ?? ''} {...props} sent={sent} />}
      {round !== null && !(done && finished) && <Round {...props} round={round} onFinish={() => setFinished(true)} />}
      {round !== null && done && finished && <Summary {...props} round={round} onBegin={() => setFinished(false)} />}
    </div>
  );
}
