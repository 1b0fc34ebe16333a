import type { CodeCheck } from '../../schemas/check.ts';
import { type Hit, orNull, type Test } from '../scene.ts';

/** Pasted code, a log or a trace contains one of the texts, in upper or lower case. */
export function code({ code: wanted }: CodeCheck): Test {
  const needles = wanted.map((text) => text.toLowerCase());
  return ({ doc }) => {
    const hits: Hit[] = [];
    for (const block of doc.code) {
      const text = doc.view.slice(block.from, block.to).toLowerCase();
      for (const needle of needles) {
        const at = text.indexOf(needle);
        if (at >= 0) hits.push({ statement: -1, from: block.from + at, to: block.from + at + needle.length });
      }
    }
    return orNull(hits);
  };
}
