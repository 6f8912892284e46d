import {compile, type TopLevelSpec} from "vega-lite";
import {parse, View} from "vega";

/** The SVG that Vega-Lite and Vega make of a specification. */
export async function vegaSVG(spec: TopLevelSpec): Promise<string> {
  const view = new View(parse(compile(spec).spec), {renderer: "none"});
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}
