import { expect, test } from 'vitest';
import { isDenial } from '../../../src/linter/evidence/denial.ts';
import { parsePrompt } from '../../../src/linter/parse/document.ts';

const denies = (text: string): boolean => parsePrompt(text).units.some(isDenial);

test.for([
  'None.',
  "The format doesn't matter.",
  'Tests are not needed.',
  'No requirements.',
  'Use whatever is easiest.',
  'Up to you.',
])('"%s" says that its part does not matter', (text) => {
  expect(denies(text)).toBe(true);
});

test.for([
  "Repair it so that the hour doesn't matter.",
  'A table is not needed now, only a list.',
  "I don't need any code at this stage.",
  'No required check may go missing.',
  'The three pages must not need any change.',
  'Collect whatever is unclear.',
  'Nothing else.',
])('"%s" says something', (text) => {
  expect(denies(text)).toBe(false);
});
