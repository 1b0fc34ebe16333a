import { expect, test } from 'vitest';
import { reviewRequest } from '../../src/islands/exercise/review-request.ts';

test('carries the prompt as it stands, at the end', () => {
  expect(reviewRequest('Add a test.\nKeep `a`.')).toMatch(/\n```text\nAdd a test\.\nKeep `a`\.\n```$/);
});

test('fences a prompt with fences of its own so that it cannot break out', () => {
  const prompt = 'See:\n````\n```\ncode\n```\n````\nNow do it.';
  expect(reviewRequest(prompt).endsWith(`\n\`\`\`\`\`text\n${prompt}\n\`\`\`\`\``)).toBe(true);
});

test('names all eight parts', () => {
  expect(reviewRequest('').match(/^- /gm)).toHaveLength(8);
});
