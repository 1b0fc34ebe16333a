import type { Question } from '../../schemas/quiz.ts';

const ASKS: Readonly<Record<Question['format'], string>> = {
  'best-pattern': 'Which pattern fits best?',
  'which-pattern': 'Which pattern is this?',
  'what-lacks': 'What does it need most?',
  'what-next': 'What is the best next step?',
};

/** What a question asks, by its format. */
export const askOf = ({ format }: Question): string => ASKS[format];

/** How an option reads: its own words, or the pattern's title. */
export function optionText(option: Question['options'][number], patterns: Readonly<Record<string, string>>): string {
  return 'text' in option ? option.text : (patterns[option.pattern] ?? option.pattern);
}

const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
/** How hard a question is, in a word. */
export const difficultyOf = ({ difficulty }: Question): string => DIFFICULTIES[difficulty - 1] ?? 'medium';
