import { stemSet } from './word-set.ts';

const CHATTER =
  stemSet(`hope weekend lovely weather rain sunny coffee tea lunch dinner cake beer colleague boss ceo coworker story laugh laughed funny joke honestly frankly anyway basically literally remember forget
  years ago founded founder founders grew grown started hired joined left retired career passion journey dream dreams worried stressed tired exhausted sick happy sad glad excited angry annoyed frustrated frustrating
  feel feeling feelings felt love hate crazy wonderful amazing awesome family wife husband kids daughter son brother sister mother father friend friends grandma neighbour neighbor school university college
  office building bakery train bike holiday vacation summer winter spring autumn christmas monday tuesday wednesday thursday friday culture workshop sticky retreat offsite party
  sorry grateful appreciate appreciated kindly regards cheers opinion believe guess suppose somehow imagine nightmare luck lucky hopefully wonder wondering told said says talked chatting mentioned
  nice great pleased pleasure best thanks thank dear evening morning night yesterday childhood always everybody nobody life world people history tradition mission vision values`);

/** True for the stem of a word of small talk, feelings or personal and company history. */
export function isChatter(stem: string): boolean {
  return CHATTER.has(stem);
}
