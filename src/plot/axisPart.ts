/** A part of an axis or a grid that Plot draws as a mark of its own. */
export interface AxisPart {
  readonly scale: "x" | "y" | "fx" | "fy";
  readonly part: "tick" | "grid" | "tick label" | "label";
}

const names = /^(f?[xy])-(?:axis (tick label|tick|label)|(grid))$/;

/** Which part of an axis a mark is, by the name that Plot gives it: "x-axis tick label", "fy-grid"; *null* for any other. */
export function axisPart({ariaLabel = ""}: {readonly ariaLabel?: string}): AxisPart | null {
  const [, scale, ofAxis, grid] = names.exec(ariaLabel) ?? [];
  const part = ofAxis ?? grid;
  const known = part === "tick" || part === "grid" || part === "tick label" || part === "label";
  return known && (scale === "x" || scale === "y" || scale === "fx" || scale === "fy") ? {scale, part} : null;
}
