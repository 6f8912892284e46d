import type {Violation} from "../../subject.js";
import {bare} from "../labels/labels.js";
import type {ReadFile} from "../readFile.js";
import {isTickRole} from "../roles.js";
import {shapePlace} from "../where.js";
import {facetOf, shownOfFacts} from "./shownOfFacts.js";

/** Either all shapes of a scale stand in panels or none do, and the name of each panel is printed. */
export function panelsUnsaid(file: ReadFile): Violation[] {
  const shown = shownOfFacts(file);
  if (!file.textRuns.some(({role}) => isTickRole(role))) return [];
  const inPanels = new Set(
    shown.flatMap((each) => (facetOf(each) && each.measure.on !== undefined ? [each.measure.on] : []))
  );
  const words = new Set(
    file.textRuns.flatMap(({texts}) => [
      bare(texts.map(({text}) => text).join("")),
      ...texts.map(({text}) => bare(text))
    ])
  );
  const ticked = new Set(
    file.textRuns.flatMap(({role}) => (isTickRole(role) ? role.at.map((name) => `${role.tick} ${name}`) : []))
  );
  return shown.flatMap((each): Violation[] => {
    const [shape] = each.run.shapes;
    const facet = facetOf(each);
    if (!shape || each.measure.on === undefined || !each.measure.along) return [];
    const where = shapePlace(shape, each.facts[0]);
    if (!facet)
      return inPanels.has(each.measure.on)
        ? [{where, found: "a shape in no panel", expected: "one, as the others"}]
        : [];
    const unsaid = [facet.x, facet.y].flatMap((panel) => {
      const isSaid = !panel || words.has(bare(panel.at)) || ticked.has(`${panel.on} ${panel.at}`);
      return isSaid || !panel ? [] : [panel.at];
    });
    const [name] = unsaid;
    return name === undefined
      ? []
      : [{where, found: `in panel ${name}, whose name is not printed`, expected: "its name"}];
  });
}
