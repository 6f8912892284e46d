import type {PartPaint} from "../../plot/parts/partColours.js";
import type {Palette} from "../../theme/theme.js";

/** More series than these cannot be told apart in a group. */
export const mostGrouped = 4;

/** The paint of each series, by name: of two of which one is highlighted, the other is grey. */
export function groupPaints(
  names: readonly string[],
  highlight: string | undefined,
  {highlight: strong, parts, contextEdge, onHighlight}: Palette
): ReadonlyMap<string, PartPaint> {
  const own = highlight ?? names[0];
  const others = highlight !== undefined && names.length === 2 ? [contextEdge] : [...parts, contextEdge];
  return new Map(
    names.map((name): [string, PartPaint] => {
      const fill = name === own ? strong : (others.shift() ?? contextEdge);
      return [name, {fill, text: onHighlight, pale: false}];
    })
  );
}
