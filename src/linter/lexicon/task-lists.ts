import { phraseList } from './word-set.ts';

/** Words of requests, used in phrases as `@name`. */
export const TASK_LISTS: Readonly<Record<string, readonly string[]>> = {
  /** Praise that no test could confirm. */
  praise:
    phraseList(`better, best, good, great, nice, nicer, clean, cleaner, robust, reliable, professional, modern, beautiful, pretty, prettier, awesome, perfect, amazing, faster, fast, quick, quicker, smooth, smoother, stable, secure, safe, safer,
    scalable, maintainable, readable, elegant, efficient, performant, user friendly, intuitive, attractive, fun, more fun, engaging, exciting, interesting, appealing, impressive, addictive, cool, fancy, fine, production ready, solid, right, properly, correctly, well, work`),
};
