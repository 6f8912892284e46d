import {checkCharacters, checkFields, checkNumber, isObject, refusal} from "../../../facts/boundary.js";

const listed = (names: string) => names.split(" ");

/** The names of Plot’s own options. */
const known = [
  ...listed("marks width height aspectRatio margin marginTop marginRight marginBottom marginLeft"),
  ...listed("className clip document style figure title subtitle caption ariaLabel ariaDescription"),
  ...listed("projection facet axis grid label inset insetTop insetRight insetBottom insetLeft"),
  ...listed("align clamp nice padding round zero")
];

const scaleNames = listed("x y r color opacity symbol length fx fy");

/** The names of the options of a scale, and those of the legend that a scale of colours or symbols may have. */
const knownOfScale = [
  ...listed(
    "type domain range unknown transform interval scheme interpolate quantiles pivot symmetric n base exponent"
  ),
  ...listed("constant percent reverse clamp nice zero round inset insetTop insetRight insetBottom insetLeft align"),
  ...listed("padding paddingInner paddingOuter axis grid line label labelAnchor labelArrow labelOffset fontVariant"),
  ...listed("ariaLabel ariaDescription ticks tickSize tickSpacing tickPadding tickFormat tickRotate bandwidth step"),
  ...listed("legend width height columns swatchSize swatchWidth swatchHeight className style")
];

const inPx = listed("height margin marginTop marginRight marginBottom marginLeft");

/** The highest chart, in px; a higher one is a slip of the finger. */
const mostHeight = 4000;

/** @throws for an option that Plot does not have, of the chart or of a scale, and for a length that is none */
export function checkPlotOptions(options: object, own: readonly string[], where: string): void {
  checkFields(options, [...known, ...scaleNames, ...own], "options", where);
  const given: Readonly<Record<string, unknown>> = {...options};
  for (const name of inPx) if (given[name] !== undefined) checkNumber(given[name], name, where);
  const {height} = given;
  if (typeof height === "number" && !(height > 0 && height <= mostHeight))
    throw refusal(height, "height", `above 0, up to ${mostHeight} px`, where);
  for (const name of scaleNames) {
    const scale = given[name];
    if (scale === undefined || scale === null) continue;
    checkFields(scale, knownOfScale, `scale ${name}`, where);
    const label = isObject(scale) ? scale["label"] : undefined;
    if (typeof label === "string") checkCharacters(label, `label of scale ${name}`, where);
    else if (label !== undefined && label !== null)
      throw refusal(label, `label of scale ${name}`, "a text, or null", where);
  }
}
