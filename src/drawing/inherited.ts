/** A presentation attribute as it holds for an element: its own, or that of the nearest group around it that has one. */
export function inherited(node: Element, name: string): string | null {
  for (let at: Element | null = node; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}
