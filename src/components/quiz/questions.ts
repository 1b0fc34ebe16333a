import { getCollection } from 'astro:content';
import type { Question } from '../../schemas/quiz.ts';
import { siteLinks } from '../site-links.ts';

/** A topic that can be chosen. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly questions: number;
}

/** A page that a question trains. */
export interface About {
  readonly title: string;
  readonly url: string;
}

/** All that the pages of the quiz show. */
export interface QuizContent {
  readonly questions: readonly Question[];
  readonly topics: readonly Topic[];
  /** Title of each pattern, by id. */
  readonly patterns: Readonly<Record<string, string>>;
  /** Page that a question is about, by its `about`. */
  readonly about: Readonly<Record<string, About>>;
}

const FOLDERS = ['pitfalls', 'agents'];
const ORDER = ['basic-patterns', 'advanced-patterns', 'agent-patterns', 'which-one-now', 'what-goes-wrong'];

/** Gathers the questions with what they refer to; a reference that leads nowhere fails the build. */
export async function quizContent(base: string): Promise<QuizContent> {
  const links = siteLinks(base);
  const sets = (await getCollection('quiz')).toSorted((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
  const questions = sets.flatMap(({ id: topic, data }) => data.questions.map((question) => ({ ...question, topic })));
  const patterns = Object.fromEntries((await getCollection('patterns')).map(({ id, data }) => [id, data.title]));
  const docs = new Map((await getCollection('docs')).map(({ id, data }) => [id, data.title]));
  const about = Object.fromEntries(questions.map((question) => [question.about, pageOf(question.about)]));
  return {
    questions,
    topics: sets.map(({ id, data }) => ({ id, title: data.title, questions: data.questions.length })),
    patterns,
    about,
  };

  function pageOf(id: string): About {
    if (patterns[id]) return { title: patterns[id], url: links.guide(`patterns/${id}`) };
    const folder = FOLDERS.find((name) => docs.has(`learn/${name}/${id}`));
    if (!folder) throw new Error(`expected a pattern, pitfall or page about agents; found "${id}"`);
    return { title: docs.get(`learn/${folder}/${id}`) ?? id, url: links.guide(`${folder}/${id}`) };
  }
}
