import { stemSet } from './word-set.ts';

/** Words of praise and blame and of speed that name no goal anyone could check. */
export const VAGUE_STEMS =
  stemSet(`faster slower slow slowly nicer cleaner prettier cooler smoother smooth stable flaky weird ugly broken break crash wrong off odd strange bad worse worst terrible horrible messy mess
  pretty cool sexy fancy sleek beautiful attractive appealing awesome friendly stylish premium fresh airy trustworthy compelling stunning shiny safe secure safely securely stabilize optimize optimization asap urgent
  help ages hard harder difficult possible everywhere overall entire whole really totally completely bit little lot somehow somewhere today pls big small large long short same similar real live stuff thing idea
  able mind suit suits sorry bother thank kind regards grateful effort attempt wish hope figure unfortunately quite truly whenever kindly try start begin look know tell make sure give take put set call say mean feel seem come happen keep turn current existing now remain satisfied`);

/** Nouns for what is delivered, by which a request without a verb can be told. */
export const ARTEFACT_STEMS =
  stemSet(`function query script regex regexp component hook module migration endpoint workflow macro template class method command plugin extension page form model pipeline dashboard playbook chart
  diagram middleware validator parser formula trigger procedure view job cron bot cli widget layout schema dockerfile makefile snippet one-liner oneliner message mock fixture stylesheet test tests suite table readme docs plan roadmap report summary
  list outline checklist app website site game api server client service library package tool program algorithm spec column col filter button menu dialog limiter seed shader manifest chart policy rule config configuration terraform code converter generator`);

/** Words that say that something is not as it should be. */
export const TROUBLE_STEMS =
  stemSet(`fail fails failing failed failure error errors exception crash crashes crashing broken breaks bug bugs wrong incorrect incorrectly missing mismatch undefined stuck hang hangs freeze freezes timeout
  slow laggy leak leaks stale empty duplicate duplicated duplicates overlap overlaps overlapping overflow flicker flickers warning complain complains unhappy lost loses ignored ignores reject rejects denied refused unreachable
  unresponsive corrupt corrupted garbled truncated misaligned blank invalid flaky unexpected unexpectedly regress regression throws throw panics problem issue trouble flaw vulnerability conflict conflicts unable nowhere instead twice`);
