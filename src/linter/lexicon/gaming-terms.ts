import { stemSet } from './word-set.ts';

/** Names of the parts of a prompt and of its virtues. A prompt has the parts; it does not list their names. */
export const PART_STEMS = stemSet(
  'context task constraint constraints example examples output format success criteria criterion edge case cases security requirement requirements acceptance role persona goal objective instruction specification deliverable tone audience clarity specificity completeness performance scalability maintainability robustness practice practices',
);

/** A grade that a text gives itself: "score: 100", "rating: 10/10", "grade: A+". */
export const SELF_GRADE =
  /\b(?:score|grade|rating|marks?|points?)\s{0,3}[:=]\s{0,3}(?:\d{1,3}\s{0,2}(?:\/|of|out of)\s{0,2}\d{1,3}|a\+?|[1-5]|100)(?!\w|\.\d)|\bstatus\s{0,3}=\s{0,3}"?passed/i;

/** Comments that steer a tool are read by that tool. */
export const TOOL_COMMENT = /^<!--\s{0,4}[\w-]{1,40}[-:](?:disable|enable|ignore|start|end|toc)\b/i;
/** A comment that tells whoever fills a template in what to write. */
export const TEMPLATE_COMMENT =
  /^<!--\s{0,4}(?:please\s+)?(?:describe|add|provide|explain|list|write|paste|insert|enter|fill|replace|delete|remove|optional|include|state|specify|give|what|why|how|your|e\.g|example|note to|tip)\b/i;
