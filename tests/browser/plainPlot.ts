import {barX, plot, text} from "@observablehq/plot";
import {JSDOM} from "jsdom";

/** What a chart library gives out of the box, which none of the proofs may pass. */
export const plainPlot: string = plot({
  document: new JSDOM("").window.document,
  width: 640,
  height: 160,
  marks: [
    barX([69, 31], {x: (value: number) => value, y: (_, index) => ["Israel", "Others"][index]}),
    text([69, 31], {x: (value: number) => value, y: (_, index) => ["Israel", "Others"][index], text: String, dx: -14})
  ]
}).outerHTML;
