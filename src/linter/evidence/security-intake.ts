import { defineCues } from './cue.ts';
import { isRule } from './security-rights.ts';

/** What is told of trouble is no rule. */
const REPORTED = '(bug|currently|why|broken|anymore|any more|suddenly|sometimes|stopped)';

/** What comes from outside, and what it must not be able to do. */
export const SECURITY_INTAKE = defineCues('security', [
  {
    id: 'security/never-executed',
    weight: 2.6,
    reason: 'treats input as untrusted',
    negation: 'ignored',
    phrases: [
      '(nothing|none|never|not) ** (there|it|them|folder|upload|file|content|input|text|comment|attachment|directory) ** (executed!|run!|interpreted!|evaluated!|as html|as code)',
      '(folder|upload|uploaded|file|content|input|text|comment|attachment|directory|picture|image|photo|formula|template|document) ** @forbid ** be <word>? (executed!|run!|interpreted!|evaluated!|executable!)',
      '(no|never|nothing|not|without) ** (script|html|markup|javascript|tag|macro) ** (survive|get through|slip|pass through|executes|executed|injected|smuggle|sneak|reach the|come through)',
      '(strip|neutralize|escape|defuse|ignore|block|remove) (<code>|everyone|mass)? (mention|mentions|everyone|script tag|control characters|escape sequences|null bytes|html|markup|javascript|macros) (in|from|out of|before|inside|so)',
      '(come|comes|coming|is|are|entered|typed|supplied|uploaded|written|provided|chosen|filled in|sent) (in)? (by|from) ** (@party|outside|internet|public|stranger|anyone|form) ** (trust|escape|guard|sanitize|script|inject|execute|raw|whitelist|quote|hostile|allowlist|internal|untrusted|html|careful|dangerous|malicious)',
      '@party (enter|type|supply|upload|write|provide|choose|fill in|send|paste|can write|can upload) ** (trust|escape|guard|sanitize|inject|executed!|hostile|untrusted|macro|macros|dangerous|malicious)',
      '@forbid ** (reach|hit|call|access|connect to|fetch|request|resolve to|point at) <word>? (internal|private|metadata|localhost|loopback|intranet) (address|host|ip|network|service|endpoint|range|url|server)?',
      '(unpickle|unpickling|pickle|eval|evaluating|deserialize|deserializing|exec) ** (from|of|on) ** (user|users|client|outside|request|untrusted|internet|customers|upload)',
      '(run|runs|execute|executed|put|open|opened|start|started|render|live|lives|stay|stays) ** (in|inside) <word>? <word>? sandbox',
      '(should|must|be|run|runs|get|gets|stay|is|are|needs to be) sandboxed',
      'sandboxed (iframe|process|worker|container|runtime|frame)',
      "(ignore|disregard|don't follow|not follow|never follow|never obey|don't obey|not obey) ** (instruction|command|prompt|order) ** (inside|in|from|within|embedded|hidden|contained|on)",
      '(prompt|user|input|message|text|page|document|nobody|customer) ** (@forbid|unable) ** (change|override|alter|leak|reveal|extract|overrule|rewrite) <word>? (system prompt|instruction|rules|role)',
      '(only|nothing but|unless|must be|refuse un|has to be|accept) <word>? signed (apk|package|update|build|image|commit|plugin|firmware|binary|request|url|message|webhook|driver|artifact|tag|<word> may)',
      '(validate|check|verify|match|compare|restrict|limit|test) ** (redirect|host|origin|domain|callback|return url|next|webhook|mime|extension|command|commands) ** (against|to) ** (list|allowlist|whitelist|known|allowed|own)',
      '(bind variable|bind variables|bound variables|bind params|query parameters|placeholder|placeholders|parameter binding|parameterize|parametrized|parameterized) ** (not|no|never|instead of|rather than|for|in|,) ** (concat|concatenate|concatenation|string|interpolation|interpolate|f string|sql|query|search)',
      '(check|validate|limit|verify|restrict) <word>? <word>? (upload|uploads|attachment|attachments|uploaded) ** (magic bytes|mime|real type|content type|signature|virus|malware|clamav|size and type|type and size|extension)',
      '(scan|check) ** (virus|viruses|malware|clamav)',
      '(guard|protect|defend|safe|beware|watch out) ** (against|from|of|for) ** (hostile|malicious|crafted|tampered|manipulated|forged|evil|hackers|attackers)',
    ],
    unless: [REPORTED, '(sandbox) (account|mode|key|api|stripe|paypal|environment)', '(how do|tutorial|learn)'],
    when: isRule,
  },
  {
    id: 'security/climbs-out',
    weight: 2.6,
    reason: 'treats input as untrusted',
    negation: 'ignored',
    phrases: [
      '(someone|somebody|anyone|guard|reject|refuse|block|against|containing|contains|with|no|strip|attacker|filename|file name|path) ** <path> ** (guard|reject|refuse|block|against|forbid|escape|filename|name|names|path|strip|outside|must|upload|in)',
    ],
    when: ({ from, to }, { unit }) => unit.tokens.slice(from, to).some((t) => /^(?:\.\.[/\\]){1,9}$/.test(t.text)),
  },
  {
    id: 'security/stops-misuse',
    weight: 2.5,
    reason: 'stops abuse',
    negation: 'ignored',
    phrases: [
      "(so|that|otherwise|or|else|and|before|sure) (nobody|no one|someone|somebody|anyone|anybody|people|bot|bots|attacker|attackers|scripts|one <word>|users|user|they|strangers|competitors|kids|children|scammers|spammers|cheaters) (can't|can|could|cannot|couldn't|won't|not|will|would|don't|isn't able to)? (burn|burn through|drain|run up|bring us down|bring it down|bring down|take it down|take us down|take down|knock|overload|hammer|flood|abuse|spam|game|cheat|rig|scrape|guess|brute|steal|exploit|hijack|tamper|forge|fake|manipulate|misuse|eavesdrop|sniff|intercept|replay|dos)",
      '(rate limit|rate limiting|rate limits|throttle|throttling|captcha|cap) ** (public|anonymous|login|signup|sign up|registration|form|contact form|unauthenticated|guest|per ip|by ip|open) (endpoint|endpoints|route|routes|api|page|form|user|users|visitor|caller|address)?',
      '(vote|redeem|claim|register|enter|rate|sign up|like) <word>? <word>? (twice|more than once|again|several times|multiple times) ** (cookie|account|device|email|ip|incognito|browser|name|identity)',
      '(depth|size|length|complexity|cost|amount|number) ** (limit|limited|cap|capped) ** (attack|abuse|dos|bring|down|exhaust)',
      '(server|backend) ** (compute|calculate|decide|check|verify|recompute|validate|authoritative) ** (never|not|trust|regardless|whatever) ** (client|browser|trust|sends|frontend|app)',
      '(price|total|score|amount|role|discount|balance|result|damage|position) ** (server|backend) ** (not|never|trust|client|browser)',
    ],
    unless: [REPORTED, '(error|exception!|exceptions!|we get|i get|backoff)'],
    when: isRule,
  },
  {
    id: 'security/closed-down',
    weight: 2.5,
    reason: 'hardens a setting or a channel',
    negation: 'ignored',
    phrases: [
      '(no|never|not|without|forbid|ban|avoid) public! (bucket|ip|ips|endpoint|access|port|ports|s3|read|link|links|listing|exposure)',
      '(disable|turn off|switch off|hide|remove|block|no) ** (debug mode|debug page|swagger|directory listing|phpinfo|introspection|xmlrpc|default account|default credentials|default password|source maps|server header|actuator|telnet|ftp) ** (production|prod|public|live|outside|release)',
      'encryption (on|enabled|everywhere|at rest|in transit|mandatory)',
      "(don't|never|not|without|no) (disable|disabling|turn off|turning off|switch off|skip|skipping|bypass|bypassing|weaken|ignore) <word>? (certificate|tls|ssl|host key|signature|authentication|permission|csrf|security) (check|checks|verification|validation|protection)?",
      '(https|tls|ssh|vpn|wss|sftp) only',
      '(rel|with) (noopener|noreferrer)',
    ],
    unless: [REPORTED, '(error|exception!|exceptions!|we get|i get)'],
    when: isRule,
  },
]);
