import {readFileSync, writeFileSync} from "node:fs";
import {startBrowser} from "../browser/browser.js";
import {measureInFirefox} from "../browser/measureInFirefox.js";
import {withTables} from "../elsewhere/writeTables.js";
import story from "../../notebooks/israel-azerbaijan.js";
import {serializeSVG} from "../../src/drawing/serialize.js";
import {outlineTexts} from "../../src/figure/outlineTexts.js";
import {chartsOf} from "../../src/index.js";
import {draw} from "../../src/publish/files/draw.js";
import {renderSVG} from "../../src/render.js";
import {publishedWidths} from "../../src/story/files.js";
import {bandsOf, cutLines, painters} from "./bands.js";

/** Counts, for each width, the lines of all figures and those that are cut; written in the page that measures. */
function cutInPage(): number[] {
  return [...document.querySelectorAll("svg")].map((svg) => {
    const width = svg.viewBox.baseVal.width - 600;
    const cut = [...svg.querySelectorAll("text")].filter((text) => {
      const {x, width: length} = text.getBBox();
      return x < -1 || x + length > width + 1;
    });
    return cut.length;
  });
}

async function inChromium(body: string): Promise<number[]> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(body);
    return await page.evaluate(cutInPage);
  } finally {
    await browser.close();
  }
}

const charts = chartsOf(story);
const rows: string[] = [];
for (const width of publishedWidths) {
  const texts = await Promise.all(charts.map((chart) => renderSVG(chart, {width})));
  const outlines = await Promise.all(
    charts.map(async (chart) => serializeSVG(await draw(chart, {width}, outlineTexts)))
  );
  const bands = texts.map(bandsOf);
  const body = bands.map(({markup}) => markup).join("\n");
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const cut = [sum(await inChromium(body)), sum(await measureInFirefox(body, cutInPage))];
  for (const paint of Object.values(painters)) cut.push(sum(bands.map((each) => cutLines(paint(each.markup), each))));
  const outlined = outlines.map(bandsOf);
  const cutOutlines = Object.values(painters).map((paint) =>
    sum(outlined.map((each) => cutLines(paint(each.markup), each)))
  );
  const lines = sum(bands.map((each) => each.lines));
  rows.push(`| ${[`${width} px`, lines, ...cut, sum(cutOutlines)].join(" | ")} |`);
  console.log(rows.at(-1));
}

const head = ["Width", "Lines", "Chromium", "Firefox", ...Object.keys(painters), "outlined, in any"];
const table = [`| ${head.join(" | ")} |`, `|${head.map(() => " ---: ").join("|")}|`, ...rows].join("\n");
const page = new URL("../../docs/renderers.md", import.meta.url);
writeFileSync(page, await withTables(readFileSync(page, "utf8"), table));
