import type { Lists } from '../phrases/compile.ts';
import { AGENT_LISTS } from './agents-words.ts';
import { CONSTRAINT_LISTS } from './constraints-lists.ts';
import { CONTEXT_LISTS } from './context-lists.ts';
import { EDGE_LISTS } from './edge-lists.ts';
import { EXAMPLE_LISTS } from './examples-lists.ts';
import { OUTPUT_LISTS } from './output-lists.ts';
import { SAFETY_LISTS } from './safety-checks.ts';
import { SECURITY_LISTS } from './security-lists.ts';
import { SUCCESS_LISTS } from './success-lists.ts';
import { TASK_LISTS } from './task-lists.ts';
import { phraseList } from './word-set.ts';

/** Word lists that phrases use as `@name`. Match is by stem; entries may have several words. */
export const LISTS: Lists = {
  ...SECURITY_LISTS,
  ...AGENT_LISTS,
  ...CONSTRAINT_LISTS,
  ...CONTEXT_LISTS,
  ...TASK_LISTS,
  ...EDGE_LISTS,
  ...EXAMPLE_LISTS,
  ...OUTPUT_LISTS,
  ...SAFETY_LISTS,
  ...SUCCESS_LISTS,
  /** Verbs that ask for work on code or text. */
  build: phraseList(
    `add, implement, create, build, write, make, generate, develop, introduce, set up, setup, scaffold, extend, support, integrate, design, draft, produce, provide, define, expose, enable, code, compose, prepare, bootstrap`,
  ),
  change: phraseList(
    `refactor, change, update, modify, rewrite, rename, move, convert, migrate, replace, remove, delete, drop, split, extract, merge, simplify, clean, clean up, restructure, reorganize, upgrade, port, translate, adapt, adjust, switch, swap, inline, reduce, increase, optimize, improve, tidy, wrap, unify, deduplicate, bump, downgrade, turn, revert, undo, restore, format, reformat, align, center, hide, show, display, sort, disable, reword, shorten, expand`,
  ),
  mend: phraseList(
    `fix, resolve, debug, repair, correct, solve, patch, address, mend, handle, prevent, stop, avoid, troubleshoot`,
  ),
  inspect: phraseList(
    `review, explain, analyze, investigate, check, find, look, compare, describe, summarize, audit, evaluate, assess, suggest, recommend, propose, list, tell, show, identify, inspect, examine, verify, confirm, document, test, profile, measure, trace, diagnose, read, research, explore, think, plan, outline, estimate, search, determine, figure out, validate, run, execute, commit, push, deploy, install, configure`,
  ),
  no: phraseList(
    `no, not, never, none, without, don't, doesn't, shouldn't, mustn't, can't, won't, isn't, neither, nor, avoid, except`,
  ),
  must: phraseList(`must, should, shall, has to, have to, need to, needs to, ought to, required to, is to, are to`),
};
