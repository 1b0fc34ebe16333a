import type { Lists } from '../phrases/compile.ts';
import { phraseList } from './word-set.ts';

/** Words for what keeps code from harm, used in phrases as `@name`. */
export const SAFETY_LISTS: Lists = {
  'a-check': phraseList(
    `tests, test suite, unit test, integration test, linter, linting, lint rule, eslint, type check, type checking, type checker, typescript check, strict mode, pre commit hook, commit hook, git hook, ci check, ci pipeline,
    security check, security scan, code review, branch protection, status check, input validation, sanitization, quality gate, coverage threshold`,
  ),
  'a-guard': phraseList(
    `ssl verification, ssl check, tls verification, tls check, certificate check, certificate verification, certificate validation, ssl certificate, tls, ssl, https, cors, csrf, csrf protection, csp, content security policy,
    authentication, authorization, auth, auth check, permission check, rate limit, rate limiting, rate limiter, firewall, encryption, sandbox, signature verification, signature check`,
  ),
  complaint: phraseList(
    `lint error, lint warning, linter error, linter warning, eslint error, eslint warning, type error, typescript error, typescript warning, compiler error, compiler warning, mypy error, pyright error, security warning, deprecation warning, audit warning, failing test, test failure, vulnerability`,
  ),
};

/** Flags and comments that silence a check, as they are written in code. */
export const SILENCERS =
  /^(?:--no-verify|--no-check|--skip-tests?|--skip-checks?|-DskipTests(?:=true)?|--legacy-peer-deps|--insecure|@ts-(?:ignore|nocheck)|(?:\/[/*] ?)?eslint-disable(?:-\S{1,40})?|(?:# ?)?noqa|(?:# ?)?type: ?ignore|verify=False|NODE_TLS_REJECT_UNAUTHORIZED=["']?0["']?|rejectUnauthorized:? ?(?:=|:)? ?false|Access-Control-Allow-Origin: ?\*|strict: ?false|[\w.]{0,30}\.only|(?:it|test|describe)\.skip)$/i;

/** Commands and statements that take away what cannot be brought back. Every repetition is bounded. */
export const DESTRUCTIVE_COMMAND =
  /\brm\s+-(?:rf|fr|r\s+-f)\s+[^\s`]{1,120}|\bgit\s+push\s+(?:[\w./-]{1,60}\s+){0,2}(?:--force(?!-with-lease)|-f)\b|\bgit\s+reset\s+--hard\b|\bgit\s+clean\s+-[a-z]{0,3}f[a-z]{0,3}\b|\b(?:DROP|TRUNCATE)\s+(?:TABLE|DATABASE|SCHEMA)\s+(?:IF\s+EXISTS\s+)?[\w."]{1,80}|\bDELETE\s+FROM\s+[\w."]{1,80}(?=\s*(?:;|`|$))|\bterraform\s+destroy\b|\bkubectl\s+delete\s+[\w/-]{1,60}|\bdocker\s+(?:system|volume)\s+prune\b|\bmkfs\.\w{2,6}\b|\bFLUSHALL\b/g;

/** One of these stands in every text in which the pattern above can match. */
export const DESTRUCTIVE_SIGNS = /\brm\s|\bgit\s|DROP|TRUNCATE|DELETE|terraform|kubectl|docker|mkfs|FLUSHALL/;
