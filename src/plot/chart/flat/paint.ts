import {color} from "d3";
import {ownIndex, seriesIndex} from "./seriesPaints.js";

/** The colours that stand for what Plot leaves to the page. */
export interface PageColours {
  readonly ink: string;
  readonly paper: string;
  /** That of boxes behind a median; default Plot’s own. */
  readonly quiet?: string;
  /** Those of names where an author gives none; default ink. */
  readonly series?: readonly string[];
  /** Whether colours of ours that an author writes out are those of the scheme, too; default no. */
  readonly ours?: boolean;
}

/** A paint of Plot’s as a file holds it: "#rrggbb" or "none", and how opaque. @throws for a paint that no file can hold */
export function paintOf(
  value: string,
  {ink, paper, series = [], ours = false}: PageColours
): {readonly paint: string; readonly opacity: number} {
  if (value === "none" || value === "transparent") return {paint: "none", opacity: 1};
  if (value === "currentColor" || value === "currentcolor") return {paint: ink, opacity: 1};
  if (value.startsWith("var(--plot-background")) return {paint: paper, opacity: 1};
  const place = seriesIndex(value);
  if (place >= 0) return {paint: series[place] ?? ink, opacity: 1};
  const parsed = color(value);
  if (parsed) {
    const hex = parsed.formatHex();
    return {paint: (ours ? series[ownIndex(hex)] : undefined) ?? hex, opacity: parsed.opacity};
  }
  if (value.startsWith("url(")) {
    throw new Error(`unsupported paint: ${value} (a plain colour, such as #4682b4; no gradient and no pattern)`);
  }
  throw new Error(`unsupported paint: ${value} (a colour as #rrggbb, rgb() or hsl(), or by its name)`);
}
