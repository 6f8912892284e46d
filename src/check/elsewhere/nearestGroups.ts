import type {XmlElement} from "../xml.js";

/** Shapes or texts by the nearest element around them that has another of them in it. */
export function nearestGroups<Item extends {readonly around: readonly XmlElement[]}>(items: readonly Item[]): Item[][] {
  const counts = new Map<XmlElement, number>();
  for (const {around} of items) for (const element of around) counts.set(element, (counts.get(element) ?? 0) + 1);
  const groups = new Map<XmlElement, Item[]>();
  for (const item of items) {
    const element = item.around.find((each) => (counts.get(each) ?? 0) >= 2);
    if (!element) continue;
    const group = groups.get(element) ?? [];
    groups.set(element, group);
    group.push(item);
  }
  return [...groups.values()];
}
