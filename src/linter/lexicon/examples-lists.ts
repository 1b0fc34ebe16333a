import type { Lists } from '../phrases/compile.ts';
import { phraseList } from './word-set.ts';

/** Words that introduce samples and models, used in phrases as `@name`. */
export const EXAMPLE_LISTS: Lists = {
  /** What may be alike in two places. */
  likeness: phraseList(
    `style, styling, format, formatting, layout, structure, pattern, approach, way, design, look, look and feel, behavior, logic, size, width, height, color, font, naming, name, naming scheme, signature, convention, technique, method, visualization, shape, method, mechanism, functionality, feature, button, component, setup, schema, order, spacing, margin, padding, border, animation, wording, tone, card, code, flow, procedure, implementation, selection, function, process, architecture, template, position, alignment, treatment, type, kind, manner, fashion, thing, sort, field, text`,
  ),
  /** Things of a project or a program that can be imitated. */
  model: phraseList(
    `page, screen, view, tab, dialog, modal, popup, menu, dropdown, box, button, row, column, table, list, card, panel, section, form, field, widget, sidebar, header, footer, editor, component, module, class, function, method, hook, service, controller, handler, endpoint, route, repository, adapter, driver, parser, reader, test, tests, spec, suite, fixture, migration, script, command, macro, plugin, workflow, job, role, playbook, chart, graph, report, template, document, docs, documentation, file, folder, guide, console, app, version, implementation, original, paper, sensor, counterpart, provider, importer, exporter, model, serializer, resolver, query, store, reducer, middleware, policy, rule, block, example, sample, screenshot, mockup, mock, wireframe, picture, image, site, website, tool, library`,
  ),
  /** What samples are made of. */
  'sample-of': phraseList(
    `input, output, row, line, record, payload, request, response, message, data, value, values, entry, log, log line, event, file, document, json, csv, xml, body, object, call, usage, invocation, query, result, test, test case, url, string, snippet, code, sentence, text, packet, frame, item, command, command line, transcript, session, config, configuration, header, answer, name, filename, file name, path, id`,
  ),
  /** What opens a case that is played through. */
  'scene-opener': phraseList(
    `say, suppose, supposing, imagine, assuming, picture this, pretend, lets say, let's say, let us say, think of, illustration, to illustrate, for reference, for instance, for example, case in point, worked example, sanity check, hypothetically, might go, could go, to make it concrete, in concrete terms, as sanity check, quick check, by hand, in numbers, example calculation, somebody who, someone who, customer who, person who, student who, member who, player who, driver who, patient who, tenant who, order of, order with, cart with, basket of, trip from, person born, born on, loan of, invoice of, booking from`,
  ),
};
