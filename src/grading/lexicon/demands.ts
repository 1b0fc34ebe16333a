const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words of a statement that wants something. */
export const ASKS = words(`
  please must should shall ought need needs want wants wanted wish hope hoping love glad appreciate grateful ideally rather i'd i'll prefer preferred
  expect expects expected require required supposed mandatory essential crucial vital important necessary acceptable unacceptable insufficient enough
  ensure keep make let let's never don't do ask would can could may mustn't shouldn't allowed forbidden prohibited banned taboo limits
  gotta wanna gimme lemme pls plz
  follow use reuse match mirror copy imitate give return include add write put tell list print drop leave leaves skip stop wait hold avoid stick stay stays
  choose pick decide assume done finished completed acceptance success goal target happy satisfied convinced
  worried worry concerned concern afraid fear apprehensive anxious nervous uneasy nightmare nightmares scared paranoid dread dreads suspect haunt haunts suspicious merits deserves earns judge decides focus attention interested part deliverable delivery included`);

/** Labels and lead-ins under which everything is wanted. */
export const WANTED_BELOW = words(
  'test tests proof proofs check checks verification evidence accept rule rules constraints behavior spec frozen invariants',
);

/** Words of a statement that tells how things are. */
export const STATES = words(`
  is are was were has have had isn't aren't wasn't does did lives live exists exist already currently today now logs runs uses
  it's there's that's we're they're takes reads happens fails failed knows shows contains handles handled covers`);

/** Words that say when: with one of them, a passive reports instead of specifying. */
export const PRESENT = words('today currently now already present moment still so');

/** Words behind which "I have decided" is a condition. */
export const CONDITIONS = words('until till unless once before after if');
