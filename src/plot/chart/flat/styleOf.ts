import {formatCoordinate, hasAny} from "../../../drawing/element.js";
import {type PageColours, paintOf} from "./paint.js";

const numbers = ["stroke-width", "stroke-opacity", "fill-opacity", "opacity"];
const words = ["stroke-linecap", "stroke-linejoin"];
const styles = ["fill", "stroke", "stroke-dasharray", ...numbers, ...words];

/**
 * The attributes of an element by which a file may paint it. A colour that is not opaque is written as a colour and an opacity.
 * @throws for a paint that no file can hold
 */
export function styleOf(node: Element, page: PageColours): Record<string, string> {
  const style: Record<string, string> = {};
  // Most shapes leave their style to their group, and a chart may have thousands of them.
  if (!hasAny(node, styles)) return style;
  for (const name of ["fill", "stroke"] as const) {
    const value = node.getAttribute(name);
    if (value === null || value === "inherit") continue;
    const {paint, opacity} = paintOf(value, page);
    style[name] = paint;
    if (opacity < 1) style[`${name}-opacity`] = formatCoordinate(opacity);
  }
  for (const name of numbers) {
    const value = Number(node.getAttribute(name) ?? NaN);
    if (Number.isFinite(value) && !(name.endsWith("opacity") && value === 1)) style[name] = formatCoordinate(value);
  }
  for (const name of words) {
    const value = node.getAttribute(name);
    if (value !== null) style[name] = value;
  }
  const dashes = node.getAttribute("stroke-dasharray");
  if (dashes !== null && dashes !== "none")
    style["stroke-dasharray"] = dashes
      .trim()
      .split(/[\s,]+/)
      .join(" ");
  return style;
}
