import { defineCues } from './cue.ts';

/** Functions and settings that exist to protect. */
const PROTECTING_CODE =
  /esc_(?:html|attr|url|sql)|htmlspecialchars|escape_?html|dompurify|sanitize(?!=)(?<!fsanitize)|bleach|->prepare|preparedstatement|timingsafeequal|compare_digest|csrf|helmet|\bbcrypt|argon2|htmlentities|securerandom|samesite|httponly|current_user_can|@preauthorize|authorize!|before_action :auth|requireuser|mtls|login_required|permission_classes|isauthenticated|pundit|cancancan/i;

/** Threats and defences named as something to look at or to build. */
export const SECURITY_THREATS = defineCues('security', [
  {
    id: 'security/names-attack',
    weight: 2.4,
    reason: 'names an attack to guard against',
    phrases: ['@attack'],
    unless: [
      '(brute force|brute-force) (test|tests|testsuite|testsuites|solver|solution|search|approach|algorithm|method|version|way|puzzle|attempt|implementation|result)',
    ],
    negation: 'ignored',
  },
  {
    id: 'security/names-defence',
    weight: 2.1,
    reason: 'names a means of protection',
    phrases: ['@defence'],
    negation: 'ignored',
    unless: [
      "(don't|not|no need) (worry|need|care|bother) ** @defence",
      '(blocked by|hit|hits|solve|solving|bypass) <word>? captcha',
      '(error|failed|fails|fail) ** (tls|csp|2fa|mfa|rls|vault|kms)',
    ],
  },
  {
    id: 'security/states-requirement',
    weight: 1,
    reason: 'puts it as a requirement',
    negation: 'ignored',
    phrases: [
      '(must|should|shall|always|never|only|use|with|via|require|ensure|make sure|keep|against|prevent|protect|safe from|no|look|check|stay|remain|implement|add|support) ** (@attack|@defence)',
    ],
  },
  {
    id: 'security/flaw',
    weight: 2.6,
    reason: 'speaks of a security flaw in particular',
    phrases: [
      '(security|privacy) (flaw|hole|vulnerability|vulnerabilities|issue|risk|problem|bug|concern|leak) (in|with|that|where|when|because|of|:)',
      '(defeat|weaken|undermine|break|bypass) ** (encryption|authentication|authorization|security|protection|signature|sandbox)',
      '(leak|leaks|leaked|leaking|expose|exposes|exposed) ** @sensitive',
      '(money|fund|funds|token|tokens|account|accounts|key|keys|data|session|sessions) (can|could|may|might) be (stolen|drained|forged|hijacked|leaked|intercepted)',
      '(steal|stolen|drain|forge|hijack) ** (money|fund|funds|token|tokens|session|account|accounts|api keys|data|cookie)',
    ],
  },
  {
    id: 'security/defence-in-code',
    weight: 2.4,
    reason: 'names a function that protects',
    signs: ['<code>'],
    find: ({ unit }) => {
      const at = unit.tokens.findIndex((t) => t.kind === 'code' && PROTECTING_CODE.test(t.text));
      return at < 0 ? undefined : { from: at, to: at + 1 };
    },
  },
  {
    id: 'security/only-keywords',
    weight: -1.6,
    reason: 'is only a list of terms',
    negation: 'ignored',
    signs: [','],
    find: ({ unit }) => {
      const words = unit.tokens.filter((t) => t.kind === 'word');
      const commas = unit.tokens.filter((t) => t.text === ',').length;
      return words.length >= 4 && unit.askVerb < 0 && commas > words.length / 3 ? { from: 0, to: 1 } : undefined;
    },
  },
]);
