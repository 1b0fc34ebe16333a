import type { Mode } from '../schemas/mode.ts';
import { gapLine } from './gaps.ts';
import { asPhrase } from './lines.ts';
import type { Scene } from './scene.ts';

const testsFirst = ({ facts }: Scene) => !facts.topics.includes('throw-away');

function pairing({ facts }: Scene): readonly string[] {
  return [
    'We work in small steps. Start by asking what you need to know.',
    'Each message has one step of at most 15 lines of code, with a sentence on what it is for and what I should see. Then wait until I have run it.',
    ...(facts.topics.includes('fault')
      ? ['One hypothesis a message. If three turn out wrong, stop and list what we know.']
      : ['We stop when the requirements are met, or when we know enough to specify the rest.']),
  ];
}

function delegating(scene: Scene): readonly string[] {
  const { facts } = scene;
  const gate = facts.risk === 'high' ? 'First send your plan in five lines and wait.' : '';
  const kind = facts.behaviour === 'stays' ? 'tests of what the code does today' : 'failing tests';
  const tests = testsFirst(scene)
    ? `Send the ${kind} first, alone, and wait for my answer. After that they pass unchanged.`
    : '';
  return [gate, tests, 'Then work on your own until the check passes.'].filter((line) => line !== '');
}

function inBatches({ situation }: Scene): readonly string[] {
  const model = situation.model.trim();
  return [
    model
      ? `First do ${asPhrase(model)} only, run the check, show me the diff and wait. This file is the model for the rest.`
      : `First do one file only, run the check, show me the diff and wait. ${gapLine({ ask: 'Which file is done first, as the model?' })}`,
    'After my answer go on in batches, one commit each, and run the check after every batch. Stop at the first red one.',
    'Where a place does not fit the model, leave it alone and list it. Change nothing else, not even formatting.',
  ];
}

const WAYS: Readonly<Record<Mode, (scene: Scene) => readonly string[]>> = {
  'pair-programming': pairing,
  'delegated-task': delegating,
  'bulk-refactor': inBatches,
};

/** The mode as rules of the prompt: the size of a step, the waits, the end. */
export const wayOfWorking = (scene: Scene): readonly string[] => WAYS[scene.mode](scene);
