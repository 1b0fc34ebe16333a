import type { Token } from '../parse/tokens.ts';
import { stemSet } from './word-set.ts';

/** Words of everyday grammar. */
const FUNCTION =
  stemSet(`a an the this that these those it its he she they them we us our you your i me my mine who whom whose which what when where why how there here
  is are was were be been being am do does did done doing have has had having can could will would shall should may might must ought need
  and or but nor so yet for of in on at by to from with without into onto over under above below between among through during before after about against as like than
  if then else because since while although though unless until whether not no never none yes ok okay all any both each every few many much more most other another some such only own same too very
  also just still even again once now ever always often sometimes maybe perhaps please thanks thank hello hi hey up down out off one two first second last next let lets make get got go going want wants like
  don't doesn't didn't can't won't isn't aren't wasn't shouldn't i'm i've it's that's there's let's i'd you're we're they're`);

/** Words that sound like content and pin nothing down; names of the parts of a prompt among them. */
const HOLLOW =
  stemSet(`app application project system code codebase program software solution product platform service thing things stuff part parts something anything everything way ways
  task tasks context constraint constraints example examples output format success criteria criterion edge case cases security secure requirement requirements goal goals result results quality
  good better best great nice clean robust scalable maintainable reliable efficient performant modern simple easy fast quick proper properly correct correctly appropriate suitable professional
  perfect ideal amazing awesome world-class enterprise production ready readable elegant powerful flexible comprehensive complete full thorough thoroughly detailed important necessary needed relevant
  practice practices standard standards principle principles solid dry kiss yagni guideline guidelines convention conventions industry state art high low level performance optimize improve improved
  improvement implement implementation create build work works working use used using user users feature features function functionality problem problems issue issues error errors handle handling
  test tests tested testing document documented documentation input data information details thing kind type sort general generally various several different certain specific possible usual special
  prompt prompts answer answers question grader grade score points assistant ai expert senior developer engineer role act persona help helpful consider ensure sure careful carefully attention
  apply applied follow following include including provide provided given show shown see look think know understand expect expected define defined describe described describe contain contains mention`);

/** True for grammar words and for words that pin nothing down. */
export function isGeneric(token: Token): boolean {
  return FUNCTION.has(token.stem) || HOLLOW.has(token.stem);
}

/** True for grammar words alone. */
export function isFunctionWord(token: Token): boolean {
  return FUNCTION.has(token.stem);
}
