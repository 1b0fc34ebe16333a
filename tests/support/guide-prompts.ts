import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type GuidePrompt, guidePromptSchema } from '../../src/schemas/guide-prompt.ts';

const FOLDER = new URL('../../src/content/prompts/', import.meta.url);

/** All prompts that the guide shows, read and validated from their files. */
export const GUIDE_PROMPTS: readonly (GuidePrompt & { readonly id: string })[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => ({
    id: file.replace(/\.yaml$/, ''),
    ...guidePromptSchema.parse(parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
  }));
