import type { Situation } from '../schemas/situation.ts';

/** How to begin with an assistant. */
export interface Beginning {
  readonly line: string;
  /** Page of the guide, by its path below `learn/`. */
  readonly page: string;
}

/** The assistants of which the guide knows how to begin. */
export const BEGINNINGS: Readonly<Partial<Record<Situation['assistant'], Beginning>>> = {
  'claude-code': {
    line: 'Begin in plan mode (Shift+Tab until it shows, or /plan): it reads and proposes without changing your files. For delicate code take Manual.',
    page: 'tools/claude-code',
  },
  cursor: {
    line: 'Begin in plan mode: it reads the code, asks, and writes a plan that you can edit before it is carried out.',
    page: 'tools/cursor',
  },
  'github-copilot': {
    line: 'Begin with the planning agent, or say in words that nothing may be changed. For the cloud agent the specification is the text of the issue.',
    page: 'tools/github-copilot',
  },
  'amazon-q': {
    line: 'Ask for the plan in words: files, steps, risks, at most ten lines, and no change until you agree.',
    page: 'tools/amazon-q',
  },
  kiro: {
    line: 'Start a spec: requirements, design and tasks become files, and you agree to each before the next.',
    page: 'tools/kiro',
  },
};

/** How to begin with the chosen assistant; undefined when nothing particular is known of it. */
export const beginningWith = ({ assistant }: Situation): Beginning | undefined => BEGINNINGS[assistant];
