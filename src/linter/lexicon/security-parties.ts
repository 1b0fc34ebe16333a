import { phraseList } from './word-set.ts';

/** Who may or may not, and what they would do, used in phrases as `@name`. */
export const PARTY_LISTS = {
  /** People and groups that have things of their own. */
  party: phraseList(
    `user, customer, client, tenant, member, patient, student, pupil, teacher, parent, child, kid, family, household, employee, worker, colleague, staff, team, department, company, organization, org, school, classroom, clinic, hospital, ward, branch, shop, merchant, seller, vendor, buyer, driver, passenger, rider, guest, visitor, viewer, player, resident, citizen, subscriber, donor, volunteer, candidate, person, people, account, workspace, landlord, renter, lodger, club, agency, dealer, supplier, partner, author, owner, creator, admin, moderator, editor, manager, nurse, doctor, therapist, reader, reviewer, freelancer, contractor, intern, trainer, coach, courier, rider, farmer, operator, technician, host, shelter, caller, role, lawyer, judge, tutor, clerk, cashier, waiter, officer, analyst, auditor, researcher, coordinator, secretary, receptionist, librarian, pharmacist, vet, mechanic, planner, dispatcher, captain, referee, tester, investor, broker, competitor, rival, neighbor, bidder, landlord, salesperson, rep`,
  ),
  /** Those who have rights that others lack. */
  insider: phraseList(
    `admin, administrator, owner, moderator, manager, management, hr, payroll, accounting, accountant, finance, staff, editor, teacher, author, creator, supervisor, lead, maintainer, superuser, organizer, board, treasurer, principal, head, doctor, nurse, dispatcher, operator, uploader, sender, recipient, participant, members, employees, team, support, dba, root`,
  ),
  /** To get at something. */
  obtain: phraseList(
    `see, view, read, access, open, download, fetch, list, get, get at, get to, reach, look at, look into, look up, peek, learn, know, find, find out, browse, search, query, enumerate, guess, export, copy, print, watch, track, subscribe, hear, listen`,
  ),
  /** To do something with it. */
  tamper: phraseList(
    `edit, change, delete, remove, cancel, close, approve, publish, refund, pay, book, create, post, rename, move, invite, ban, grant, mint, withdraw, transfer, call, trigger, run, start, stop, deploy, restart, reset, overwrite, modify, update, write, alter, touch, manage, unlock, release, sign, send, answer, reply, join, kick, mute, hide, assign, accept, submit, upload, confirm, void, reopen, impersonate, open`,
  ),
  /** What proves who somebody is. */
  pass: phraseList(
    `token, login, authentication, auth, authorization, mtls, api key, password, session, jwt, signature, second factor, two factor, 2fa, mfa, otp, passkey, basic auth, sso, bearer, client certificate, credentials, secret, scope, permission, admin role, admin rights`,
  ),
  /** Places from which data gets out. */
  outlet: phraseList(
    `log, logs, logcat, syslog, analytics, sentry, crashlytics, datadog, tracker, trackers, telemetry, url, urls, query string, third party, third parties, openai, chatgpt, llm, model, vendor, cloud, export, repository, git, github, events, metrics, metric, qr, barcode, public, outside, outsiders, internet, crash report, crash reports, error report, error reports, error message, error messages, screenshot, screenshots, slack, search, search engine, google, push notification, notification, notifications, cache, local storage, bundle, fixtures, test data, demo, readme, clipboard, history, other companies, mailing, subject line, console, stdout, filename, file name`,
  ),
  /** Things that are about a person. */
  intimate: phraseList(
    `birthday, birth date, date of birth, email, email address, phone number, phone, mobile number, home address, postal address, street, surname, full name, last name, real name, patient, diagnosis, medication, salary, wage, income, iban, card number, passport, id card, ssn, gps, coordinates, location, photo, photos, face, faces, fingerprint, ip address, username, customer name, member name, user name, student name, employee name, child name, guest name, grade, grades, health, medical, personal, private, pii, hospital number, insurance number, account number, licence plate, personal data, customer data, identity`,
  ),
  /** People named by what they are there for: what they may do is a matter of rights. */
  role: phraseList(
    `tenant, patient, student, pupil, teacher, parent, child, kid, employee, staff, merchant, seller, vendor, buyer, driver, passenger, rider, guest, volunteer, donor, applicants, candidate, landlord, renter, supplier, partner, moderator, mod, editor, manager, nurse, doctor, therapist, reviewer, freelancer, contractor, intern, trainer, coach, courier, operator, technician, lawyer, judge, tutor, clerk, cashier, waiter, officer, analyst, auditor, researcher, secretary, receptionist, librarian, pharmacist, dispatcher, referee, investor, broker, competitor, rival, bidder, salesperson, rep, reps, team lead, hr, support agent, viewer, stranger, non members, subscriber, resident, citizen, author, ops, lodger, franchise, member, visitor`,
  ),
  /** What opens doors, in few doubtful words. */
  secret: phraseList(
    `password, passphrase, secret, credential, api key, private key, access key, signing key, ssh key, deploy key, host key, aws key, stripe key, admin key, encryption key, license key, service key, bearer, bearer token, access token, refresh token, auth token, bot token, jwt, token, tokens, session token, session cookie, session id, card number, cvv, pin code, otp, seed phrase, mnemonic, connection string, client secret, webhook secret, service account, keystore, p12, pem, auth header, authorization header, reset code, door code, recovery code, iban, ssn`,
  ),
  /** Where a secret is spilt, and how. */
  spill: phraseList(
    `log, logs, logged, print, printed, disk, git, commit, committed, repository, check in, checked in, checked into, docker image, container image, image, source code, client, frontend, url, query string, console, stdout, error message, local storage, readme, slack, bundle, history, plain text, cleartext, argv, command line, echo, expose, leak, hardcode, hard code, ship, crash report, screenshot, browser, public, terminal, chat, ticket, email, mail, response body`,
  ),
} as const;
