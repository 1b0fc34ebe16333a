import { phraseList } from './word-set.ts';

/** Words of the present situation, used in phrases as `@name`. */
export const CONTEXT_LISTS: Readonly<Record<string, readonly string[]>> = {
  /** Places of a user interface. */
  place:
    phraseList(`page, screen, view, sidebar, panel, dialog, modal, popup, menu, dropdown, dashboard, console, form, table, grid, header, footer, toolbar, navbar, nav bar, nav, tab, card, widget, button, icon, box,
    row, column, section, chart, graph, map, window, editor, viewer, banner, tooltip, tile, popover, drawer, checkout, cart, inbox, homepage, wizard, calendar, timeline, canvas, checkbox, thumbnail, carousel, accordion, badge, toast, area`),
  /** Parts of a project. */
  part: phraseList(`folder, directory, subdirectory, branch, module, package, class, component, controller, service, endpoint, handler, middleware, hook, store, reducer, router, route, schema, migration, model, template, stylesheet, script, worker, queue,
    pipeline, workflow, action, cluster, pod, container, bucket, lambda, database, collection, topic, backend, frontend, front end, back end, api, plugin, theme, config, configuration, suite, notebook, dataset, dataframe, spreadsheet, sheet,
    workbook, report, log, logs, mailbox, gateway, firmware, board, game, scene, monorepo, paper, algorithm, function, method, test, modal, history, plan`),
  /** What reports of trouble say. */
  trouble:
    phraseList(`fail, fails, failed, failing, failure, error, exception, crash, broken, break, bug, wrong, incorrect, missing, stuck, hang, freeze, timeout, time out, leak, stale, duplicate, overlap, overflow, flicker, warning, complain, lose, ignored, ignore, reject, denied,
    refuse, unreachable, corrupt, garbled, truncated, misaligned, throw, panic, regression, conflict, unable, mismatch, issue, problem, spike, segfault, stall, disappear, vanish, deadlock, drift, lag, skip, clip`),
  /** People who have a stake in the work. */
  people: phraseList(
    `team, customer, client, user, colleague, company, department, boss, manager, support, sales, marketing, finance, accounting, editor, auditor, analyst, reviewer, tester, engineer, developer, designer, student, teacher, researcher, operator, admin, player, patient, driver, firm, agency, organization, stakeholder, staff`,
  ),
  /** How the team or the system holds something. */
  own: phraseList(
    `have, use, run, store, keep, host, deploy, ship, maintain, serve, process, handle, load, send, receive, call, share, support, import, export, read, write, generate, rely, depend, expose, track, sync, publish, consume, get, own, operate, build, pass, track, log, fetch, render`,
  ),
  /** What somebody does who looks at the present state. */
  seen: phraseList(
    `see, saw, notice, find, found, got, getting, hit, observe, discover, try, tried, ran, changed, updated, deployed, tested, upgraded, installed, moved, added, removed, switched, renamed, created, learned, learning, made, migrated, replaced, wrote, built, checked, profiled, measured, set up, received, experiencing, running, using, seeing, working on`,
  ),
};
