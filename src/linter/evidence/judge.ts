import type { PromptDoc } from '../parse/document.ts';
import {
  type AntiPatternId,
  type AntiPatternReport,
  COMPONENT_IDS,
  type ComponentId,
  type ComponentReport,
} from '../types.ts';
import { judgeAntiPatterns } from './anti-patterns.ts';
import { byId } from './by-id.ts';
import { type Screened, screen } from './screen.ts';
import { weighComponents } from './weigh.ts';

/** What was judged of a prompt before rules and score. */
export interface Judgement extends Screened {
  readonly components: Readonly<Record<ComponentId, ComponentReport>>;
  readonly antiPatterns: Readonly<Record<AntiPatternId, AntiPatternReport>>;
}

/** Finds the components and the anti-patterns of a prompt. */
export function judge(doc: PromptDoc): Judgement {
  const screened = screen(doc);
  const said = { ...doc, words: screened.words };
  const components = screened.hollow === null ? weighComponents(said, screened.units) : byId(COMPONENT_IDS, absent);
  return { ...screened, components, antiPatterns: judgeAntiPatterns(said, screened, components) };
}

const absent = (id: ComponentId): ComponentReport => ({ id, present: false, strength: 0, evidence: [] });
