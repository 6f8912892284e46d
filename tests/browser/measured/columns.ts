import type {Browser} from "playwright-core";
import {elementEmbed} from "../../../src/publish/files/embed/elementEmbed.js";
import {snippetRule} from "../../../src/publish/files/embed/snippet.js";
import {publishedFigures} from "../publishedFigures.js";
import {settle} from "../settle.js";
import type {Site} from "../site.js";
import {openPage} from "./openPage.js";

/** What a column of a page shows of all figures of a story, the worst of them. */
export interface MeasuredColumn {
  /** Px. */
  readonly column: number;
  /** The widths of the layouts that are shown, in px. */
  readonly layouts: readonly number[];
  /** The smallest type, in px as it is shown. */
  readonly type: number;
  /** The largest part of the column that a picture leaves empty, 0 to 1. */
  readonly empty: number;
}

/** Columns of 280 to 1100 px, at every 20 px. */
const columns = Array.from({length: 42}, (_, index) => 280 + 20 * index);

/** Shows the `<nutgraf-figure>` of every published figure in columns of a window that is 1200 px wide. */
export async function measureColumns(browser: Browser, site: Site): Promise<MeasuredColumn[]> {
  const page = await openPage(browser);
  const [{story}] = publishedFigures as [(typeof publishedFigures)[number]];
  const own = publishedFigures.filter((figure) => figure.story === story);
  const markup = own.map(({figure, choices}) => elementEmbed(figure, {choices})).join("");
  const head = `<style>body {margin: 0} ${snippetRule}</style>`;
  await page.goto(site.put({story, head, body: `<main id="column">${markup}</main>`}));
  const measured: MeasuredColumn[] = [];
  for (const column of columns) {
    await page.evaluate((wide) => {
      document.querySelector<HTMLElement>("#column")!.style.width = `${wide}px`;
    }, column);
    await settle(page);
    const shown = await page.$$eval("img", (images) =>
      images.map((image) => ({
        name: image.currentSrc.split("/").at(-1) ?? "",
        width: image.getBoundingClientRect().width
      }))
    );
    const pictures = shown.map(({name, width}) => {
      const layout = Number(/-(\d+)(?:-dark)?\.svg$/.exec(name)?.[1]);
      const text = own.find(({files}) => files("svg").includes(name))?.read(name) ?? "";
      const sizes = [...text.matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      return {layout, type: (Math.min(...sizes) * width) / layout, empty: 1 - width / column};
    });
    measured.push({
      column,
      layouts: [...new Set(pictures.map(({layout}) => layout))],
      type: Math.min(...pictures.map(({type}) => type)),
      empty: Math.max(...pictures.map(({empty}) => empty))
    });
  }
  await page.close();
  return measured;
}
