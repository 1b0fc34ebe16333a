import type { NearCheck } from '../../schemas/check.ts';
import type { Hit, Scene, Test } from '../scene.ts';
import type { Compile } from './kinds.ts';

/** All of the checks hold close to each other. */
export function near({ near: checks, sentences = 1, tokens }: NearCheck, compile: Compile): Test {
  const tests = checks.map(compile);
  return (scene) => {
    const parts: (readonly Hit[])[] = [];
    for (const test of tests) {
      const found = test(scene);
      if (found === null) return null;
      parts.push(found);
    }
    const placed = parts.filter((part) => part.length > 0);
    for (let first = 0; first < scene.statements.length; first++) {
      const window = placed.map((part) =>
        part.filter((hit) => hit.statement >= first && hit.statement < first + sentences),
      );
      if (window.some((hits) => hits.length === 0)) continue;
      const chosen = tokens === undefined ? window.map((hits) => hits[0] as Hit) : closest(scene, window, tokens);
      if (chosen) return chosen;
    }
    return null;
  };
}

/** One hit of each part, all within `tokens` words of the first part's, or null. */
function closest(scene: Scene, window: readonly (readonly Hit[])[], tokens: number): Hit[] | null {
  const [anchors = [], ...others] = window;
  for (const anchor of anchors) {
    const chosen = others.map((hits) => hits.find((hit) => wordsBetween(scene, anchor, hit) <= tokens));
    if (chosen.every((hit) => hit !== undefined)) return [anchor, ...chosen];
  }
  return null;
}

function wordsBetween({ doc }: Scene, a: Hit, b: Hit): number {
  const from = Math.min(a.to, b.to);
  const to = Math.max(a.from, b.from);
  return to <= from ? 0 : doc.view.slice(from, to).split(/\s+/).filter(Boolean).length;
}
