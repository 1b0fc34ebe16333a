import type { Lists } from '../phrases/compile.ts';
import { phraseList } from './word-set.ts';

/** Words of work that is handed to an agent, used in phrases as `@name`. */
export const AGENT_LISTS: Lists = {
  /** What a migration takes hold of. */
  'whole-code': phraseList(
    `codebase, code base, project, repository, repo, application, app, website, frontend, backend, monorepo, system, solution, code, source, source code, files, modules, components, pages, screens, services, classes`,
  ),
  /** Work that has no end of its own. */
  'endless-work': phraseList(
    `refactor, clean up, cleanup, tidy, tidy up, improve, modernize, optimize, simplify, polish, rework, restructure, reorganize, rewrite, overhaul, revamp, enhance, harden, fix`,
  ),
  /** Where a push or a release ends up. */
  'live-place': phraseList(
    `main, master, production, prod, live, origin, upstream, trunk, npm, pypi, app store, play store, marketplace, registry, server, release branch, develop`,
  ),
};

/** Words that limit a piece of work. */
export const LIMITS =
  /\b(?:only|leave|untouched|unchanged|don't (?:touch|change|modify|edit|add|rename)|do not (?:touch|change|modify|edit|add|rename)|without (?:changing|touching|altering|breaking|adding)|no (?:other|new|further|changes?|behaviou?r)|nothing else|out of scope|in scope|scope|limit\w{0,4}|except|keep|stay|at most|no more than|one (?:file|module|folder|package|commit|pull request|pr) at a time|start with|first|must not|may not|never|as (?:it is|they are)|preserve)\b/i;

/** Words that announce a plan, stages or a stop. */
export const STAGES =
  /\b(?:plan|plans|planning|outline|propose|proposal|approv\w{1,5}|assumptions?|phases?|phased|stages?|staged|steps?|step[- ]by[- ]step|first|milestones?|one (?:\w{1,20} )?at a time|increment\w{0,6}|gradual\w{0,2}|batch(?:es)?|pilot|before (?:you|any|changing|coding|editing|writing)|roll ?back|strangler|side by side|behind a flag|wait for|ask me|checklist|inventory|order)\b/i;

/** Words that announce that somebody looks before it counts. */
export const REVIEW =
  /\b(?:review\w{0,3}|approv\w{1,5}|pull request|merge request|pr|prs|mr|draft|ask (?:me|first|before)|confirm\w{0,6}|wait for|after i|when i (?:say|agree)|once i|if (?:all )?(?:the )?(?:tests|checks|ci)|(?:tests|checks|ci|build)(?: \w{1,12})? (?:pass\w{0,4}|green|succeed\w{0,2})|green|staging|preview|dry[- ]?run|canary|don't push|do not push|feature branch|new branch|separate branch)\b/i;

/** Words that show that a change will be looked at or tried out. */
export const CHECKING =
  /\b(?:tests?|tested|testing|specs?|checks?|checked|verif\w{1,6}|validat\w{1,4}|confirm\w{0,3}|prove|run|runs|running|lint\w{0,4}|compil\w{1,4}|builds?|ci|tsc|mypy|pytest|jest|vitest|cypress|playwright|coverage|benchmark\w{0,3}|measure\w{0,2}|reproduc\w{1,4}|assert\w{0,5}|expected|should (?:return|print|show|answer|give)|must (?:return|print|show|answer|give)|so that|until|screenshot|acceptance|criteria|done when|passes|pass)\b/i;
