import {describe, expect, test} from "vitest";
import {serveSite, site} from "./browser.js";
import {faultsOf, head, inlineOf, published, scale, snippetOf} from "./figureFaults.js";
import {firefox, openFirefox, type Preferences} from "./firefox.js";
import {testFigures} from "./figureScreens.js";
import {paintPDF} from "./paintPDF.js";
import {differing, readPicture} from "./pixels.js";
import {plainPlot} from "./plainPlot.js";
import {type PublishedFigure, publishedFigures} from "./publishedFigures.js";

serveSite();

const named = publishedFigures.map((figure) => ({id: figure.figure.id, figure}));
const [first] = publishedFigures as [PublishedFigure];
const density = {"layout.css.devPixelsPerPx": String(scale)};
const dark = {"layout.css.prefers-color-scheme.content-override": 0};
const light = {"layout.css.prefers-color-scheme.content-override": 1};

/** Shows the markup of a body. */
async function show(story: string, body: string, policy?: string, own = head): Promise<void> {
  await firefox.open(site.put({story, head: own, body, ...(policy !== undefined && {policy})}));
  await firefox.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode()));
  });
}

const paint = async (story: string, body: string) => {
  await show(story, body);
  return readPicture(await firefox.picture("svg, img"));
};

const modes: readonly (readonly [name: string, scheme: "light" | "dark", preferences: Preferences])[] = [
  ["light", "light", light],
  ["dark", "dark", dark],
  ["forced colours", "light", {...light, "browser.display.document_color_use": 2}]
];

describe.each(modes)("in Firefox, a figure on a screen of %s", {tags: "firefox"}, (name, scheme, preferences) => {
  openFirefox({...density, ...preferences});

  test("is asked for in that scheme", async () => {
    await show(first.story, "");
    const asked = await firefox.evaluate(() =>
      ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query).matches)
    );
    expect(asked).toEqual([scheme === "dark", name === "forced colours"]);
  });

  testFigures(scheme, paint);

  test("would lose its words with the page’s colour", async () => {
    const colour = name === "light" ? "#bbbbbb" : "currentColor";
    const spoilt = inlineOf(first).replaceAll(/<tspan([^>]*) fill="[^"]*"/g, `<tspan$1 fill="${colour}"`);
    expect(faultsOf(await paint(first.story, spoilt), published(first, "light"), "light")).not.toEqual([]);
  });
});

describe("in Firefox, a figure in print", {tags: ["firefox", "poppler"]}, () => {
  openFirefox(dark);

  const sheetsOf = async (story: string, bodies: readonly string[]) => {
    await show(story, bodies.map((body) => `<div style="break-after: page">${body}</div>`).join(""));
    return paintPDF(await firefox.print(), 96 * scale);
  };

  test("has its colours and its contrast for a reader of dark pages, in a snippet and inline", async () => {
    for (const story of new Set(publishedFigures.map((figure) => figure.story))) {
      const own = publishedFigures.filter((figure) => figure.story === story);
      const bodies = own.flatMap((figure) => [snippetOf(figure), inlineOf(figure)]);
      const sheets = await sheetsOf(story, bodies);
      expect(sheets.length).toBeGreaterThanOrEqual(bodies.length);
      for (const [index] of bodies.entries()) {
        const figure = own[Math.floor(index / 2)]!;
        const faults = faultsOf(sheets[index]!, published(figure, "light"), "light");
        expect({id: figure.figure.id, faults}).toEqual({id: figure.figure.id, faults: []});
      }
    }
  });

  test("would lose what is a background and not a shape", async () => {
    const [sheet] = await sheetsOf(first.story, [inlineOf(first).replaceAll(/#12436d/g, "#dddddd")]);
    expect(faultsOf(sheet!, published(first, "light"), "light")).not.toEqual([]);
  });
});

describe("Firefox", {tags: "firefox"}, () => {
  openFirefox(light);

  /** What is heard of a page but for what holds it together. */
  const heard = async (story: string, body: string) => {
    await show(story, body);
    const held = ["landmark", "section", "text container"];
    return (await firefox.heard()).filter(({role, name}) => name !== "" || !held.includes(role));
  };

  test.each(named)("says one named, described image of a drawing and nothing else, twice: $id", async ({figure}) => {
    const {headline, alt} = figure.figure;
    const image = {role: "graphic", name: headline.text, description: alt.text};
    expect(await heard(figure.story, inlineOf(figure).repeat(2))).toEqual([image, image]);
  });

  test.each(named)("says a named figure with one image of a snippet: $id", async ({figure}) => {
    const {headline, alt} = figure.figure;
    const said = await heard(figure.story, snippetOf(figure));
    expect(said[0]).toEqual({role: "figure", name: headline.text, description: ""});
    expect(said.filter(({role}) => role === "graphic")).toEqual([{role: "graphic", name: alt.text, description: ""}]);
  });

  test("says more of a drawing that hides nothing, and no name of one without its title", async () => {
    expect((await heard(first.story, inlineOf(first).replace(' aria-hidden="true"', ""))).length).toBeGreaterThan(1);
    const [nameless] = await heard(first.story, inlineOf(first).replace(/<title>.*<\/title>\n/, ""));
    expect(nameless?.name).not.toBe(first.figure.headline.text);
  });

  test("draws a figure under a strict policy with no violation, and a plain plot not", async () => {
    const css = "body {margin: 0} svg {display: block} figure img {max-width: 100%; height: auto}";
    const listen = `document.addEventListener("securitypolicyviolation", ({effectiveDirective}) => {
      document.documentElement.dataset.violations = effectiveDirective;
    });`;
    const own = '<script src="listen.js"></script><link rel="stylesheet" href="page.css">';
    const policy = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'";
    const violations = async (story: string, body: string) => {
      site.add(story, "page.css", css);
      site.add(story, "listen.js", listen);
      await show(story, body, policy, own);
      const picture = await firefox.picture("body");
      const said = await firefox.evaluate(() => document.documentElement.dataset["violations"] ?? "none");
      return {said, picture: readPicture(picture)};
    };
    for (const figure of publishedFigures) {
      for (const body of [inlineOf(figure), figure.read(`${figure.figure.id}.html`)]) {
        const {said, picture} = await violations(figure.story, body);
        expect(said).toBe("none");
        await show(figure.story, body, undefined, own);
        expect(differing(picture, readPicture(await firefox.picture("body")))).toBe(0);
      }
    }
    expect((await violations(first.story, plainPlot)).said).toMatch(/^style-src/);
  });
});
