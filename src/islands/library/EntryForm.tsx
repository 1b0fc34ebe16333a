import { useId } from 'preact/hooks';
import { readTags } from '../../library/written.ts';
import type { LibraryFields, problemsIn } from '../../schemas/library.ts';
import styles from './EntryForm.module.css';
import { Field } from './Field.tsx';
import { RatingField } from './RatingField.tsx';
import { ASSISTANTS } from './words.ts';

interface Props {
  /** What stands in the form at first. */
  readonly fields: LibraryFields;
  /** Whether the prompt can be changed here; otherwise it comes from elsewhere. */
  readonly withText: boolean;
  readonly problems: ReturnType<typeof problemsIn>;
  /** Assistants that were named before. */
  readonly assistants: readonly string[];
}

/** The fields of an entry. */
export function EntryForm({ fields, withText, problems, assistants }: Props) {
  const list = useId();
  return (
    <>
      <Field
        label="Title"
        problem={problems.title}
        control={(ties) => <input {...ties} name="title" defaultValue={fields.title} autocomplete="off" />}
      />
      {withText ? (
        <Field
          label="Prompt"
          problem={problems.text}
          control={(ties) => (
            <textarea
              {...ties}
              class={styles.prompt}
              name="text"
              rows={8}
              defaultValue={fields.text}
              spellcheck={false}
            />
          )}
        />
      ) : (
        problems.text && <p class={styles.problem}>The prompt cannot be saved. {problems.text}</p>
      )}
      <Field
        label="Tags"
        hint="Parted by commas"
        problem={problems.tags}
        control={(ties) => <input {...ties} name="tags" defaultValue={fields.tags.join(', ')} autocomplete="off" />}
      />
      <RatingField rating={fields.rating} />
      <Field
        label="Assistant"
        hint="Which one got it, with its version if you know it"
        problem={problems.assistant}
        control={(ties) => (
          <input {...ties} name="assistant" list={list} defaultValue={fields.assistant} autocomplete="off" />
        )}
      />
      <datalist id={list}>
        {[...new Set([...assistants, ...ASSISTANTS])].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field
        label="Notes"
        hint="What came back, why, and what you would write next time"
        problem={problems.notes}
        control={(ties) => <textarea {...ties} name="notes" rows={3} defaultValue={fields.notes} />}
      />
    </>
  );
}

/** What was written into the form, over the fields that it started from. */
export function readForm(form: HTMLFormElement, fields: LibraryFields): LibraryFields {
  const data = new FormData(form);
  const written = (name: string, otherwise: string) => String(data.get(name) ?? otherwise);
  const rating = written('rating', '');
  return {
    ...fields,
    title: written('title', fields.title).trim(),
    text: written('text', fields.text),
    tags: readTags(written('tags', '')),
    rating: rating === '' ? null : Number(rating),
    assistant: written('assistant', '').trim(),
    notes: written('notes', ''),
  };
}
