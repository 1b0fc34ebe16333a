import type { ComponentId } from '../schemas/component-ids.ts';
import type { DrillKind } from '../schemas/drills.ts';

/** Where a link leads and how the place is called. */
export interface SiteLink {
  readonly title: string;
  readonly url: string;
}

/** Pages that exist once, by id; `path` is relative to the base path. */
export const PAGES = {
  home: { title: 'Redraft', path: '' },
  start: { title: 'Start here', path: 'learn/start/' },
  anatomy: { title: 'Anatomy of a prompt', path: 'learn/anatomy/' },
  quickReference: { title: 'Quick reference', path: 'learn/quick-reference/' },
  practice: { title: 'All exercises', path: 'practice/' },
  placement: { title: 'Where to start', path: 'practice/placement/' },
  drills: { title: 'Drills', path: 'practice/drills/' },
  quiz: { title: 'Quiz', path: 'practice/quiz/' },
  quizWall: { title: 'Quiz for a group', path: 'practice/quiz/wall/' },
  quizQuestions: { title: 'All quiz questions', path: 'practice/quiz/questions/' },
  progress: { title: 'Your progress', path: 'progress/' },
  practiceRecord: { title: 'Record of practice', path: 'progress/certificate/' },
  templates: { title: 'Templates', path: 'templates/' },
  library: { title: 'Your library', path: 'library/' },
  picker: { title: 'Pattern picker', path: 'tools/picker/' },
  run: { title: 'Run a task', path: 'tools/run/' },
  planner: { title: 'Workflow planner', path: 'tools/planner/' },
  playground: { title: 'Playground', path: 'playground/' },
  rules: { title: 'Rules of the linter', path: 'rules/' },
  grading: { title: 'How the grading works', path: 'grading/' },
  about: { title: 'About Redraft', path: 'about/' },
} as const;
/** Id of a page that exists once. */
export type PageId = keyof typeof PAGES;

/** Builds every URL within a site; `base` is where it is served, as Astro gives it in `import.meta.env.BASE_URL`. */
export function siteLinks(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const at = (path: string) => root + path;
  return {
    page: (id: PageId): SiteLink => ({ title: PAGES[id].title, url: at(PAGES[id].path) }),
    drill: (kind: DrillKind): string => at(drillPath(kind)),
    exercise: (id: string): string => at(exercisePath(id)),
    /** A page of the guide, by its path below `learn/`. */
    guide: (path: string): string => at(guidePath(path)),
    /** Where the guide explains a component. */
    component: (id: ComponentId): string => at(guidePath(`anatomy/${id.replaceAll('_', '-')}`)),
    rule: (id: string): string => at(rulePath(id)),
    template: (id: string): string => at(templatePath(id)),
    /** A file of `public/`. */
    file: (name: string): string => at(name),
  };
}

/** Path of a page of the guide, relative to the base path. */
export const guidePath = (path: string): string => `learn/${path}/`;
/** Path of an exercise, relative to the base path. */
export const exercisePath = (id: string): string => `${PAGES.practice.path}${id}/`;
/** Path of a kind of drills, relative to the base path. */
export const drillPath = (kind: DrillKind): string => `${PAGES.drills.path}${kind}/`;
/** Path of a template's page, relative to the base path. */
export const templatePath = (id: string): string => `${PAGES.templates.path}${id}/`;
/** Path of a rule's page, relative to the base path. */
export const rulePath = (id: string): string => `${PAGES.rules.path}${id}/`;
