import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/linter/evidence/judge.ts';
import { parsePrompt } from '../../../src/linter/parse/document.ts';

const security = (text: string) => judge(parsePrompt(text)).components.security;

const firing = [
  'Add request logging to the Ktor service, but never write authorisation headers to the log.',
  'Neither the card number nor the CVV may appear in our error reports.',
  'Store refresh tokens hashed, not as they are.',
  'Mask the IBAN in the confirmation mail except for the last four digits.',
  'Only the owner of the album may delete photos in it.',
  'Every route under /admin must require a signed-in user with the role editor.',
  'A student must not be able to open the exam of another student.',
  'Anonymous visitors get a 401 from `GET /api/notes`.',
  'Use parametrised queries, the search term comes from a public form.',
  'Look for SQL injection and path traversal in `download.php`.',
  'Compare the webhook signatures in constant time, they are HMACs with SHA-256.',
  'The IAM role of the function gets the least privilege that it needs.',
  'None of the patient names may leave the hospital network.',
  'Uploaded file names are untrusted input, so sanitise the file name before it is used as a path.',
  'After 5 wrong passwords, lock the account for ten minutes.',
  'Escape what people type into the comment box before it is rendered.',
  'Do not commit `.env` or any key.',
  'The bucket has encryption at rest, and public access is blocked.',
  'Strip the GPS coordinates from photos before they are stored.',
  'An attacker could guess the reset link; make it unguessable.',
  'Read the API key from an environment variable.',
  'Projects are isolated per tenant.',
  'The page is for the organisers, not for the public.',
  'Attach the bearer token to every request of the client.',
  'Open the attachments, but never run macros in them.',
  'It must be impossible to derive the key from the id.',
  'The admin page must be behind a login.',
  'Never log the request body, it has card data.',
  'Sanitize the markdown before rendering.',
  'The S3 bucket must stay private.',
  'Ask for confirmation before deleting anything in production.',
  "Make sure the path can't escape the upload folder.",
  'Restrict CORS to our own domain.',
  'A user must only be able to edit their own profile.',
  "Don't send customer names to the LLM.",
];

const silent = [
  'Add a login page with an e-mail field and a password field.',
  'The login button does nothing on Safari, please fix it.',
  'Make it secure.',
  'Security: none.',
  "Don't worry about security for now.",
  'I get a 403 from the payments API since this morning.',
  'Users can reset their password by e-mail.',
  'Rename the column `token_count` to `tokens` in the usage report.',
  'The player steals the key from the guard and opens the door.',
  'Add a lock icon to the header of the Vue app.',
  'Cache the list of countries for an hour in `CountryService`.',
  'The tests run in a container without network on GitLab.',
  'Sort the members by name and show ten of them on a page.',
  'Write a script that renames the photos by date.',
  'Nothing is showing up in the log panel when I start the app.',
  'None of the tables load any more, the name is not defined.',
  'Compare the brute force solver with the clever one.',
  'On a tablet this is not as big a problem, I guess.',
];

describe('security', () => {
  test.each(firing)('is found in: %s', (text) => {
    const { present, evidence } = security(text);
    expect(present).toBe(true);
    expect(text).toContain(evidence[0]?.quote);
  });

  test.each(silent)('is not found in: %s', (text) => {
    expect(security(text).present).toBe(false);
  });
});
