import {element} from "../drawing/element.js";
import {givenTextRole} from "../drawing/roles.js";
import {textSize, widestLeading} from "../theme/typeSizes.js";

/** Attributes of a text but its place and its length. */
const typed = ["font-size", "font-weight", "fill", "text-anchor"];

/** Elements as they are, and of neighbouring texts that are lines of one paragraph one text with a `tspan` for each line. */
export function paragraphsOf(members: readonly Element[]): Element[] {
  const paragraphs: [Element, ...Element[]][] = [];
  for (const member of members) {
    const last = paragraphs.at(-1);
    const line = last?.at(-1);
    if (last && line && continues(line, member)) last.push(member);
    else paragraphs.push([member]);
  }
  return paragraphs.map(joined);
}

function continues(line: Element, next: Element): boolean {
  const [role, other] = [givenTextRole(line), givenTextRole(next)];
  if (!role || !other || JSON.stringify(role) !== JSON.stringify(other)) return false;
  if ([line, next].some((each) => each.hasAttribute("transform"))) return false;
  if (["x", ...typed].some((name) => line.getAttribute(name) !== next.getAttribute(name))) return false;
  const down = numberOf(next, "y") - numberOf(line, "y");
  return down > 0 && down <= widestLeading * (numberOf(line, "font-size") || textSize.base);
}

function joined(lines: readonly [Element, ...Element[]]): Element {
  const [first, ...others] = lines;
  first.removeAttribute("textLength");
  first.removeAttribute("lengthAdjust");
  if (others.length === 0) return first;
  const x = numberOf(first, "x");
  const spans = lines.map((line, index) => {
    const before = lines[index - 1];
    const dy = before ? numberOf(line, "y") - numberOf(before, "y") : undefined;
    return element(first.ownerDocument, "tspan", {x, dy}, [line.textContent ?? ""]);
  });
  first.textContent = "";
  first.append(...spans);
  return first;
}

const numberOf = (node: Element, name: string) => Number(node.getAttribute(name));
