import { defineCues } from './cue.ts';

/** What is done with a credential's screen, not with the credential. */
const ON_SCREEN =
  '@credential (field|input|form|page|screen|list|button|icon|chart|count|usage|dialog|modal|column|table|test|tests|flow|box|prompt|eye|mail|link color|length)';

/** Something of worth, and what keeps it from the wrong hands: the two together, in whichever words. */
export const SECURITY_FRAMES = defineCues('security', [
  {
    id: 'security/credential-guarded',
    weight: 2.6,
    reason: 'says how keys, passwords or sessions are kept safe',
    negation: 'ignored',
    phrases: [
      '@credential ** (@guarded|one-time|single use|single-use)',
      '(@guard|invalidate!|invalidates!|invalidating!) ** @credential',
      '(@forbid|out of|away from|instead of|keep|leave) ** @credential ** (in|into|to|out of|off|inside|from) <word>? @exposed',
      '@credential ** (@forbid|out of|away from|nowhere|nothing|none) <word>? <word>? @exposed',
      '@credential ** (via|through|by|come from|comes from|belongs in|belong in|live in|lives in) <word>? <word>? (secret|vault|environment|env|keychain|keystore|key store|sealed|sops)',
      '(no|never|without|avoid|ban) (default|shared|hardcoded|hard-coded|weak|plain|reused|guessable|long-lived) @credential',
      '(reject|refuse|drop|ignore|deny|discard|block) ** (not|without|missing|wrong|invalid|bad|no|un) <word>? (signed|signature|@credential)',
      '(reject|refuse|drop|ignore|deny|discard) ** (unsigned|unverified|unauthenticated|expired|forged)',
    ],
    unless: [
      ON_SCREEN,
      '(encrypt|decrypt) <word>? (file|text|message|string) with <word>? (password|key)',
      '(error|fails|failed|invalid|expired) ** (when|after|since|why)',
      '(i|we) (get|got|see|forgot|lost)',
    ],
    when: (_, { unit }) => !unit.unit.question,
  },
  {
    id: 'security/right-of-access',
    weight: 2.6,
    reason: 'says who is allowed to do it',
    negation: 'ignored',
    phrases: [
      '(nobody|no one|none) (else|but|except|other|outside|without|beyond|apart from) ** (get|gets|may|can|has|have|should|must|is|sees|opens|@access)',
      '@actor (may|can|could|should|must|are allowed to|is allowed to) ** but (not|never) <word>? (@access|ban|remove|grant|impersonate|pay|refund)',
      '@actor (see|sees|get|gets|have|has|read|reads|edit|edits) ** (only|just|nothing but) <word>? (own|their|his|her|its|the ones|what)',
      '@actor (only|just) (own|their|his|her) ** (own)?',
      '(rows|data|records|orders|files|documents|messages|items|entries|notes|accounts|things) (of|from|belonging to|owned by) (other|another|different|foreign|somebody else|someone else) ** (invisible|hidden|unreachable|filtered|excluded|out of reach|not|never|no)',
      '(@actor|owner|admin|staff|member)-only',
      '(owner|admin|staff|member|superuser|moderator) only (for|on|when|:|endpoint|route|page|action|area|access)',
      '(restrict|limit|scope|confine|narrow|reduce|tie) ** (service account|iam|role|token|key|policy|credentials|database user|scope|permission|permissions) ** (to|down to)',
      '(bind|listen|listens|bound) ** (localhost|loopback|127.0.0.1|internal|private)',
      '(internal|intranet|vpn|private network) (only|users only|network only)',
    ],
    unless: ['(error|bug|currently|why|broken|wrong)'],
    when: (_, { unit }) => !unit.unit.question,
  },
  {
    id: 'security/entry-guarded',
    weight: 2.6,
    reason: 'treats input as untrusted',
    negation: 'ignored',
    phrases: [
      '(strip|escape|quote|sanitize|neutralize|whitelist|allowlist) ** (tags!|html|markup|script|user input|file name|filename|upload|attachment|shell command|shell argument)',
      '(validate!|check!|verify!|scan!|whitelist|allowlist) <word>? <word>? <word>? (magic bytes|mime|user input|upload|uploads|attachment|attachments)',
      '(upload|uploads|uploaded files|attachment|attachments|upload folder|upload directory) ** (@forbid|no) ** (execute|run|php|script|scripts|executed|interpreted|served)',
      '(file name|file names|filename|filenames|path|paths|url|urls|html|markdown|input) ** (come|comes|coming|is|are) <word>? (from|by|supplied by|given by|typed by) (user|users|outside|visitor|visitors|client|clients|stranger|strangers|anyone) ** (no|not|never|so|must|escape|check)',
      '(hide|suppress|mask|no|never show|swallow|conceal) <word>? (stack trace|stack traces|traceback|tracebacks|internal errors|error details|sql errors|server version|versions) ** (from|to|for|in|outside|public|response|visitors)',
    ],
    unless: ['(error|bug|currently|why|broken|wrong|column|whitespace) '],
    when: (_, { unit }) => !unit.unit.question,
  },
  {
    id: 'security/person-guarded',
    weight: 2.5,
    reason: 'keeps personal data few or unrecognisable',
    negation: 'ignored',
    phrases: [
      "(patient|patients|patient's|customer|customers|user|users|employee|employees|child|children|student|people|participant|personal|real) ** (name|names|address|addresses|email|emails|data|numbers|faces|photos|records|details) ** (blanked|blacked out|masked|removed|stripped|pseudonymous|anonymous|anonymized|hashed|redacted|replaced|left out|shortened|hidden)",
      '(health|medical|payroll|salary|patient|tax|bank|personal) <word>? (data|record|records|information|export|file) ** (@forbid|no|only|nobody|encrypted|stay|stays|inside|internal|third party|third-party)',
      '(no|without|never|block|ban) (third party|third-party|external|foreign) (script|scripts|trackers|tracker|analytics|fonts|cookies|requests|cdn)',
    ],
    unless: ['(error|bug|currently|why|broken|wrong)'],
    when: (_, { unit }) => !unit.unit.question,
  },
]);
