import { defineCues } from './cue.ts';
import { isRule } from './security-rights.ts';

/** What is told of trouble is no rule. */
const REPORTED = '(bug|currently|why|broken|anymore|any more|suddenly|sometimes|stopped)';

/** Data as pairs: what is about a person or a secret, and where it must not go. */
export const SECURITY_LEAKS = defineCues('security', [
  {
    id: 'security/never-gets-out',
    weight: 2.6,
    reason: 'forbids letting sensitive data out',
    negation: 'ignored',
    phrases: [
      '(@intimate|@personal) ** @forbid ** (land|end up|appear|show up|go|goes|get|gets|reach|leak|leave|sent|be in|be part|stored|logged|kept|visible|come|travel|be) ** @outlet',
      '(@forbid|none|zero) ** (@intimate|@sensitive) ** (land|end up|appear|show up|go|goes|get|gets|reach|leak|in|into|to|at) <word>? @outlet',
      '(@outlet|payload|receipt|label|badge|file) ** (@forbid|free of|clean of) ** (contain|include|carry|hold|show|reveal|mention|have|expose|free of)? <word>? (@intimate|@sensitive|names of|name of)',
      '(free of|clean of|clear of|contain no|contains no|carry no|collect no|collects no|keep no|keeps no|store no|ask for no|leave no|no) <word>? (personal|private|sensitive|confidential|identifying|health|medical) (data|info|information|detail|stuff|content|field|thing)',
      '@forbid ** (identify|identifies|identifying|identifiable|recognizable|traceable|traced back|recognize) ** (@party|person|individual|back|him|her|them|anyone)',
      '@forbid ** (send|upload|post|share|transmit|submit|pass|hand|forward|give|go|goes|paste|sync|sent|shared|leave) ** (to|with|into|for) ** (external|third party|third parties|outside|openai|chatgpt|vendor|foreign|other companies|training|cloud|us servers)',
      '(data|text|texts|code|letters|documents|recordings|audio|images|everything) ** (stay|stays|remain|remains|processed|kept) <word>? <word>? (in house|local|locally|on premise|on site|on our|inside our|within our|in our network|in the eu)',
      '(@intimate|@personal|recording|scan|video|cv|document|data|image) ** (@forbid|no) ** (kept|keep|stored|retain|retained|store|held) ** (longer|than|forever|beyond|permanently)',
      '@forbid ** (keep|store|retain|save|hold) ** (longer than|forever|more than <qty>|beyond)',
      '(delete|erase|purge|wipe|remove|forget) ** (@intimate|recording|scan|video|cv|id card|upload|personal data|applicant|account|inactive) ** (after|within|once|as soon as|when) ** (<qty>|processed|done|used|closed|over|rejected)',
      '(delete|erase|forget|remove|wipe) <word>? <word>? (data|account|personal|record|traces|everything about) ** (entirely!|completely!|for good|in backup|everywhere!|on request)',
      '(data|account|personal|record|traces) (delete|erase|remove|wipe) ** (entirely!|completely!|for good|in backup|everywhere!|on request)',
      '(nothing|none|no <word>) ** from (third party|third parties|foreign server|cdn|external server)',
      '(analytics|tracking|cookies|recording|camera|microphone|location|newsletter|marketing|data) <word>? <word>? (only after|only once|not before|unless|until|only if|only when|only with) ** (agree|consent|opt in|opted|accept|yes|permission)',
      '(@personal|@intimate) ** (replace|swap|substitute|exchange|made|turned|turn) ** (with|by|into|for) * (id|pseudonym|fake|placeholder|initials|dummy|hash|random|star|asterisk|made up|invented|number)',
      '(only|just|except|but|all but) ** last <num> (digit|character|number|letter) ** (of|card|iban|number|visible|shown)',
      '@forbid ** (production|prod|live|real customer|real user|real patient|real) (data|dump|database|record|customer|patient|number|name) ** (test|tests|staging|development|local|laptop|fixture|demo|sample|example)',
      '(@intimate|@personal) ** (have to|must|should|need to|needs to|get|gets) ** (removed|stripped|cut|deleted|blurred|blacked out|blanked|gone|left out|dropped) ** (before|from|in)',
    ],
    unless: [
      REPORTED,
      '(error!|errors!|exception!|exceptions!|crashes!|duplicate|column|overlap|twice)',
      '(if|when) (there|no) <word>? (personal|user|customer) data',
    ],
    when: isRule,
  },
  {
    id: 'security/secret-kept',
    weight: 2.6,
    reason: 'says how keys, passwords or sessions are kept safe',
    negation: 'ignored',
    phrases: [
      '(no|never|nowhere|none) <word>? <word>? (key|keys|secret|secrets|token|tokens|password|credentials) ** (in|into|inside|to|within) <word>? <word>? (bundle|frontend|client|repository|git|code|source|app|apk|image|dockerfile|log|url|browser|argv|history|javascript|page|commit|configmap|manifest)',
      '(secret|secrets|credentials|passwords|tokens|api keys|keys) (only|exclusively|solely|belong|go) (in|from|via|into|through) ',
      '(password|token|secret|api key|credentials|passphrase|pin) (only|comes|come|is read|read)? from (stdin|prompt|keychain|keyring|hsm|tpm|enclave|parameter store|ssm|secret|vault|environment)',
      '(password|token|secret|credentials|passphrase|key) ** (not|never|instead of|rather than) <word>? (from|via|as|on|in) (argv|command line|argument|cli flag|process list|shell history)',
      '(password|token|secret|credentials|passphrase|key) ** @forbid ** (ps|process list|shell history|command line|argv|swap|core dump)',
      '(private key|seed|seed phrase|mnemonic|signing key|master key|secret key|key|passphrase|secret) (always|must|should|has to|never)? (stay|stays|remain|remains|live|lives|leave|leaves|touch|touches|reach|reaches) (on|in|inside|within|hsm|device|server|enclave|browser|phone|wallet|backend|network)',
      "(seed|mnemonic|seed phrase|private key|wallet) <word>? (never|not|mustn't) (touch|touches|leave|leaves|reach|reaches|hit|sent)",
      '(remove|strip|drop|cut|filter out|take out|delete|blank) (authorization header|auth header|@credential|@sensitive) ** (before|from) ** (log|logged|logging|sent|saved|output|report|error|url|stored)',
      '(temp|temporary|key|config|dump|credentials|secret|file|files) ** (0600!|0400!|0700!)',
      '(clear|wipe|empty|forget|erase) <word>? (clipboard|memory|secret|pin|password|key) ** (after|when|once|on)',
      '(session|login|terminal|tablet|kiosk|screen|device|app) ** (end|ends|expire|expires|lock|locks|log out|logs out|logged out|closes|times out|sign out) ** (after|within|when) ** (inactivity|inactive|idle|without activity|unattended|walks away|nobody|no activity)',
      '(auto|automatic|automatically) (logout|log out|sign out|lock|log off) (after|when|on)',
      '(comparison|compare|compared|check|checked) ** constant time',
    ],
    unless: [REPORTED, '(error|exception!|exceptions!|crash|how do|forgot|question)', 'json (key|keys)'],
    when: isRule,
  },
  {
    id: 'security/gives-nothing-away',
    weight: 2.6,
    reason: 'gives an attacker nothing to go by',
    negation: 'ignored',
    phrases: [
      '(error|errors|response|responses|message|messages|page|404|500|api|server|header) ** (@forbid|no) ** (give away|reveal|leak|expose|disclose|betray) ',
      '(@forbid|hide|suppress|no) ** (internals|sql error|sql|stack trace|traceback|file paths|server version|implementation details) ** (in|to|for|from|outside|visitor|client|user|public|response|error)',
      '(same|identical|one|generic|equal) <word>? (message|error|answer|response|reply|text|status|time) ** (wrong user|wrong password|unknown|not exist|whether|either case|both cases|bad password|no such|no matter|existing or not)',
      '@forbid ** (tell|reveal|say|disclose|leak|give away|betray|find out|learn|hint) ** (whether|if|which|that) ** (exist|registered|taken|has account|is known|in use)',
      '(404|not found) (instead of|rather than|and not|not) <word>? (403|401|forbidden)',
      '(random|unguessable|opaque|uuid|uuids|nonsequential) ** (instead of|not|no|rather than) ** (sequential|running|consecutive|incremental|autoincrement|counting|guessable)',
    ],
    unless: [REPORTED, '(test|tests|linter|compiler) ** (say|show)'],
    when: isRule,
  },
]);
