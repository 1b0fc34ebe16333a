import type { Lists } from '../phrases/compile.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s*[\n,]\s*/);

/** Words of checks and outcomes, used in phrases as `@name`. */
export const SUCCESS_LISTS: Lists = {
  /** What can pass or fail. */
  check: words(
    `test, tests, test suite, test command, suite, spec, specs, check, checks, assertion, ci, lint, linter, linting, type check, typecheck, compiler, tsc, mypy, pyright, eslint, ruff, clippy, rubocop, phpstan, shellcheck, vitest, jest, pytest, rspec, playwright, cypress, benchmark, regression test, smoke test, e2e, testbench, tsan, asan, sanitizer, valgrind, sonar, sonarqube, flake8, biome, prettier, checkstyle, detekt, swiftlint, golangci lint, go vet, test run, validation, validator`,
  ),
  /** What a check says when all is well. */
  'check-ok': words(
    `pass, passes, green, succeed, succeeds, clean, silent, quiet, run successfully, run through, run without error, stay green, still pass, finish without, report nothing, happy, run clean`,
  ),
  /** What a program answers or shows. */
  outcome: words(
    `return, print, show, display, answer, respond, reply, output, yield, give, render, contain, become, turn into, equal, redirect, throw, raise, exit, emit, say, read, reject, result in, end up, come out, evaluate to, parse as, resolve to, log`,
  ),
  /** Quantities that targets are set for. */
  metric: words(
    `p50, p90, p95, p99, latency, response time, load time, run time, runtime, duration, throughput, memory, rss, heap, footprint, bundle, bundle size, coverage, accuracy, precision, recall, f1, auc, error rate, fps, frame time, lcp, cls, inp, tti, ttfb, lighthouse, lighthouse score, score, complexity, cognitive complexity, cyclomatic complexity, cpu, allocations, build time, startup, start up, cold start, hit rate, downtime, round trip, page load, difference, diff, deviation`,
  ),
};
