import {apart} from "../../box.js";
import type {PublishedText} from "../../published.js";
import type {Violation} from "../../subject.js";
import {textPlace} from "../../where.js";
import type {ReadFile, Shown} from "../readFile.js";
import {isBandScale, placeOf} from "../scales.js";

/** Words beside an axis of names that are said to be no word of it, and are the name of another place than where they stand. */
export function namesElsewhere(file: ReadFile): Violation[] {
  const swatches = file.shown.flatMap(({run, measure}) =>
    measure.by === "colour" && file.shown.every((each) => each.run !== run || each.measure === measure)
      ? run.shapes
      : []
  );
  const isInKey = ({box}: PublishedText) => swatches.some((swatch) => apart(swatch.box, box) <= reach);
  // A line of the headline may be a name.
  const isTitle = (texts: readonly PublishedText[]) =>
    texts.map(({text}) => text).join(" ") === file.published.title.trim();
  const free = file.textRuns.flatMap(({role, texts}) =>
    typeof role === "string" && !isTitle(texts) ? texts.filter((text) => !isInKey(text)) : []
  );
  const found = new Map<PublishedText, Violation>();
  for (const shown of file.shown)
    for (const text of free) {
      const violation = found.has(text) ? null : elsewhere(text, shown);
      if (violation) found.set(text, violation);
    }
  return [...found.values()];
}

/** Px from a swatch of a key to its name at most. */
const reach = 12;

function elsewhere(text: PublishedText, {run, measure, scale, move}: Shown): Violation | null {
  const {along} = measure;
  if (!along || !scale || !isBandScale(scale) || !scale.domain.includes(text.text)) return null;
  const {box} = text;
  const boxes = run.shapes.map((shape) => shape.box);
  const beside =
    along === "y"
      ? boxes.every(({left}) => box.right <= left) || boxes.every(({right}) => box.left >= right)
      : boxes.every(({top}) => box.bottom <= top) || boxes.every(({bottom}) => box.top >= bottom);
  const middle = along === "y" ? (box.top + box.bottom) / 2 : (box.left + box.right) / 2;
  const half = Math.abs(scale.step) / 2;
  const isAtName = (name: string) => Math.abs(placeOf(scale, name) + scale.width / 2 + move[along] - middle) < half;
  const stands = scale.domain.find(isAtName);
  if (!beside || stands === undefined || stands === text.text) return null;
  return {where: textPlace(text), found: `at ${stands}`, expected: `at ${text.text}, or other words`};
}
