import type { DrillKind } from '../schemas/drills.ts';

/** What a kind of drill is called and what it asks for. */
export interface KindWords {
  readonly title: string;
  readonly ask: string;
}

/** The kinds in the order of the index. */
export const KIND_WORDS: Readonly<Record<DrillKind, KindWords>> = {
  anatomy: {
    title: 'Anatomy',
    ask: 'Give each sentence of a prompt the part that it plays. One sentence may play none.',
  },
  'spot-the-flaw': {
    title: 'Spot the flaw',
    ask: 'Read a prompt as an assistant would, and say what is wrong or missing, and where.',
  },
  review: {
    title: 'Review',
    ask: 'Find the fault in generated code, and the point of the review checklist that catches it.',
  },
  'refine-or-restart': {
    title: 'Refine or restart',
    ask: 'Given the state of a conversation, decide how to go on, and why.',
  },
  'order-the-steps': {
    title: 'Order the steps',
    ask: 'Put the steps of a piece of work into an order that holds. More than one order can be right.',
  },
};
