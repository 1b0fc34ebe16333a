import { PARTY_LISTS } from './security-parties.ts';
import { phraseList } from './word-set.ts';

/** Word lists of the security detector. */
export const SECURITY_LISTS = {
  ...PARTY_LISTS,
  /** What must not get into the wrong hands. */
  sensitive:
    phraseList(`reset code, verification code, reset link, invite code, door code, backup code, seed phrase, mnemonic, service account key, password, passwords, passphrase, token, tokens, secret, secrets, credential, credentials, api key, api keys, apikey, private key, private signing key, encryption key, key material, access key,
    session id, session cookie, cvv, card number, card numbers, iban, ssn, social security number, pii, personal data, personal information, personal details, personally identifiable, sensitive data, sensitive information,
    patient id, patient ids, patient name, patient names, patient data, health data, medical record, medical records, phone number, phone numbers, email address, email addresses, home address, date of birth, salary, salaries,
    customer data, user data, real names, production data, connection string, connection strings, otp, pin code, recovery code, authorization header, authorization headers, auth header, license key, location data, card data, payment data, bank details, credit card, credit cards`),
  /** What tells who somebody is. */
  personal: phraseList(
    `name, names, email, emails, phone, phones, gps, exif, location, locations, coordinates, ip address, ip addresses, ips, address, addresses, birth date, birth dates, date of birth, iban, ibans, account number, account numbers,
    card number, licence plate, license plate, plate numbers, face, faces, voice, photo of, medical, diagnosis, patient, patients, participant, participants, raw answers, user id, user ids, device id, identity`,
  ),
  /** To let something out. */
  reveal: phraseList(
    `log, print, store, write, expose, leak, return, commit, send, show, include, echo, put, dump, reveal, display, save, persist, hardcode, hard-code, embed, output, share, upload, transmit, record, keep, contain, appear, end up, check in, paste, trace, cache, render, reach, forward, emit`,
  ),
  /** To keep it in. */
  protect: phraseList(
    `mask, redact, hash, encrypt, salt, sanitize, escape, strip, scrub, anonymize, pseudonymize, obfuscate, tokenize, protect, secure, wrap, censor, filter out, remove, blank, hide, omit, exclude, leave out`,
  ),
  /** What opens doors. */
  credential: phraseList(
    `password, passwords, passphrase, token, tokens, access token, secret, secrets, credential, credentials, api key, api keys, openai key, stripe key, aws key, private key, signing key, encryption key, master key, license key, otp, pin, pins, jwt, session, sessions, session id, cookie, cookies, refresh token, csrf token, webhook secret, recovery code, magic link`,
  ),
  /** To keep one safe. */
  guard: phraseList(`rotate, revoke, hash, salt, encrypt, mask, redact, protect, lock, wipe, obfuscate, blank`),
  /** It is kept safe. */
  guarded: phraseList(
    `rotated, revoked, dies, die, times out, hashed, salted, encrypted, masked, redacted, wiped, httponly, short-lived, one time, used once, works once, must be unique`,
  ),
  /** Must not. */
  forbid: phraseList(
    `never, not, don't, doesn't, mustn't, shouldn't, can't, cannot, no, nor, avoid, forbidden, nothing`,
  ),
  /** Where anyone can read. */
  exposed: phraseList(
    `log, logs, url, urls, query string, code, source, source code, repository, repo, git, bundle, frontend, front end, client, browser, console, output, response, error message, stack trace, image, history, plain text, clear text, screenshot, ticket, chat, slack, local storage, localstorage, dockerfile, prompt`,
  ),
  /** People of whom rights are told. */
  actor: phraseList(
    `admin, admins, owner, owners, moderator, moderators, staff, manager, managers, guest, guests, visitor, visitors, viewer, viewers, member, members, tenant, tenants, customer, customers, student, students, teacher, teachers, driver, drivers, patient, patients, nurse, doctor, editor, editors, author, authors, agent, seller, sellers, buyer, buyers, contractor, contractors, intern, interns, accountant, clerk, support, anonymous, outsider, outsiders, everybody else, everyone else, others`,
  ),
  /** People with or without the right. */
  entitled: phraseList(
    `owner, owners, admin, admins, administrator, administrators, superadmin, moderator, editor, manager, managers, staff, member, members, creator, author, signed-in, signed in, logged-in, logged in, authenticated, authorized, authenticated user, registered, tenant, role, roles, organization, accountant, superuser, service account, group, maintainer`,
  ),
  /** What people do with a thing once they may. */
  access: phraseList(
    `see, view, read, access, edit, delete, change, update, upload, download, create, call, use, open, approve, export, list, fetch, reach, manage, modify, run, invoke, query, publish, post`,
  ),
  /** Ways in which systems are attacked. */
  attack:
    phraseList(`sql injection, command injection, code injection, prompt injection, header injection, log injection, template injection, csv injection, formula injection, ldap injection, injection attack, injection attacks, xss, cross-site scripting, script injection, csrf, xsrf, cross-site request forgery,
    ssrf, path traversal, directory traversal, zip slip, zip bomb, replay attack, replay attacks, reentrancy, denial of service, denial-of-service, ddos, brute force, brute-force, credential stuffing, timing attack, timing attacks,
    user enumeration, account enumeration, enumeration attack, clickjacking, open redirect, open redirects, privilege escalation, man in the middle, man-in-the-middle, mitm, session fixation, session hijacking, account takeover, spoofing, phishing,
    insecure deserialization, unsafe deserialization, prototype pollution, buffer overflow, xxe, idor, mass assignment, supply chain attack, remote code execution, data exfiltration, exfiltration, impersonation, front-running, cross-tenant, cross-user, catastrophic backtracking, billion laughs, xml bomb, decompression bomb, replayed message, dns rebinding, tabnabbing, sniffing, eavesdropping, shoulder surfing, tampering`),
  /** Named means of defence. */
  defence:
    phraseList(`parameterized query, parameterized queries, parametrized query, parametrized queries, prepared statement, prepared statements, bound parameter, bound parameters, bind parameters, pkce, content security policy, hsts, mutual tls, over tls, without tls, requires tls, https only, signature verification, verify the signature, verify signature, hmac, timing-safe,
    captcha, csrf token, httponly, http-only, samesite, secure cookie, bcrypt, argon2, argon2id, scrypt, pbkdf2, end-to-end encryption, encryption at rest, encrypted at rest, encryption in transit, aws kms, cloud kms, kms key, secrets manager, secret manager,
    least privilege, access control list, access control check, constant-time comparison, compare in constant time, row-level security, row level security, rls, rbac, acl, object-level permission, ownership check, permission check, authorization check, allowlist, allow-list, read-only role, totp, authenticator app, parameter store, two-factor, 2fa, mfa, input sanitization, output encoding, html escaping, safe html, dompurify,
    audit log, audit trail, security headers, owasp, gdpr, hipaa, pci, pci-dss, soc 2, ccpa, dsgvo, key rotation, token rotation, signed url, signed urls, presigned url`),
} as const;
