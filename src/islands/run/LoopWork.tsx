import type { ComponentType } from 'preact';
import type { Loop } from '../../schemas/run.ts';
import { attemptOf, roundNotice } from '../../workflow/run/attempts.ts';
import { refineMessage, startOverMessage } from '../../workflow/run/messages.ts';
import { beginRound, closeRun, goTo } from '../../workflow/run/moves.ts';
import { Button } from '../controls/Button.tsx';
import { CopiedText } from './CopiedText.tsx';
import { RefineOrRestart } from './RefineOrRestart.tsx';
import { ReviewList } from './ReviewList.tsx';
import type { RunProps } from './run-props.ts';
import { Specification } from './Specification.tsx';

function SpecWork({ run, change }: RunProps) {
  return (
    <>
      <Specification {...{ run, change }} />
      <details>
        <summary>A message that asks for the tests first</summary>
        <CopiedText label="Test-first message" text={run.plan.messages.testFirst} copyLabel="Copy the message" />
      </details>
    </>
  );
}

function SpecEnd({ change }: RunProps) {
  return (
    <Button look="primary" onClick={() => change((run, now) => goTo(run, 'run', now))}>
      It is sent: to the run
    </Button>
  );
}

function RunEnd({ change }: RunProps) {
  return (
    <Button look="primary" onClick={() => change((run, now) => goTo(run, 'review', now))}>
      It is back: to the review
    </Button>
  );
}

function ReviewEnd({ change }: RunProps) {
  return (
    <>
      <Button look="primary" onClick={() => change((run, now) => closeRun(run, 'accepted', now))}>
        Accept the result
      </Button>
      <Button onClick={() => change((run, now) => goTo(run, 'refine', now))}>Another round</Button>
    </>
  );
}

function RefineWork({ run }: RunProps) {
  return (
    <>
      <RefineOrRestart run={run} />
      <details>
        <summary>The message to refine with</summary>
        <CopiedText label="Message to refine" text={refineMessage(run)} copyLabel="Copy the message" />
      </details>
      {/* From the third round on, it stands in the advice above. */}
      {roundNotice(run) === null && (
        <details>
          <summary>The message to start over with</summary>
          <CopiedText label="Message to start over" text={startOverMessage(run)} copyLabel="Copy the message" />
        </details>
      )}
    </>
  );
}

function RefineEnd({ run, change }: RunProps) {
  const early = roundNotice(run) === null;
  const restart = !early && attemptOf(run) === 1;
  const look = (advised: boolean) => (advised ? 'primary' : 'quiet');
  return (
    <>
      <Button look={look(early)} onClick={() => change((old, now) => beginRound(old, 'refined', now))}>
        Refined: run it again
      </Button>
      <Button look={look(restart)} onClick={() => change((old, now) => beginRound(old, 'restarted', now))}>
        Start over
      </Button>
      <Button look={look(!early && !restart)} onClick={() => change((old, now) => closeRun(old, 'by-hand', now))}>
        Do it by hand
      </Button>
    </>
  );
}

interface LoopParts {
  /** What is done in the loop, beside its notes. */
  readonly Work?: ComponentType<RunProps>;
  /** The ways on. */
  readonly End: ComponentType<RunProps>;
}

/** What each loop consists of. */
export const LOOP_PARTS: Readonly<Record<Loop, LoopParts>> = {
  spec: { Work: SpecWork, End: SpecEnd },
  run: { End: RunEnd },
  review: { Work: ReviewList, End: ReviewEnd },
  refine: { Work: RefineWork, End: RefineEnd },
};
