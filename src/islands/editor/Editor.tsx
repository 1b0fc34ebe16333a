import type { ReadableAtom, WritableAtom } from 'nanostores';
import type { MutableRef } from 'preact/hooks';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mark } from '../../stores/highlight.ts';
import type { RunningEditor } from './create-editor.ts';
import styles from './Editor.module.css';
import type { EditorHandle } from './editor-handle.ts';
import type { FindingsOfText } from './finding-underlines.ts';
import { textareaHandle } from './textarea-handle.ts';

interface Props {
  readonly id: string;
  readonly $text: WritableAtom<string>;
  readonly $findings: ReadableAtom<FindingsOfText>;
  readonly $marks: ReadableAtom<readonly Mark[]>;
  readonly handle: MutableRef<EditorHandle | null>;
  /** Ids of the elements that name and explain the editor. */
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly placeholder: string;
  /** Called once the field is bound, with what was typed into it before that. */
  readonly onOpen: (typed: string | undefined) => () => void;
}

function bindTextarea(area: HTMLTextAreaElement, $text: WritableAtom<string>): () => void {
  const read = () => $text.set(area.value);
  area.addEventListener('input', read);
  const stop = $text.subscribe((text) => {
    if (area.value !== text) area.value = text;
  });
  return () => {
    area.removeEventListener('input', read);
    stop();
  };
}

/** A text field that becomes an editor of the same size once that is loaded. Nothing typed meanwhile is lost. */
export function Editor({ id, handle, labelledBy, describedBy, placeholder, onOpen, ...stores }: Props) {
  const { $text, $findings, $marks } = stores;
  const area = useRef<HTMLTextAreaElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    const field = area.current;
    const parent = host.current;
    if (!field || !parent) return undefined;
    const close = onOpen(field.value === field.defaultValue ? undefined : field.value);
    const unbind = bindTextarea(field, $text);
    handle.current = textareaHandle(field, (text) => $text.set(text));
    let editor: RunningEditor | undefined;
    let gone = false;
    const load = async () => {
      const { createEditor } = await import('./create-editor.ts');
      if (gone) return;
      const focused = document.activeElement === field;
      editor = createEditor({ parent, $text, $findings, $marks, labelledBy, describedBy, placeholder });
      unbind();
      editor.select(field.selectionStart, field.selectionEnd);
      handle.current = editor;
      setReady(true);
      if (focused) editor.focus();
    };
    // Without the editor the plain field keeps working.
    load().catch(() => undefined);
    return () => {
      gone = true;
      unbind();
      editor?.destroy();
      close();
    };
  }, []);

  return (
    <div class={styles.surface} data-editor={ready ? 'ready' : 'plain'}>
      <textarea
        ref={area}
        id={id}
        class={styles.plain}
        hidden={ready}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck
        defaultValue={$text.get()}
      />
      <div ref={host} class={styles.host} />
    </div>
  );
}
