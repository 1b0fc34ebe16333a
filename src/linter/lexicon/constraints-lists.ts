import type { Lists } from '../phrases/compile.ts';
import { phraseList } from './word-set.ts';

/** Word lists of the constraint detectors. */
export const CONSTRAINT_LISTS: Lists = {
  /** Ways of altering what is there. */
  alter: phraseList(
    `change, touch, modify, edit, alter, rename, remove, delete, break, rewrite, refactor, move, restructure, reformat, affect, disturb, replace, drop, introduce, add, install, upgrade, update, bump, mutate, override, overwrite, regress, weaken, duplicate, reorder`,
  ),
  /** What others rely on and may have to stay. */
  contract: phraseList(
    `signature, api, interface, behavior, contract, name, order, layout, format, schema, structure, url, route, path, style, logic, semantics, functionality, flow, look, design, default, test, field, column, import, export, public, protocol, version, prop, event, response, option, output, key, id, type, file, class, function, method, component, flag, code, config, configuration, data, header, endpoint, constructor, comment, query, label, feature, setting, page, button, color, text, section, part, content, rest, argument, error message, message, cli, model, markup, template, mode, tone, value, table, handler, state, variable, status code`,
  ),
  /** Kinds of program that are written in a language or with a framework. */
  'program-kind': phraseList(
    `script, function, component, query, macro, class, app, application, program, hook, module, package, plugin, cli, service, microservice, bot, page, endpoint, library, project, game, site, website, server, client, wrapper, middleware, playbook, template, dashboard, tool, method, migration, model, schema, struct, trait, interface, enum, workflow, pipeline, notebook, command, view, controller, parser, solution, backend, frontend, front end, back end, code, snippet, extension, stylesheet, worker, crate, gem, implementation, one liner, formula, measure, manifest, chart, stack, test suite, api, rest api, store, widget, screen, animation, website, lambda, regex, job, firmware, driver`,
  ),
  /** Pieces of code small enough that naming the language decides how they are written. */
  'piece-kind': phraseList(
    `script, function, component, query, macro, class, hook, regex, one liner, program, snippet, formula, measure, playbook, middleware, decorator, cli, method, struct, trait, enum, test, tests, command, aggregation, stylesheet, notebook, trigger, procedure, migration`,
  ),
  /** Qualities of construction that can be checked in the code. */
  construction: phraseList(
    `async, asynchronous, synchronous, immutable, pure, typed, strongly typed, optional, configurable, reusable, static, private, public, idempotent, thread safe, stateless, deterministic, portable, offline, generic, abstract, lazy, read only, readonly, reversible, backward compatible, cross platform, self contained, standalone, modular, dependency free, non blocking, in memory, atomic, transactional, parameterized, isolated, independent, compatible, streaming, headless, monochrome, serializable, nullable, responsive, accessible, agnostic`,
  ),
  /** Places where data or code may be put. */
  'place-kind': phraseList(
    `file, folder, directory, module, package, class, table, column, component, function, branch, namespace, project, repository, session, cookie, cache, memory, ram, storage, local storage, database, environment, configuration, service, layer, hook, helper, constant, variable, keychain, queue, index, bucket`,
  ),
  /** Third-party means. */
  means: phraseList(
    `dependency, dependencies, library, libraries, package, packages, framework, plugin, plug in, gem, crate, module, extension, tool, service, polyfill, third party, external, vendor, npm, api, sdk, loop, recursion, regex, regexp, global, mutex, lock, thread, allocation, malloc, exception, unwrap, any, cast, inline style, eval, reflection, orm, cache, caching, cron, mock, polling, subquery, cte, trigger, migration, downtime, javascript, js, framework, cli, root, sudo, floating point, float, goto, macro, decorator, singleton, inheritance`,
  ),
  /** Ways of working that are already there and are to be kept to. */
  pattern: phraseList(
    `pattern, convention, style, approach, structure, format, layout, way, design, naming, template, standard, scheme, signature, method, technique, technology, function, component, helper, class, interface, button, font, color, guideline, guide, rule, spec, specification, architecture, schema, logic, setup, theme, mechanism, process, procedure, code, principle, instruction, docs, documentation, size, look, visualization`,
  ),
  /** Verdicts that rule a means out. */
  banned: phraseList(
    `no go, nogo, taboo, banned, forbidden, prohibited, disallowed, verboten, vetoed, off the table, out of the question, not an option, no option, not acceptable, unacceptable, off limits, out of bounds, not allowed, not permitted, not welcome, not wanted, not possible for us, ruled out, discouraged, frowned upon, deprecated here, untouchable, sacrosanct, sacred, set in stone, frozen, fixed for now, read only for us, mandatory, compulsory, obligatory, non negotiable, nonnegotiable, a must`,
  ),
  /** Conventions of writing code that can be named in two words. */
  convention: phraseList(
    `camel case, snake case, kebab case, pascal case, two spaces, four spaces, space indentation, single quotes, double quotes, semicolons, trailing comma, trailing commas, named exports, default exports, default export, early returns, early return, guard clauses, type hints, type annotations, british spelling, american spelling, english identifiers, singular table names, plural table names, singular names, plural names, naming convention, naming conventions, coding style, coding standards, code style, style guide, coding guidelines, coding conventions, jsdoc, docstrings, javadoc, line length, max line length, arrow functions, functional components, class components, async await, composition over inheritance, hungarian notation, yoda conditions, strict mode, one class per file, prettier, eslint rules, lint rules, editorconfig, house style, team style`,
  ),
};
