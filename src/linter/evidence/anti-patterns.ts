import type { PromptDoc } from '../parse/document.ts';
import {
  ANTI_PATTERN_IDS,
  type AntiPatternId,
  type AntiPatternReport,
  type ComponentId,
  type ComponentReport,
} from '../types.ts';
import { judgeKitchenSink } from './anti-patterns/kitchen-sink.ts';
import { judgeLazy } from './anti-patterns/lazy.ts';
import { judgeMissingConstraints } from './anti-patterns/missing-constraints.ts';
import { judgeNovel } from './anti-patterns/novel.ts';
import { byId } from './by-id.ts';
import type { Screened } from './screen.ts';

/** What an anti-pattern's judge looks at. */
export interface AntiPatternScene extends Screened {
  readonly doc: PromptDoc;
  readonly components: Readonly<Record<ComponentId, ComponentReport>>;
}
/** Judges one anti-pattern; `present` follows from the strength. */
export type AntiPatternJudge = (scene: AntiPatternScene) => Omit<AntiPatternReport, 'id' | 'present'>;

const JUDGES: Readonly<Record<AntiPatternId, AntiPatternJudge>> = {
  lazy: judgeLazy,
  novel: judgeNovel,
  missing_constraints: judgeMissingConstraints,
  kitchen_sink: judgeKitchenSink,
};

/** Judges all anti-patterns. */
export function judgeAntiPatterns(
  doc: PromptDoc,
  screened: Screened,
  components: AntiPatternScene['components'],
): Record<AntiPatternId, AntiPatternReport> {
  const scene = { ...screened, doc, components };
  return byId(ANTI_PATTERN_IDS, (id) => {
    const judged = JUDGES[id](scene);
    return { id, present: judged.strength >= 0.5, ...judged };
  });
}
