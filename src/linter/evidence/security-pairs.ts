import { anyOrder } from './any-order.ts';
import { defineCues } from './cue.ts';
import { isRule } from './security-rights.ts';

/** What is told of trouble is no rule. */
const REPORTED =
  '(bug|currently|why|broken|anymore|any more|suddenly|sometimes|stopped|working|fails|failing|error!|how do)';
const NEVER =
  "(never|not|no|nobody|no one|nowhere|without|mustn't|shouldn't|cannot|can't|nor|instead of|rather than|out of|away from|out)";
/** Not as things are, but as they ought to be. */
const OUGHT_NOT =
  "(must not|mustn't|may not|should not|shouldn't|can never|must never|should never|may never|never|should no longer|is not to|are not to|should be unable to|must be unable to)";

/** Ideas that make a security rule together, whatever stands between them and in whichever order. */
export const SECURITY_PAIRS = defineCues('security', [
  {
    id: 'security/secret-and-spill',
    weight: 2.6,
    reason: 'forbids letting sensitive data out',
    negation: 'ignored',
    phrases: anyOrder('@secret', NEVER, '@spill'),
    unless: [
      REPORTED,
      '(theme|design|css|color|style) token',
      '(token|password|pin|secret) (count|usage|limit|stream|field|input|form|page|budget|length|number)',
    ],
    when: isRule,
  },
  {
    id: 'security/person-and-prying',
    weight: 2.6,
    reason: 'keeps personal data few or unrecognisable',
    negation: 'ignored',
    phrases: [
      ...anyOrder(
        '(@intimate|names|street|addresses|(member|guest|customer|buyer|donor|patient|mailing|visitor|client|user|employee) (data|list|name|address|file|record|number|detail))',
        `(${OUGHT_NOT.slice(1, -1)}|don't|without|nobody|no one|but no|no longer)`,
        '(collect|ask for|store|retain|learn|find out|reveal|disclose|leak|publish|expose|sell|identify|guess|get to see|log lines|log)',
      ),
      '(keep|stay|remain|hold) ** (list|data|file|record|document|name|letters|everything|it) (inside|within|in) ** (network|house|building|company|hospital|office|country|intranet|premises)',
      '(recording|clip|scan|cv|guest list|applicant|voice|video|id card|passport|personal data|member data|application) ** (delete|vanish|gone|erase|purge|destroy|wipe|disappear) ** (after|as soon as|once|when|within|no later than)',
      '(after|as soon as|once|when|within) ** (guest list|applicant|recording|clip|scan|cv|voice|video|id card|passport|personal data|member data|list) ** (delete|vanish|gone|erase|purge|destroy|wipe|disappear)',
      '(need|needs|require|requires|without|before|ask for|given|get) <word>? <word>? consent',
      '(no|never) <word>? <word>? (buyer|customer|patient|user|member|donor|client|guest|student|employee) (data|name|address|detail|email)',
    ],
    unless: [REPORTED, '(error!|duplicate|column|overlap|twice)'],
    when: isRule,
  },
  {
    id: 'security/role-and-barrier',
    weight: 2.6,
    reason: 'says who is allowed to do it',
    negation: 'ignored',
    phrases: [
      'only! @role <word>? <word>? <word>? <word>? <word>? (may|can|should|must|is allowed|are allowed)',
      '@role (only!|just) (see|read|get|view|open|find) <word>',
      '(@forbid|nothing|nobody|no) ** (who|whom|whose) <word>? (report|scan|vote|wrote|write|review|rate|donate|bid|complain|open|read|view|buy|bought|is behind|sent|flag)',
      '(is|are|be|stay|stays|keep|remain) private (to|between|for)',
      '(parent|guardian|user|customer|patient|person|owner|people) ** (approve|agree|consent|confirm) before ** (publish|share|show|upload|photo|send|record|public)',
      '(employee|member|people|staff|users|contractor|admin) <word>? (left|leave|quit|fired|gone) ** (lose|loses|no|revoke|disabled|blocked|access)',
      '(filter|scope|restrict|limit) ** (of|by|to|for) <word>? (logged in|signed in|current|calling|authenticated) (user|customer|member|account|tenant)',
      '(invite|member|members|login|staff|owner|subscriber) only! ** (check|server|must|reject|token|enforce)',
      "(llm|agent|bot|model|assistant|copilot) ** (must not|mustn't|may not|should not|shouldn't|cannot|never) ** (delete|drop|send|pay|push|deploy|write|execute|run|access|see|reach|call)",
      '(guess|guesses|knows|finds|tries|edits|manipulates|tampers) <word>? (url|id|link|address|number|code|parameter|cookie) ** (private|404|403|401|other|nothing|reject|denied|get)',
      `@role ** ${OUGHT_NOT} <word>? <word>? (@obtain|@tamper|insert|pay)`,
      '(@role|@party|key|token) ** (has|have|gets|get|with|given) no (access|permission|rights|say) (to|in|on|over|for)',
      '(@role|@party) ** (see|sees|read|get|gets|can do) nothing (of|but|from|until|about)',
      'for <word>? <word>? (team|@insider|@role) only!',
      '(so|sure|want|ensure|guarantee|care) ** (nobody|no one) <word>? (can|could|may|should|is able to|gets to|ever)',
      "(so|sure|ensure) ** (@role|next person|next user|next customer|other users|other people|the public) ** (don't|doesn't|can't|cannot|won't|never|nothing|not) ** (@obtain|@tamper)",
      '(next|other) (person|user|customer|guest|visitor|patient) ** (see|sees|gets|finds) (nothing|none|no)',
      "(aren't|isn't|not|without being|only if|unless|if) <word>? (entitled|authorized|permitted) ",
      '(only|just|nothing but|no more than) ** (scopes|permissions|rights|roles) ** (they|it|he|she|asked|granted|needs|need|given)',
      '(ignore|refuse|reject) ** (from|of|by) (anyone|anybody|everyone|everybody|all) (but|except|other than|else)',
      '(class|hook|trigger|apex|run|keyword|<code>) <word>? <word>? with sharing',
      '(role|token|service account|function role|lambda role|key) <word>? <word>? (be able to|allowed to|access|reach|touch|read|write) <word>? (other|any other) <word>',
      '(former|ex|leaving|fired|departed) (employee|staff|member|contractor|user|worker|admin) ** (stop|lose|no|revoke|dead|end|out|disabled|blocked|locked)',
      '(link|links|account|access|key|login) ** (former|ex|departed|leaving|fired) (employee|staff|member|contractor|worker)',
    ],
    unless: [REPORTED, '(i|we) (have|get|got|see)', '(read|open|see) nothing (happen|show)'],
    when: isRule,
  },
  {
    id: 'security/wrong-key',
    weight: 2.6,
    reason: 'says what happens without the right key',
    negation: 'ignored',
    phrases: anyOrder(
      '(wrong|invalid|failed|bad|expired|missing|forged|stolen|lost) <word>? (pin|password|code!|login|token|signature|key|credential|attempt|link|session)',
      '(lock|block|reject|deny|refuse|captcha|kick|throw away|stop working|useless|wait)',
    ),
    unless: [REPORTED, '(i|we) (get|got|am|are)', 'primary key'],
    when: isRule,
  },
  {
    id: 'security/narrow-door',
    weight: 2.6,
    reason: 'hardens a setting or a channel',
    negation: 'ignored',
    phrases: [
      '(never|not|no) trust <code>',
      '(never|not|no) trust <word>',
      '(request|ask for|need|use|want|take) <word>? only! <word>? <word>? (<code> scope|scope|permission|right)',
      '(come|comes|taken|read|calculated|computed|looked up) from <word>? (database|server|backend|session|db) ** (not|never|instead of) ** (form|client|request|browser|body|cookie|frontend)',
      '(only! with|without|not without) <word>? (tls|password|login|token|certificate|authentication|signature|key)',
      '(disallow|forbid|prevent|deny|block) (framing|embedding|hotlinking|crawling|indexing|scraping|enumeration|sniffing)',
      '(debug|test|admin|dev|staging|metrics|health|profiling) (endpoint|route|page|port|account|console|panel|mode|login) ** (open|reachable|exposed|enabled|on|left|active|public) ** (production|prod|live|internet|release)',
      '(without|no|with no) <word>? (network|internet|filesystem|file system|shell|root|outbound) ** (as nobody|jail|user code|untrusted)',
      '(user|untrusted|submitted|foreign|uploaded|plugin|student|customer) <word>? (code|script|program|snippet|submission) ** (without|no|with no) <word>? (network|internet|filesystem|host|root|outbound)',
      '(no|never|without) (third party|third-party|foreign|external|remote) (js|javascript|code|pixel|fonts|iframe|cookies|content|script)',
      '(only!|just!|restrict|limit|nothing but|lock down) ** (from|to|on|for) ** (office ip|domain|vpn|ip|ips|ip range|allowlist|whitelist|own network|internal network)',
      '(user|role|account|replica|credential|connection|token|grant) ** (with|w|may|can|has|gets|,)? (select|read|insert) only!',
      '(pin|pinned|pinning) <word>? (certificate|cert|public key|ca)',
      '(sign|signed|encrypt|mac) <word>? (cookie|payload|message|url|state|ticket|backup|request|license) ** (so|that|with|before|and|cannot|tamper|alter)',
      "(can't|cannot|not|never|impossible) ** be (altered|tampered with|forged|faked|spoofed|manipulated|intercepted|guessed|reused|replayed)",
      '(password protect|password protected) ',
      '(neutralize|defuse|disarm) <word>',
      '(nasty|hostile|evil|malicious|crafted|poisoned|rogue) (input|people|payload|client|server|user|link|file|stuff|value|string|page|package)',
      '(open to|exposed to|reachable from|faces) <word>? (internet|public|world|outside) ** (so|assume|must|should|thus|careful|therefore|needs)',
      '(nobody|no one|not|never|cannot|nothing) ** from (outside|internet|public)',
      '(sql|query|statement|where clause) ** (placeholder|bind|bound parameter|bound value)',
      '(serve|send|deliver|open) ** (svg|html|upload|uploads|file|files|them) ** (as attachment|content disposition|other domain|separate domain|sandbox)',
      '(by|through) (editing|changing|tampering with|manipulating|forging|faking|replaying|guessing) <word>? (request|payload|url|id|cookie|header|form|link|parameter|price|response|save)',
      '(strip|escape|remove|without) ** (newline|line break|control character|ansi) ** (log|terminal|header|user input)',
      '(log|header|terminal) ** (strip|stripped of|escape) <word>? (newline|control character|ansi)',
    ],
    unless: [REPORTED],
    when: isRule,
  },
  {
    id: 'security/secret-file',
    weight: 2.6,
    reason: 'keeps files with secrets out of reach',
    find: ({ unit }) => {
      const at = unit.tokens.findIndex((t) => (t.kind === 'path' || t.kind === 'code') && SECRET_FILE.test(t.text));
      const ruled = at >= 0 && unit.tokens.some((t, i) => Math.abs(i - at) <= 8 && RULES_OUT.test(t.text));
      return ruled && !unit.unit.question && !unit.tokens.some((t) => TROUBLE.test(t.text))
        ? { from: at, to: at + 1 }
        : undefined;
    },
  },
]);

/** Files that hold secrets by custom. */
const SECRET_FILE =
  /(?:^|[\\/])\.env(?:\.(?!example|sample|template)\w+)?$|\.(?:pem|p12|pfx|jks|keystore)$|id_(?:rsa|ed25519)$|^(?:[\w./-]{0,60}\/)?(?:secrets?|credentials)\.\w{2,5}$/i;
const RULES_OUT = /^(?:never|not|don't|mustn't|shouldn't|can't|cannot|without|no|nobody)$/;
const TROUBLE =
  /^(?:error|errors|fails|failing|failed|found|loaded|loading|missing|works?|working|exist|exists|bug|undefined)$/;
