import { EditorView } from '@codemirror/view';

const underlined = (style: string, colour: string) => ({
  backgroundImage: 'none',
  paddingBottom: '0',
  textDecoration: `underline ${style} ${colour}`,
  textDecorationSkipInk: 'none',
  textUnderlineOffset: '0.25em',
});

/** The editor's look, in the site's own variables, so that it follows the theme by itself. */
export const editorTheme = EditorView.theme({
  '&': { height: '100%', color: 'var(--sl-color-white)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit', overflow: 'auto' },
  '.cm-content': { padding: 'var(--rd-editor-pad)', caretColor: 'var(--sl-color-white)', minHeight: '100%' },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--sl-color-white)', borderLeftWidth: '2px' },
  '.cm-placeholder': { color: 'var(--sl-color-gray-3)' },
  '.cm-lintRange-error': underlined('wavy 1.5px', 'var(--sl-color-red)'),
  '.cm-lintRange-warning': underlined('dashed 1.5px', 'var(--sl-color-orange)'),
  '.cm-lintRange-info': underlined('dotted 1.5px', 'var(--sl-color-blue)'),
  '.cm-lintRange-active': { backgroundColor: 'var(--sl-color-accent-low)' },
  '.cm-lintPoint:after': { display: 'none' },
  '.cm-evidence': {
    backgroundColor: 'color-mix(in srgb, var(--c) 18%, transparent)',
    borderBottom: '2px solid var(--c)',
    borderRadius: '2px',
  },
  // Inline, so that no line breaks between the letter and the word; silent, since the meter names the component.
  '.cm-evidence::before': {
    content: 'attr(data-letter) / ""',
    marginInlineEnd: '0.25em',
    padding: '0.1em 0.35em',
    borderRadius: '3px',
    fontSize: '0.7em',
    fontWeight: '700',
    color: 'var(--sl-color-black)',
    backgroundColor: 'var(--c)',
    verticalAlign: '0.15em',
  },
  '.cm-tooltip': {
    maxWidth: 'min(28rem, 90vw)',
    color: 'var(--sl-color-white)',
    backgroundColor: 'var(--sl-color-bg-nav)',
    border: '1px solid var(--sl-color-gray-4)',
    borderRadius: '6px',
    boxShadow: 'var(--sl-shadow-md)',
    fontFamily: 'var(--__sl-font)',
    fontSize: 'var(--sl-text-sm)',
  },
  '.cm-diagnostic': { padding: '0.5rem 0.75rem', borderLeftWidth: '4px' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--sl-color-red)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--sl-color-orange)' },
  '.cm-diagnostic-info': { borderLeftColor: 'var(--sl-color-blue)' },
  '.cm-diagnosticAction': {
    display: 'block',
    minHeight: '2.75rem',
    margin: '0.5rem 0 0',
    padding: '0.25rem 0.75rem',
    color: 'var(--sl-color-text-invert)',
    backgroundColor: 'var(--sl-color-text-accent)',
    borderRadius: '6px',
    cursor: 'pointer',
  },
});
