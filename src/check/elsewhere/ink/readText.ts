import {boxAround} from "../../box.js";
import {widthOf} from "../../measure.js";
import {descendants, type XmlElement} from "../../xml.js";
import {applied, enlargement, turnOf} from "./affine.js";
import type {InkText, Setting} from "./ink.js";

/** Half the height of capitals in em, as most fonts have it. */
const halfCapitals = 0.34;

/** The text of an element with its lines; nothing where it says nothing. */
export function readText(element: XmlElement, {matrix, style, around}: Setting): InkText[] {
  const lines = element.children.filter(({name}) => name === "tspan");
  const text = lineTexts(element).join(" ").replace(/\s+/g, " ").trim();
  if (text === "") return [];
  const own = {...style, ...lines[0]?.attributes};
  const size = parseFloat(own["font-size"] ?? "16");
  const [first] = lines;
  const x = length(first?.attributes["x"] ?? element.attributes["x"], size) + length(element.attributes["dx"], size);
  const y =
    length(first?.attributes["y"] ?? element.attributes["y"], size) +
    length(first?.attributes["dy"] ?? element.attributes["dy"], size);
  const middle = y - size * (raised[own["dominant-baseline"] ?? ""] ?? halfCapitals);
  const anchor = own["text-anchor"] === "end" ? "end" : own["text-anchor"] === "middle" ? "middle" : "start";
  const width = widthOf(text, size, 400);
  const left = x - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  const corners = [left, left + width].flatMap((across) =>
    [middle - size / 2, middle + size / 2].map((down) => applied(matrix, [across, down]))
  );
  const at = applied(matrix, [x, middle]);
  const box = boxAround(
    corners.map(([across]) => across),
    corners.map(([, down]) => down)
  );
  return [{text, at, anchor, size: size * enlargement(matrix), turn: turnOf(matrix), box, around}];
}

/** How far below the middle of the capitals a baseline of another kind stands, in em. */
const raised: Readonly<Record<string, number>> = {
  middle: 0,
  central: 0,
  hanging: -halfCapitals,
  "text-before-edge": -0.5
};

/** A text with tspans is as many lines as these; one without is one. */
function lineTexts(element: XmlElement): string[] {
  const whole = (part: XmlElement) =>
    descendants(part)
      .map(({text}) => text)
      .join("");
  return [element.text, ...element.children.filter(({name}) => name !== "title").map(whole)];
}

function length(value: string | undefined, size: number): number {
  const number = parseFloat(value ?? "0");
  return value?.endsWith("em") ? number * size : number;
}
