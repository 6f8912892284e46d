import {apart} from "../../box.js";
import type {PublishedText} from "../../published.js";
import type {Violation} from "../../subject.js";
import {textPlace} from "../../where.js";
import {bare} from "./labels.js";
import type {ReadFile, Shown} from "../readFile.js";
import type {Shape} from "../shapes.js";

/** In a key of colours, beside each swatch stands its own name, and not that of another. */
export function swatchViolations({shown, textRuns}: ReadFile): Violation[] {
  const legends = textRuns.flatMap(({role, texts}) => (role === "legend" ? texts : []));
  if (legends.length === 0) return [];
  return shown.flatMap((each) => {
    const alone = shown.filter(({run}) => run === each.run).length === 1;
    return alone && each.measure.by === "colour" && each.scale?.type === "ordinal" ? keyViolations(each, legends) : [];
  });
}

/** Px from a swatch to its name at most. */
const reach = 12;

function keyViolations({run, facts}: Shown, legends: readonly PublishedText[]): Violation[] {
  const names = run.shapes.map((_, index) => facts[index]?.[0] ?? "");
  const texts = run.shapes.map((shape) => nearest(shape, legends));
  if (new Set(names).size < names.length) return [];
  if (texts.some(({distance}) => distance > reach)) return farNames(run.shapes, names, legends);
  return texts.flatMap(({text}, index): Violation[] => {
    const own = names[index] ?? "";
    if (text === null) return [];
    const other = names.find((name) => name !== own && bare(text.text) === bare(name));
    if (other === undefined && isNameOf(text.text, own)) return [];
    return [{where: textPlace(text), found: `${other ?? text.text}, beside the colour of ${own}`, expected: own}];
  });
}

/** Of a key that has a word for each colour, the words that stand away from their swatches. */
function farNames(shapes: readonly Shape[], names: readonly string[], legends: readonly PublishedText[]): Violation[] {
  const own = names.map((name) => legends.filter(({text}) => bare(text) === bare(name)));
  if (own.some(({length}) => length !== 1)) return [];
  return own.flat().flatMap((text, index): Violation[] => {
    const away = shapes.map(({box}) => apart(text.box, box));
    const distance = away[index] ?? 0;
    if (distance <= reach) return [];
    return [{where: textPlace(text), found: `${text.text}, ${Math.round(distance)} px from its colour`, expected: `at most ${reach} px`}]; // prettier-ignore
  });
}

/** Whether words are a name, a line of it, its beginning or end, or hold it; what a code such as “DE” stands for, nobody knows here. */
function isNameOf(words: string, name: string): boolean {
  // A number may stand before a name, of which the line has but the beginning.
  const plain = (each: string) =>
    bare(each)
      .toLowerCase()
      .replace(/[\p{N}.,%…]/gu, "");
  const [said, own] = [plain(words), plain(name)];
  return !/\p{Ll}{2}/u.test(name) || own === "" || (said !== "" && own.includes(said)) || said.includes(own);
}

function nearest({box}: Shape, legends: readonly PublishedText[]) {
  let [text, distance]: [PublishedText | null, number] = [null, Infinity];
  for (const each of legends) {
    const away = apart(each.box, box);
    if (away < distance) [text, distance] = [each, away];
  }
  return {text, distance};
}
