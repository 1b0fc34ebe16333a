import type { Lists } from '../phrases/compile.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s*[\n,]\s*/);

/** Words of checks and outcomes, used in phrases as `@name`. */
export const SUCCESS_LISTS: Lists = {
  /** What can pass or fail. */
  check: words(`test, tests, test suite, suite, spec, specs, check, checks, assertion, build, ci, pipeline, lint, linter, linting, type check, typecheck, compiler, tsc, mypy, pyright, eslint, ruff, clippy, rubocop, phpstan, shellcheck, vitest, jest, pytest, rspec, playwright, cypress, benchmark, regression test, smoke test, e2e, example, sample, case, testbench, validation, validator`),
  /** What a check says when all is well. */
  'check-ok': words(`pass, passes, green, succeed, succeeds, clean, silent, quiet, run successfully, run through, run without error, compile, compiles, stay green, work, hold, still pass, finish without, report nothing, be happy, is happy, run clean`),
  /** What a program visibly does. */
  outcome: words(`return, print, show, display, answer, respond, reply, output, yield, produce, give, render, contain, appear, disappear, become, turn into, equal, match, redirect, open, close, stay, remain, throw, raise, exit, log, emit, send, list, include, say, read, reject, accept, receive, result in, end up, go, jump, scroll, land, count, sum, fail, vanish, persist, reload, update, refresh, highlight, hide, start, stop, survive, move, come out, finish, select, write, create, save, save, store, load, get, see, clear, book, keep`),
  /** Quantities that targets are set for. */
  metric: words(`p50, p90, p95, p99, latency, response time, load time, run time, runtime, duration, throughput, memory, rss, heap, footprint, bundle, bundle size, size, coverage, accuracy, precision, recall, f1, auc, error rate, fps, frame time, lcp, cls, inp, tti, ttfb, lighthouse, lighthouse score, score, complexity, cognitive complexity, cyclomatic complexity, query, queries, time, cpu, allocations, build time, startup, start up, cold start, hit rate, downtime, cost, round trip, request, page load, rate, loss, performance, difference, diff, deviation`),
};
