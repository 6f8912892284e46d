import {readFileSync, writeFileSync} from "node:fs";
import {withTables} from "../../elsewhere/writeTables.js";
import {startBrowser} from "../browser.js";
import {openSite} from "../site.js";
import {measureColumns} from "./columns.js";
import {measureLines} from "./cutLines.js";
import {measurePages} from "./pageBytes.js";

const page = new URL("../../../docs/pages.md", import.meta.url);
const [browser, site] = [await startBrowser(), await openSite()];
try {
  const tables = [
    "## Columns",
    "",
    table(
      ["Column, px", "Layout, px", "Least type, px", "Left empty, %"],
      (await measureColumns(browser, site)).map(({column, layouts, type, empty}) => [
        column,
        layouts.join(", "),
        type.toFixed(1),
        (100 * empty).toFixed(1)
      ])
    ),
    "",
    "## Lines that are cut",
    "",
    table(
      ["Font", "Browser", "Lines", "Cut"],
      (await measureLines(browser)).map(({font, browser: name, lines, cut}) => [font, name, lines, cut])
    ),
    "",
    "## Bytes and requests",
    "",
    table(
      ["Page", "Window, px", "Requests", "kB"],
      (await measurePages(browser)).map(({page: name, width, requests, bytes}) => [
        `\`${name}\``,
        width,
        requests,
        (bytes / 1000).toFixed(0)
      ])
    )
  ];
  writeFileSync(page, await withTables(readFileSync(page, "utf8"), tables.join("\n")));
} finally {
  await browser.close();
  await site.close();
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}
