import { defineRule, type Wording } from './define-rule.ts';
import { isDirective } from './reading/directive.ts';
import { quote } from './reading/quote.ts';

const LANGUAGES = new Set(
  'python python3 typescript javascript java golang rust kotlin ruby php c# c++ scala elixir perl haskell clojure powershell bash dart'.split(
    ' ',
  ),
);
/** Words that show that two languages are meant. */
const TWO_MEANT =
  /^(?:port|convert|translate|rewrite|migrate|from|both|compare|versus|vs|or|client|server|frontend|backend|bindings|wrapper|call|calls|instead|not|examples|snippets|each|respectively|then)$/;

/** Reports two languages for one new piece. */
export default defineRule({
  id: 'language-contradiction',
  severity: 'error',
  topic: 'signal',
  summary: 'One new piece of code is to be written in two languages.',
  why: 'A prompt that is put together from older ones often keeps a sentence too many. The assistant follows one of the two, and the answer has to be thrown away.',
  remedy: 'Keep one language, or say which part is written in which.',
  cases: [
    'Write a function in Python that checks an IBAN. Write it ⟦in TypeScript⟧ with full types.',
    'Create a log parser in Rust. The parser must be written ⟦in Java⟧ 21.',
    'Port the IBAN check, written in Python, to a function written in TypeScript.',
    'Write the client in TypeScript and the server in Python.',
    'Write a function in Python that checks an IBAN, with type hints in Python 3.12 style.',
  ],
  example: {
    weak: 'Write a function in Python that checks an IBAN. Write it in TypeScript with full types.',
    strong: 'Write a function in TypeScript that checks an IBAN, with full types.',
  },
  misses: ['Frameworks that imply another language.'],
  falsePositives: ['Two parts in two languages, told apart in words that it does not know.'],
  wordings: { written: ['in! <tech>'] },
  *check({ doc }, found) {
    const written = found('written').filter((w) => LANGUAGES.has(languageOf(w)) && isDirective(w.unit));
    const [first] = written;
    const other = first && written.find((w) => languageOf(w) !== languageOf(first));
    if (!other || doc.units.some(({ tokens }) => tokens.some(({ text }) => TWO_MEANT.test(text)))) return;
    yield {
      from: other.from,
      to: other.to,
      message: `Unexpected ${quote(other.quote)} beside ${quote(first.quote)}, expected one language for one piece.`,
    };
  },
});

const languageOf = ({ unit, end }: Wording): string => unit.tokens[end - 1]?.text ?? '';
