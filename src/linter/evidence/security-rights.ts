import { type CueScene, defineCues, type Hit } from './cue.ts';

/** A rule or a request; a question about how it is at present is none. */
export const isRule = (_: Hit, { unit }: CueScene): boolean => !unit.unit.question || unit.askVerb >= 0;

/** What is told of trouble is no rule. */
const REPORTED = '(bug|currently|why|broken|anymore|any more|suddenly|sometimes|stopped)';

/** Rights as pairs: who, and what they may or may not do with whose things. */
export const SECURITY_RIGHTS = defineCues('security', [
  {
    id: 'security/others-things',
    weight: 2.6,
    reason: 'keeps people from the things of others',
    negation: 'ignored',
    phrases: [
      '(@forbid|nobody|no one|none) ** (@obtain|@tamper) ** (other|another|different|foreign) <word>? @party',
      "(@forbid|nobody|no one|none) ** (@obtain|@tamper) ** (someone else|somebody else|each other|each other's|someone else's|somebody else's|others!|anyone else|anyone else's|one another|strangers)",
      "(@forbid|nobody|no one) ** (in|under|on behalf of|as) (another <word>|someone else|someone else's|somebody else|somebody else's|other people)",
      '@party ** @forbid ** (mix|mixed|mingle|bleed|cross|leak|leaks|see each other|mixed up)',
      '(@obtain|@tamper) (only|just|nothing but|solely) * (own!|theirs!|yours!|hers!)',
      '(only|just|solely) <word>? <word>? (own!|theirs!|hers!)',
      '(strictly|always|every|each|all|any) ** (filter|scope|restrict|limit|constrain) ** (by|to|on) <word>? (tenant|tenant id|owner|organization|current user|logged in user|signed in user|user id|customer id|account id|caller)',
    ],
    unless: [
      REPORTED,
      '(on|of|with) their own',
      'own! (file|files|module|component|class|folder|line|page|function|branch)',
    ],
    when: isRule,
  },
  {
    id: 'security/only-some-may',
    weight: 2.6,
    reason: 'says who is allowed to do it',
    negation: 'ignored',
    phrases: [
      'only! @party (may|can|could|should|must|shall|is allowed|are allowed|has|have|gets to|get to)',
      'only! (@party|those|someone|ones!) (who|with|that|in|of|from|having) ** (may|can|should|must|shall|is allowed|are allowed|gets|get)',
      '(only|just) (let|allow|permit) @insider',
      '(let|allow|permit) (only|just|nobody but|no one but) @party',
      '(answer|answers|respond|responds|reply|replies|serve|serves|give|gives|return|returns|show|open) only! (to|for) <word>? @party',
      '(only|just) (answer|respond|reply|serve|open|give|show|hand out) ** (to|for) <word>? @party (who|with|that|in|of)',
      '(visible|accessible|available|reachable|readable|shown|open|viewable|editable|callable) (only|just|solely|exclusively) (to|for|by|via|through|from|over|within|inside) ** (@insider|@party|vpn|localhost|inside|internal|intranet|office|hr)',
      '(only|just|solely|exclusively) be? (reachable|visible|accessible|available|usable|readable|callable|viewable|editable) (via|through|from|for|to|inside|within|by|over) ** (@insider|@party|vpn|localhost|internal|intranet|office|network)',
      '@party <word>? (may|can|could|should) ** (@obtain|@tamper) ** but (@forbid|nothing|may not|must not) ** (@obtain|@tamper|more|else)',
      "@party <word>? (may|can|could) ** (@obtain|@tamper) ** (they|he|she|it) (can't|mustn't|may not|must not|never|not) ** (@obtain|@tamper)",
      "@party (mustn't|must not|may not|should not|shouldn't|should never|must never|can never) ** @obtain ** (@sensitive|@intimate|internal|confidential|cost|margin|margins|draft|drafts|note|notes|message|messages)",
      "@party (who|without|with no|lacking|outside) ** (shouldn't|mustn't|must not|may not|never|not|nor|can't) ** (@obtain|@tamper)",
      '(except|other than|apart from|besides|but) (the)? @insider ** (should|must|may|can) (not)? (@obtain|@tamper)',
    ],
    unless: [
      REPORTED,
      '(error|exception!|exceptions!|crash)',
      '(only|just) <word>? user (name|id|input|interface|agent)',
    ],
    when: isRule,
  },
  {
    id: 'security/must-prove',
    weight: 2.6,
    reason: 'says who is allowed to do it',
    negation: 'ignored',
    phrases: [
      '(all|every|each|any|everything|endpoints|routes|requests|calls|whoever|transfers|changes|writes) ** (need|needs|require|requires|demand|demands|must have|has to have|must carry|must come with|must send|must present|asks for|ask for) <word>? <word>? @pass',
      '(protected|guarded|secured|gated|authenticated) (by|with|behind|via) <word>? <word>? (@pass|guard|firewall|vpn|middleware|authentication dependency)',
      "(not|never|no longer) (logged in|signed in|authenticated|entitled|authorized) ** (should|must|has to|have to|gets|get|shouldn't|mustn't|sent|redirect|land|lands|may)",
      "(logged out|unauthenticated|anonymous|unauthorized|unregistered) (user|people|visitor|request|caller|client)? ** (should|must|have to|get|gets|shouldn't|mustn't|sent|redirect|land|lands|may|can|rejected|answered)",
      "(without|lacking|with no) (account|login|permission|right|rights|role|token|valid <word>|ticket|license) ** (should|must|get|gets|shouldn't|mustn't|rejected|refused|turned away|see nothing|redirected|can't|may)",
      '(check|verify|ensure|make sure|confirm|assert|enforce) ** (owns!|belongs! to (him|her|them|caller|requester|same|current|one)|is owner|is (allowed|permitted|entitled|authorized) to|has (permission|rights|access)|(right|permission|rights) to|may (see|read|edit|do|access))',
      '(two|second|another|different|other) (admin|person|people|pair of eyes|manager|operator|approver|officer|employee) ** (approve|confirm|sign off|release|agree|countersign)',
      '(enter|type|ask|confirm|confirmed|give) ** password (again|once more|a second time) ** (before|to|when|for)',
      '(need|needs|require|requires|ask for|demand|behind|with|want) <word>? (second factor|two factor|2fa|mfa|otp|one time code|passkey|fresh login|reauthentication|four eyes|step up)',
      "(hide|hiding|hidden|grey|disable|disabling|remove) ** (not enough|isn't enough|not sufficient|doesn't suffice|does not suffice)",
      '(not only|not just|instead of only|as well as) <word>? <word>? (ui|frontend|client|browser|button|interface)',
      '(enforce|enforced|check|checked|verify|verified|decide|decided) ** (server side|on server|in backend|in service|at api) (too|as well|again|not|and not|regardless|,)',
      '(ask|check with|confirm with|wait for) (me|user|human|us|operator|somebody|first)? <word>? before ** (destructive|delete|deleting|dropping|overwriting|wiping|force push|deploying|spending|paying)',
    ],
    unless: [
      REPORTED,
      '(i|we) (get|got|see|am|are)',
      '(all|every|each) (test|tests|step) need',
      '(error|exception!|exceptions!|crash|flicker|how do|learn)',
    ],
    when: isRule,
  },
  {
    id: 'security/few-rights',
    weight: 2.6,
    reason: 'limits privileges or trust',
    negation: 'ignored',
    phrases: [
      '(role|token|key|service account|iam|database user|credential|policy|grant|api key|user of <word> <word>?|lambda|bot) ** (may|shall|should|can|must|get|gets|need|needs|has|with) (only|just|nothing but|no more than) ** (select|read|insert|write|list|rights|permission|<code>)',
      '(give|grant|hand) ** (only|just|nothing but|no more than) * (read|select|access|permission|right|rights|role|<code>)',
      '(select|read|view) (access|right|rights|permission|permissions) (only|on|to|,|suffice|is enough)',
      '(with|has|have|needs|need|as) (read|select) only? (access|rights)',
      '(not|no|never|without|instead of) * (all access|admin|root|owner|full access|god mode|superuser|wildcard) (token|rights|role|account|access|key|privileges|user|policy)',
      '(key|token|secret|webhook) ** (restricted|limited|locked|bound|tied|scoped) to ** (domain|domains|ip|referrer|bucket|repository|project|origin|device|read|host|one)',
    ],
    unless: [REPORTED],
    when: isRule,
  },
]);
