// What a reporter would write who needs one bar chart as a file: Plot and jsdom, in plain JavaScript.
import {writeFileSync} from "node:fs";
import {barX, plot, text} from "@observablehq/plot";
import {JSDOM} from "jsdom";

const bars = [
  {name: "Azerbaijan’s arms imports", value: 69},
  {name: "Israel’s arms exports", value: 17}
];
const svg = plot({
  document: new JSDOM("").window.document,
  width: 640,
  height: 240,
  marginLeft: 180,
  x: {domain: [0, 100]},
  y: {label: null},
  marks: [
    barX(bars, {x: "value", y: "name", fill: "#12436d"}),
    text(bars, {x: "value", y: "name", text: ({value}) => `${value}%`, textAnchor: "start", dx: 4})
  ]
});
svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
writeFileSync(process.argv[2], svg.outerHTML);
