import {columnOf} from "../facts.js";
import {apart, pointBox} from "../../box.js";
import type {PublishedText} from "../../published.js";
import type {ReadFile} from "../readFile.js";
import {furnitureOf, labelOf} from "../roles.js";

/** Px from a line or a leader to the words that are read with it, rather than with what is drawn beside it. */
const besideLine = 12;

/** Words that label no fact of a data file, and stand by themselves: at no swatch, line or leader. */
export function freeTexts(file: ReadFile): PublishedText[] {
  const {textRuns, shown, facts, published} = file;
  const swatches = shown.flatMap(({run, measure}) =>
    measure.by === "colour" && shown.every((each) => each.run !== run || each.measure === measure) ? run.shapes : []
  );
  const links = furnitureOf("link", file).flatMap(({stretches, x, y}) => [
    ...stretches.flatMap(({points}) => points),
    ...x.map((each, end) => [each, y[end] ?? NaN] as const)
  ]);
  const guides = file.runs.flatMap(({role, shapes}) =>
    "furniture" in role && role.at !== undefined && shapes.length <= 3 && role.at[0] !== 0 ? shapes : []
  );
  const isFree = ({box}: PublishedText) =>
    swatches.every((swatch) => apart(swatch.box, box) > besideLine) &&
    links.every((end) => apart(pointBox(end), box) > besideLine) &&
    guides.every((line) => apart(line.box, box) > besideLine);
  const isTitle = (texts: readonly PublishedText[]) => texts.map(({text}) => text).join(" ") === published.title.trim();
  return textRuns.flatMap(({role, texts}) => {
    const labelled = labelOf(role);
    const isMade =
      labelled !== null &&
      labelled.every((address) => {
        const column = columnOf(address);
        const table = address.slice(0, address.indexOf("/"));
        const isAlone = [...facts.columns.keys()].every((each) => each === column || !each.startsWith(`${table}/`));
        return facts.find(address)?.kind === "name" && isAlone;
      });
    return (role === "annotation" && !isTitle(texts)) || isMade ? texts.filter(isFree) : [];
  });
}
