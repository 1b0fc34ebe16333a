import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { TOPICS } from '../../linter/rules/define-rule.ts';
import { RULES } from '../../linter/rules/rules.ts';
import { ruleTitle } from '../rules/rule-title.ts';
import { TOPIC_NAMES } from '../rules/topics.ts';
import { exercisePath, PAGES, type PageId, rulePath } from '../site-links.ts';

type Entries = NonNullable<StarlightUserConfig['sidebar']>;

// Starlight puts the base path before these itself.
const page = (id: PageId, label: string = PAGES[id].title) => ({ label, link: `/${PAGES[id].path}` });

/** What the sidebar needs to know of an exercise. */
export interface ListedExercise {
  readonly id: string;
  readonly title: string;
  readonly level: number;
}

/** The exercises as entries, one group for each level, the easiest first. */
export function exerciseEntries(exercises: readonly ListedExercise[]): Entries {
  const levels = [...new Set(exercises.map(({ level }) => level))].sort((a, b) => a - b);
  return levels.map((level) => ({
    label: `Level ${level}`,
    collapsed: level > 1,
    items: exercises
      .filter((exercise) => exercise.level === level)
      .map(({ id, title }) => ({ label: title, link: `/${exercisePath(id)}` })),
  }));
}

/** The rules as entries, one group for each topic. */
function ruleEntries(): Entries {
  return TOPICS.map((topic) => ({
    label: TOPIC_NAMES[topic].name,
    collapsed: true,
    items: RULES.filter((rule) => rule.topic === topic).map(({ id }) => ({
      label: ruleTitle(id),
      link: `/${rulePath(id)}`,
    })),
  }));
}

/** The sidebar: by what people want to do. */
export function sidebar(exercises: readonly ListedExercise[]): Entries {
  return [
    { label: 'Start', items: [page('home', 'What Redraft is'), page('anatomy')] },
    { label: 'Practise', items: [page('practice'), ...exerciseEntries(exercises)] },
    { label: 'Tools', items: [page('playground')] },
    {
      label: 'Reference',
      items: [
        { label: 'Rules', collapsed: true, items: [page('rules'), ...ruleEntries()] },
        page('grading'),
        page('about'),
      ],
    },
  ];
}
