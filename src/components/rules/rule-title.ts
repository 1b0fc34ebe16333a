/** A rule's id as a title: `vague-verb` is "Vague verb". */
export function ruleTitle(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
