import type {Palette} from "../../theme/theme.js";

/** More parts than this cannot be told apart by their colour. */
export const mostParts = 4;

/** How a part is painted. */
export interface PartPaint {
  readonly fill: string;
  /** Text on it. */
  readonly text: string;
  /** True where it needs an edge to stand out from the paper. */
  readonly pale: boolean;
}

/** Which part has which paint. */
interface PaintOptions {
  /** The part that has the highlight; default the first. */
  readonly own?: string | undefined;
  /** The part that is what remains of the whole, and pale, as the fourth is. */
  readonly rest?: string | undefined;
}

/** The paints of parts, by name. */
export function partPaints(
  names: readonly string[],
  {own = names[0], rest}: PaintOptions,
  {highlight, onHighlight, parts, context, onContext}: Palette
): ReadonlyMap<string, PartPaint> {
  const strong = [...parts].map((fill): PartPaint => ({fill, text: onHighlight, pale: false}));
  const pale = {fill: context, text: onContext, pale: true};
  return new Map(
    names.map((name): [string, PartPaint] => {
      if (name === rest) return [name, pale];
      if (name === own) return [name, {fill: highlight, text: onHighlight, pale: false}];
      return [name, strong.shift() ?? pale];
    })
  );
}
