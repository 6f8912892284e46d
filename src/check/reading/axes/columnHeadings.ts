import type {ReadFile} from "../readFile.js";
import {isTickRole, labelOf, type TickRole} from "../roles.js";
import {isBandScale} from "../scales.js";

/** Whether words are the headings of columns, and each stands over the numbers of its own. */
export function isOfColumns({tick, at}: TickRole, file: ReadFile): boolean {
  const headings = headingsOf(file);
  const own = headings.filter((each) => each.tick === tick);
  // The one heading of a table of claims has no other to be exchanged with.
  if (new Set(at).size === 1 && headings.length === 0 && file.reading.scales[tick]?.type === "point") return true;
  return at.length > 0 && own.length > 0 && own.every((heading) => labelsUnder(heading, headings, file));
}

interface Heading {
  readonly tick: string;
  readonly column: string;
  readonly left: number;
  readonly right: number;
}

function headingsOf({textRuns, facts, reading}: ReadFile): Heading[] {
  const names = new Set([...facts.columns].map(([column]) => column.slice(column.lastIndexOf("/") + 1)));
  return textRuns.flatMap(({role, texts}) => {
    const scale = isTickRole(role) ? reading.scales[role.tick] : undefined;
    if (!isTickRole(role) || !scale || !isBandScale(scale)) return [];
    return role.at.flatMap((name, index): Heading[] => {
      const text = texts[index];
      if (!names.has(String(name)) || !text) return [];
      return [{tick: role.tick, column: String(name), left: text.box.left, right: text.box.right}];
    });
  });
}

/** Whether the numbers of a column stand nearer to its heading than to that of any other. */
function labelsUnder({column}: Heading, headings: readonly Heading[], {textRuns}: ReadFile): boolean {
  const numbers = textRuns.flatMap(({role, texts}) => {
    const [fact = ""] = labelOf(role) ?? [];
    return fact.split("/").at(-2) === column ? texts : [];
  });
  const apartFrom = (heading: Heading, {box}: (typeof numbers)[number]) =>
    Math.min(
      Math.abs(heading.left - box.left),
      Math.abs(heading.right - box.right),
      Math.abs(heading.left + heading.right - box.left - box.right) / 2
    );
  return numbers.every((text) => {
    const nearest = headings.toSorted((a, b) => apartFrom(a, text) - apartFrom(b, text))[0];
    return nearest === undefined || nearest.column === column;
  });
}
