import { normalizeWord, stemOf } from '../parse/words.ts';

const forms = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(normalizeWord));

/** Verbs that say by themselves what will be different afterwards: an object is all they need. */
export const DEFINITE_VERBS =
  forms(`rename remove delete drop move copy commit push pull merge rebase revert undo redo restore run execute launch relaunch start restart stop kill install uninstall deploy publish
  release tag bump upgrade downgrade replace swap sort reorder hide translate port convert migrate inline extract split rerun retry reset clone fork squash stage unstage download upload import
  export print rotate disable enable toggle switch summarize list count open close archive unarchive annotate lint format reformat indent dedupe deduplicate pin unpin transpose round
  encrypt decrypt escape truncate pad sync append prepend insert concatenate transfer rephrase reword shorten lowercase uppercase capitalize center align comment uncomment read recall remind`);

/** Verbs that ask for work, of which the object must say more. */
export const OPEN_VERBS =
  forms(`add implement create build write make generate develop introduce setup scaffold extend support integrate design draft produce provide define expose code compose prepare bootstrap
  refactor change update modify rewrite simplify clean cleanup restructure reorganize reorganise adapt adjust reduce increase raise lower optimize improve tidy wrap unify turn show display expand fix resolve debug repair correct solve
  patch address mend handle prevent avoid troubleshoot review explain analyze investigate check find look compare describe audit evaluate assess suggest recommend propose tell identify inspect examine
  verify confirm document test profile measure trace diagnose research explore think plan outline estimate search determine figure validate configure give ensure use put set get bring let keep tie inject
  go accept allow reject return call parse pool cache store save persist load fetch send pass treat skip ignore parse validate render draw plot calculate compute train tune benchmark mock stub seed backfill bulkify batch
  paginate throttle debounce limit cap bound restrict enforce require guard protect secure sanitize log emit publish subscribe register wire connect hook attach detach bind mount link unlink point redirect route proxy
  map filter group aggregate join index partition shard query model normalize denormalize type annotate cast wrap unwrap guide teach help walk learn study understand follow continue proceed commence begin finish complete
  mark flag track monitor alert notify report record capture collect gather scan crawl scrape scour mirror backup match detect highlight style theme color resize scale crop animate position place fill clear flush
  apply try consider work focus emphasize polish refine tighten loosen strengthen harden rework revamp redo redesign finalize stabilize modernize containerize dockerize automate schedule trigger provision terraform
  answer ask provide propose specify mention include exclude cover assert expect iterate loop reuse share combine consolidate centralize isolate decouple separate abstract encapsulate override subclass
  initialize init instantiate construct assemble compile package bundle ship release transform serialize deserialize encode decode hash sign authenticate authorize verify revise proofread edit trim strip cut dig tweak bump draw sketch visualize chart simulate solve prove derive do brainstorm spin scroll click press select navigate hover drag type play pause jump swipe zoom load preload prefetch retry poll listen send post deduct charge refund book schedule invite notify`);

/** True for the base form of a verb that a request may start with. `word` is lower case, American spelling. */
export function isRequestVerb(word: string): boolean {
  return OPEN_VERBS.has(word) || DEFINITE_VERBS.has(word);
}

/** Stems of verbs that ask for work, for places where any form will do. */
export const ACTION_STEMS: ReadonlySet<string> = new Set([...OPEN_VERBS, ...DEFINITE_VERBS].map(stemOf));
