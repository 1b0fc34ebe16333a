import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { TOPICS } from '../../linter/rules/define-rule.ts';
import { RULES } from '../../linter/rules/rules.ts';
import { PATTERN_GROUPS, type Pattern } from '../../schemas/pattern.ts';
import { inRoute } from '../guide/pattern-order.ts';
import { AFTER_PATTERNS, BEFORE_PATTERNS, type GuidePart } from '../guide/route.ts';
import { ruleTitle } from '../rules/rule-title.ts';
import { TOPIC_NAMES } from '../rules/topics.ts';
import { exercisePath, guidePath, PAGES, type PageId, rulePath } from '../site-links.ts';

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

/** What the sidebar needs to know of a pattern. */
export type ListedPattern = Pick<Pattern, 'id' | 'title' | 'group' | 'order'>;

const GROUP_NAMES: Readonly<Record<(typeof PATTERN_GROUPS)[number], string>> = {
  basic: 'Basic patterns',
  advanced: 'Advanced patterns',
  agents: 'Patterns for agents',
};

/** Pages of the guide that stand in a part; Starlight knows their titles. */
const guidePart = ({ label, pages }: GuidePart) => ({
  label,
  collapsed: true,
  items: pages.map((path) => ({ slug: `learn/${path}` })),
});

function patternEntries(patterns: readonly ListedPattern[]): Entries {
  const groups = PATTERN_GROUPS.map((group) => ({
    label: GROUP_NAMES[group],
    items: inRoute(patterns.filter((pattern) => pattern.group === group)).map(({ id, title }) => ({
      label: title,
      link: `/${guidePath(`patterns/${id}`)}`,
    })),
  }));
  return [{ label: 'Choose a pattern', collapsed: true, items: [{ slug: 'learn/patterns' }, ...groups] }];
}

/** The sidebar: by what people want to do. */
export function sidebar(exercises: readonly ListedExercise[], patterns: readonly ListedPattern[]): Entries {
  return [
    { label: 'Start', items: [page('home', 'What Redraft is'), { slug: 'learn/start' }] },
    {
      label: 'Learn',
      items: [...BEFORE_PATTERNS.map(guidePart), ...patternEntries(patterns), ...AFTER_PATTERNS.map(guidePart)],
    },
    {
      label: 'Practise',
      items: [
        page('placement'),
        page('practice'),
        page('drills'),
        page('quiz'),
        page('progress'),
        ...exerciseEntries(exercises),
      ],
    },
    { label: 'Templates', items: [page('templates', 'All templates'), page('library')] },
    { label: 'Tools at work', items: [page('picker'), page('planner'), page('run'), page('playground')] },
    { label: 'Run a session', items: [page('quizWall')] },
    {
      label: 'Reference',
      items: [
        { slug: 'learn/quick-reference' },
        { slug: 'learn/glossary' },
        { slug: 'learn/further-reading' },
        { label: 'Rules', collapsed: true, items: [page('rules'), ...ruleEntries()] },
        page('grading'),
        page('about'),
      ],
    },
  ];
}
