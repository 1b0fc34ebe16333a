import { defineRule } from './define-rule.ts';
import { askedWords } from './reading/asked-words.ts';
import { mainAsk } from './reading/main-ask.ts';
import { findMatter, matters } from './reading/matters.ts';
import { quote } from './reading/quote.ts';

/** What is at risk, by what is built or changed. */
const RISKS = matters([
  [
    'login signin signup password authentication registration',
    'how passwords are hashed, how many attempts are allowed, and what must never be logged',
  ],
  [
    'payment checkout billing iban',
    'that amounts are checked on the server, that card data is neither stored nor logged, and who may refund',
  ],
  ['upload attachment', 'which types and sizes are accepted, where files are kept, and who may read them'],
  ['admin role permission impersonate', 'who may do this, where that is checked, and what is recorded'],
  [
    'patient medical health salary payroll',
    'who may see which fields, what is masked, and what must not appear in logs',
  ],
  ['jwt oauth session cookie apikey', 'how long it is valid, where it is stored, and how it is revoked'],
  ['webhook', 'how the sender is verified and how replays are refused'],
  ['personal gdpr', 'which personal fields are needed, who may see them, and when they are deleted'],
]);

/** Reports work on something worth protecting without a word on protection. */
export default defineRule({
  id: 'missing-security',
  severity: 'info',
  topic: 'anatomy',
  summary: 'Work touches something worth protecting, and nothing says how.',
  why: 'Assistants reach for the shortest code that works, and the shortest login is not a safe one. Whoever knows what is at risk has to name it: who may do what, what is never logged, how abuse is limited.',
  remedy: 'Say who may do this, what must never be stored or logged, and how abuse is limited.',
  cases: [
    '⟦Add a password reset to the customer portal.⟧',
    '⟦Build an admin page that lets support staff change any account.⟧',
    'Add a password reset to the customer portal. Links work once and for 30 minutes, answers never reveal whether an address is known, and tokens are stored hashed.',
    'Add a dark mode toggle to the settings page.',
  ],
  example: {
    weak: 'Add a password reset to the customer portal.',
    strong:
      'Add a password reset to the customer portal. Links work once and for 30 minutes, answers never reveal whether an address is known, tokens are stored hashed and never logged.',
  },
  misses: [
    'Risks that are not named in the request, such as a query built from user input.',
    'A requirement that is named but not safe.',
  ],
  falsePositives: ['A change of wording or layout on a page about a sensitive matter.'],
  *check(context) {
    const ask = mainAsk(context);
    const { task, security } = context.components;
    if (ask?.kind !== 'build' || security.present || !task.present) return;
    const risk = findMatter(RISKS, askedWords(context, ask));
    if (!risk) return;
    yield {
      ...ask.span,
      message: 'Missing security requirement, expected how this is protected.',
      suggestion: `Where ${quote(risk.word.text)} is concerned, say ${risk.advice}.`,
    };
  },
});
