/** A kind of secret that can be told by its form. */
export interface SecretForm {
  /** Names it in a message: "an AWS access key". */
  readonly name: string;
  /** Stands in for it in a mended prompt. */
  readonly standIn: string;
  /** Global; every repetition is bounded, and no match starts inside a word. */
  readonly pattern: RegExp;
}

/** Secrets that issuers gave a recognisable form. The patterns follow the issuers' documented prefixes. */
export const SECRET_FORMS: readonly SecretForm[] = [
  { name: 'an AWS access key', standIn: 'AWS_ACCESS_KEY_ID', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g },
  {
    name: 'a private key',
    standIn: 'PRIVATE_KEY',
    pattern:
      /-----BEGIN (?:[A-Z]{2,10} ){0,3}PRIVATE KEY-----(?:[\w+/=\s:,-]{0,6000}?-----END (?:[A-Z]{2,10} ){0,3}PRIVATE KEY-----)?/g,
  },
  {
    name: 'a JSON web token',
    standIn: 'SESSION_TOKEN',
    pattern: /(?<![\w-])eyJ[\w-]{8,1000}\.eyJ[\w-]{8,2000}\.[\w-]{10,1000}/g,
  },
  {
    name: 'a GitHub token',
    standIn: 'GITHUB_TOKEN',
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_\w{60,255})\b/g,
  },
  { name: 'a GitLab token', standIn: 'GITLAB_TOKEN', pattern: /\bglpat-[\w-]{20,64}/g },
  { name: 'a Slack token', standIn: 'SLACK_TOKEN', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/g },
  {
    name: 'a Slack webhook',
    standIn: 'SLACK_WEBHOOK_URL',
    pattern: /https:\/\/hooks\.slack\.com\/services\/T\w{6,12}\/B\w{6,12}\/\w{16,40}/g,
  },
  { name: 'a Stripe key', standIn: 'STRIPE_SECRET_KEY', pattern: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}\b/g },
  {
    name: 'an API key of a model provider',
    standIn: 'MODEL_API_KEY',
    pattern: /\bsk-(?:proj-|svcacct-|ant-(?:api\d\d-)?|or-v1-)?(?=[\w-]{0,200}\d)[\w-]{20,200}/g,
  },
  { name: 'a Google API key', standIn: 'GOOGLE_API_KEY', pattern: /\bAIza[\w-]{35}(?![\w-])/g },
  { name: 'an npm token', standIn: 'NPM_TOKEN', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { name: 'a PyPI token', standIn: 'PYPI_TOKEN', pattern: /\bpypi-AgE[\w-]{50,250}/g },
  { name: 'a Hugging Face token', standIn: 'HF_TOKEN', pattern: /\bhf_[A-Za-z]{30,60}\b/g },
  {
    name: 'a SendGrid key',
    standIn: 'SENDGRID_API_KEY',
    pattern: /\bSG\.[\w-]{20,24}\.[\w-]{40,46}(?![\w-])/g,
  },
  { name: 'a Shopify token', standIn: 'SHOPIFY_TOKEN', pattern: /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\b/g },
  { name: 'a DigitalOcean token', standIn: 'DIGITALOCEAN_TOKEN', pattern: /\bdo[opr]_v1_[a-f0-9]{64}\b/g },
  { name: 'a Vault token', standIn: 'VAULT_TOKEN', pattern: /\bhvs\.[\w-]{24,200}(?![\w-])/g },
];

/** One of these stands in every text in which a form above can match. */
export const SECRET_SIGNS =
  /AKIA|ASIA|PRIVATE KEY|eyJ|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|hooks\.slack|k_(?:live|test)_|sk-|AIza|npm_|pypi-|hf_|SG\.|shp(?:at|ca|pa|ss)_|do[opr]_v1_|hvs\./;

/** A name that announces a secret, and the value behind it as group 1. */
export const NAMED_SECRET =
  /(?:password|passwd|pwd|secret|api[_-]?key|secret[_-]?key|access[_-]?key|access[_-]?token|auth[_-]?token|client[_-]?secret)["']?[ \t]{0,3}(?:[:=]|\bis\b)[ \t]{0,3}["'`]?([^\s"'`,;()[\]{}<>$]{8,200})/gi;

/** A connection string with a user and, as group 1, a password. */
export const CONNECTION =
  /\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|ftps?|sftp|smtps?|https?|clickhouse|jdbc:[a-z]{2,12}):\/\/[^\s:@/]{0,100}:([^\s:@/]{1,200})@[\w.:/?=&%-]{1,200}/gi;

/** Values that documentation, tests and local set-ups use where a secret would stand. */
export const SHAM_SECRET =
  /example|sample|dummy|fake|test|changeme|change_me|placeholder|redacted|your|xxx|\*\*\*|\.\.\.|1234|abcd|pass(?:word|w0rd)?|secret|postgres|admin|root|guest|hunter2|process\.env|os\.environ|getenv|env\.|import\.meta/i;

/** Further names that announce a secret, and the same in other languages, with the value as group 1: enough to ask, too little to find fault. */
export const LIKELY_SECRET =
  /(?:token|passphrase|passcode|credentials?|private[_-]?key|account[_-]?key|signing[_-]?key|encryption[_-]?key|passwort|kennwort|mot de passe|contraseña|senha|wachtwoord|hasło|пароль|密码|密碼|パスワード|비밀번호)["']?[ \t]{0,3}[:=：][ \t]{0,3}["'`]?([^\s"'`,;()[\]{}<>$]{8,200})/gi;

/** The credentials of an HTTP header as group 1. */
export const AUTH_HEADER = /\b(?:Bearer|Basic)[ \t]{1,3}([\w.~+/=-]{16,2000})/g;
