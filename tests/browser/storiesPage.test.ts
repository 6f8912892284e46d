import {expect, test} from "vitest";
import {storiesPage} from "../../src/publish/site/storiesPage.js";
import {notebooks} from "../stories.js";
import {openBrowser, page} from "./browser.js";

openBrowser({viewport: {width: 390, height: 800}});

/** How the headlines of the stories are marked, and which of them touch. */
const listed = (html: string) =>
  page.setContent(html).then(() =>
    page.evaluate(() => {
      const items = [...document.querySelectorAll("li")];
      const boxes = items.map((item) => item.getBoundingClientRect());
      const touching = boxes.filter(({top}, index) => index > 0 && top - boxes[index - 1]!.bottom < 4).length;
      return {markers: [...new Set(items.map((item) => getComputedStyle(item).listStyleType))], touching};
    })
  );

test(
  "storiesPage(stories) keeps headlines apart, which run over two lines on a phone",
  {tags: "chromium"},
  async () => {
    const html = await storiesPage(notebooks);
    expect(await listed(html)).toEqual({markers: ["disc"], touching: 0});
    const bare = await listed(html.replace(/article ul \{[^}]*\} li \{[^}]*\}/, ""));
    expect(bare.markers).toEqual(["none"]);
    expect(bare.touching).toBeGreaterThan(0);
  }
);
