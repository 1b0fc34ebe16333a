/** Selects offsets of an element's text, from `from` up to `to`; all of it without them. */
export function selectText(element: HTMLElement, from = 0, to = Number.POSITIVE_INFINITY): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let past = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const end = past + node.data.length;
    if (from >= past && from < end) range.setStart(node, from - past);
    if (to > past && to <= end) range.setEnd(node, to - past);
    past = end;
  }
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  element.focus({ preventScroll: true });
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
