import type { CueScene, Hit } from './cue.ts';

const ACTOR =
  /^(?:users?|customers?|guests?|players?|visitors?|members?|students?|patients?|readers?|buyers?|sellers?|drivers?|teachers?|moderators?|editors?|admins?|bots?|robots?|enemy|enemies|buttons?|modals?|dialogs?|popups?|dropdowns?|menus?|banners?|tooltips?|alarms?|toasts?|discounts?|coupons?|vouchers?|bookings?|orders?|carts?|avatars?|balls?|snakes?)$/;
const RULE =
  /^(?:must|should|shall|may|can|can't|could|will|won't|mustn't|shouldn't|are|is|has|have|needs?|cannot|stays?)$/;
const SKIPPED = /^(?:the|a|an|each|every|all|any|our|no|and|logged|in|new|normal|regular|registered|anonymous|other)$/;
const FAR = 4;

/** "Guests may book up to 4 nights", "the button should stay disabled": a rule about what the product does, not about how to build it. */
export function isAboutProduct(hit: Hit, { unit: { tokens } }: CueScene): boolean {
  for (let i = 0; i < FAR && i < hit.from + 2; i++) {
    const text = tokens[i]?.text ?? '';
    if (SKIPPED.test(text)) continue;
    return ACTOR.test(text) && RULE.test(tokens[i + 1]?.text ?? '') && hit.from >= i && hit.from <= i + 6;
  }
  return false;
}

const WH = /^(?:how|why|what|which|where|when|who)$/;

/** "how can I run this without root?" asks for a way; it rules nothing out. */
export const isOpenQuestion = ({ unit }: CueScene): boolean =>
  unit.unit.question && WH.test(unit.tokens[0]?.text ?? '');

/** "give me only the SQL", "show me the changed lines": said of the answer. */
export function isHandOver(hit: Hit, { unit: { tokens } }: CueScene): boolean {
  for (let i = Math.max(0, hit.from - 5); i <= hit.from; i++)
    if (
      /^(?:give|show|send|tell|paste|ask|explain|hand|print)$/.test(tokens[i]?.text ?? '') &&
      /^(?:me|us)$/.test(tokens[i + 1]?.text ?? '')
    )
      return !tokens
        .slice(i + 2, hit.to + 6)
        .some((t) => /^(?:install|deploy|delete|push|commit|drop|migrate|upgrade|merge|in|with|using)$/.test(t.text));
  return false;
}
