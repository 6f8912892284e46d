import {expect, test} from "vitest";
import {faultsOf, inlineOf, published, snippetOf} from "./figureFaults.js";
import type {Picture} from "./pixels.js";
import {publishedFigures} from "./publishedFigures.js";

const named = publishedFigures.map((figure) => ({id: figure.figure.id, figure}));

/** Tests every figure on a screen of a scheme, in whichever browser. @param paint paints the first picture of a page */
export function testFigures(scheme: "light" | "dark", paint: (story: string, body: string) => Promise<Picture>): void {
  test.each(named)("is painted in the colours of its scheme, in a snippet: $id", async ({figure}) => {
    const picture = await paint(figure.story, snippetOf(figure));
    expect(faultsOf(picture, published(figure, scheme), scheme)).toEqual([]);
    expect(faultsOf(picture, published(figure, scheme), scheme === "dark" ? "light" : "dark")).not.toEqual([]);
  });

  test.each(named)("is painted on its own light paper, inline: $id", async ({figure}) => {
    const picture = await paint(figure.story, inlineOf(figure));
    expect(faultsOf(picture, published(figure, "light"), "light")).toEqual([]);
  });
}
