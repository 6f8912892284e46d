import type {Colours} from "./vision.js";

let loading: Promise<Colours> | undefined;

/** Loads the measures of colours; a press that only renders never does. */
export function loadColours(): Promise<Colours> {
  return (loading ??= import("./colourMeasures.js").then(({colourMeasures}) => colourMeasures()));
}
