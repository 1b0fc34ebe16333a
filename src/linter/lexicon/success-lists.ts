import type { Lists } from '../phrases/compile.ts';
import { phraseList } from './word-set.ts';

/** Words of checks and outcomes, used in phrases as `@name`. */
export const SUCCESS_LISTS: Lists = {
  /** What can pass or fail. */
  check: phraseList(
    `test, tests, test suite, test command, suite, spec, specs, check, checks, assertion, ci, lint, linter, linting, type check, typecheck, compiler, tsc, mypy, pyright, eslint, ruff, clippy, rubocop, phpstan, shellcheck, vitest, jest, pytest, rspec, playwright, cypress, benchmark, regression test, smoke test, e2e, testbench, tsan, asan, sanitizer, valgrind, sonar, sonarqube, flake8, biome, prettier, checkstyle, detekt, swiftlint, golangci lint, go vet, test run, validation, validator`,
  ),
  /** What a check says when all is well. */
  'check-ok': phraseList(
    `pass, passes, green, succeed, succeeds, clean, silent, quiet, run successfully, run through, run without error, stay green, still pass, finish without, report nothing, happy, run clean`,
  ),
  /** What a program answers or shows. */
  outcome: phraseList(
    `return, print, show, display, answer, respond, reply, output, yield, give, render, contain, become, turn into, equal, redirect, throw, raise, exit, emit, say, read, reject, result in, end up, come out, evaluate to, parse as, resolve to, log`,
  ),
  /** Quantities that targets are set for. */
  metric: phraseList(
    `p50, p90, p95, p99, latency, response time, load time, run time, runtime, duration, throughput, memory, rss, heap, footprint, bundle, bundle size, coverage, accuracy, precision, recall, f1, auc, error rate, fps, frame time, lcp, cls, inp, tti, ttfb, lighthouse, lighthouse score, score, complexity, cognitive complexity, cyclomatic complexity, cpu, allocations, build time, layout shift, residual, bleu, rouge, mape, rmse, mae, kappa, iou, map score, frame budget, flash usage, ram usage, heap usage, stack usage, disk usage, cpu usage, power draw, jitter, packet loss, word error rate, wer, binary size, image size, page weight, payload size, download size, time to interactive, first paint, boot time, recovery time, rto, rpo, uptime, availability, queue lag, mutation score, contrast ratio, ndcg, success rate, pass rate, hit ratio, cache hit rate, compile time, test time, startup, start up, cold start, hit rate, downtime, round trip, page load, difference, diff, deviation`,
  ),
  /** What a thing must never do, or have done to it. */
  harm: phraseList(
    `crash, freeze, hang, leak, lose, lost, corrupt, corrupted, break, flicker, jump, overlap, stutter, lag, block, drop, dropped, duplicate, duplicated, negative, overflow, overwrite, overwritten, fail, deadlock, blank, empty, stall, die, skip, skipped, miss, clip, clipped, cut off, truncate, truncated, vanish, disappear, shift, reset, double, charge twice, charged twice, throw, walk through, pass through, fall through, regress, go below, fall below, drop below, exceed, interrupt, interrupted, log out, logged out, stretched, cropped, squashed, blurry, forget, slow down, misalign, desync, drift, hijack, steal focus`,
  ),
  /** Tools and machines that give a verdict. */
  'verdict-tool': phraseList(
    `linter, formatter, type typechecker, checker, pre commit, precommit, fsck, e2fsck, verapdf, percy, chromatic, axe, pa11y, lighthouse, valgrind, asan, tsan, ubsan, msan, sanitizer, sanitizers, leakcanary, mypy, pyright, tsc, eslint, stylelint, ruff, flake8, isort, clippy, gofmt, golangci, staticcheck, shellcheck, hadolint, yamllint, markdownlint, actionlint, tflint, checkov, tfsec, trivy, snyk, sonar, sonarqube, psalm, phpstan, rubocop, brakeman, sorbet, ktlint, detekt, checkstyle, spotbugs, pmd, dialyzer, credo, hlint, swiftlint, xmllint, jsonlint, nginx -t, terraform plan, dry run, helm lint, kubeconform, kubeval, promtool, sqlfluff, dbt test, great expectations, vale, linkcheck, link checker, spell checker, w3c, ci, test run, git status, git diff, smartctl, memtest, db check, dbcc, integrity check, schema check, openapi validator, spectral, jest, vitest, pytest, cypress, playwright, loctool, apktool, play console, app store connect, screen reader, voiceover, nvda`,
  ),
};
