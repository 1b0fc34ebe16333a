import { atom, computed, type ReadableAtom } from 'nanostores';
import type { Template } from '../../schemas/template.ts';
import { createLiveReport, type LiveReport } from '../../stores/live-report.ts';
import { valuesIn } from '../../stores/template-link.ts';
import { keepValues, templateValues, valuesFor } from '../../stores/template-values.ts';
import { fillTemplate, type Piece, textOf, type Values } from '../../templates/fill.ts';
import { lintText } from '../judge/judge.ts';

/** Something that was put in place of other values, which can come back. */
export interface Replaced {
  readonly note: string;
  /** What was there; null when nothing has changed. */
  readonly previous: Values | null;
}

/** All that one template's page works with. */
export interface TemplateDesk {
  readonly template: Template;
  readonly $values: ReadableAtom<Values>;
  readonly $pieces: ReadableAtom<readonly Piece[]>;
  readonly $text: ReadableAtom<string>;
  readonly $live: ReadableAtom<LiveReport>;
  readonly $replaced: ReadableAtom<Replaced | null>;
  change(name: string, value: string): void;
  /** Fills in the example, or takes everything out. */
  replace(values: Values, note: string): void;
  undo(): void;
  /** Takes the values from the address, now and when it changes. Returns how to stop. */
  open(): () => void;
}

/** Creates the desk of a template. */
export function createTemplateDesk(template: Template): TemplateDesk {
  const { id, variables } = template;
  const $values = computed(templateValues.$value, (all) => valuesFor(id, all));
  const $pieces = computed($values, (values) => fillTemplate(template, values));
  const $text = computed($pieces, textOf);
  const $replaced = atom<Replaced | null>(null);

  function replace(values: Values, note: string): void {
    const previous = $values.get();
    keepValues(id, values);
    $replaced.set({ note, previous });
  }

  function takeLink(): void {
    const linked = valuesIn(
      location.hash,
      variables.map(({ name }) => name),
    );
    if (!linked) return;
    // A reload must not put them over what is written from here on.
    history.replaceState(history.state, '', location.pathname + location.search);
    if (!linked.ok) {
      $replaced.set({ note: linked.message, previous: null });
      return;
    }
    const dropped =
      linked.unknown.length > 0
        ? ` Left out, because this template does not ask for them: ${linked.unknown.join(', ')}.`
        : '';
    replace(linked.values, `These values come from a link.${dropped}`);
  }

  return {
    template,
    $values,
    $pieces,
    $text,
    $live: createLiveReport($text, lintText, { text: '', report: null, refusal: null }),
    $replaced,
    change(name, value) {
      $replaced.set(null);
      keepValues(id, { ...$values.get(), [name]: value });
    },
    replace,
    undo() {
      const previous = $replaced.get()?.previous;
      if (previous) keepValues(id, previous);
      $replaced.set(null);
    },
    open() {
      takeLink();
      addEventListener('hashchange', takeLink);
      return () => removeEventListener('hashchange', takeLink);
    },
  };
}
