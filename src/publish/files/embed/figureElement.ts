import {mostScale} from "../../../story/files.js";

/** The first line of the script, by which it is known as the press’s own. */
const firstLine = "// <nutgraf-figure>, by nutgraf: shows the layout of a figure that its place has room for.";

/**
 * The script of `<nutgraf-figure layouts="320x508 640x396">`: of the layouts that are listed it shows the widest that the
 * figure in it has room for, in px, and that at up to `mostScale`. With **frame** it tells the page around its frame how
 * high it is, by the message that AMP’s frames have (https://amp.dev/documentation/components/amp-iframe#iframe-resizing);
 * where the script stands in a page it sets the height of its frames by that. To dark readers it has the light layout loaded
 * too, which is what they print.
 */
export const figureElement = `${firstLine}
if (!customElements.get("nutgraf-figure")) {
  const type = "embed-size";
  const sized = (address, width) => address.replace(/-\\d+(?=(-dark)?\\.svg)/, "-" + width);
  customElements.define("nutgraf-figure", class extends HTMLElement {
    connectedCallback() {
      const figure = this.querySelector("figure");
      const image = this.querySelector("img");
      const layouts = (this.getAttribute("layouts") || "").split(" ").map((layout) => layout.split("x"));
      if (!image || !layouts[0][1] || this.shown) return;
      const sources = [...this.querySelectorAll("source")];
      const dark = sources.find(({srcset}) => /-dark.svg/.test(srcset));
      for (const source of sources) if (source !== dark) source.remove();
      if (dark) dark.media = "(prefers-color-scheme: dark)";
      const paper = this.querySelector("link");
      new ResizeObserver(() => {
        const [width, height] = layouts.filter(([least]) => least <= figure.clientWidth).pop() || layouts[0];
        if (width === this.shown) return;
        this.shown = width;
        image.src = sized(image.src, width);
        if (paper) paper.href = image.src;
        if (dark) dark.srcset = sized(dark.srcset, width);
        for (const each of dark ? [image, dark] : [image]) {
          each.width = width * ${mostScale};
          each.height = height * ${mostScale};
        }
      }).observe(figure);
      const page = document.documentElement;
      if (!this.hasAttribute("frame") || parent === window) return;
      const height = () => Math.ceil(page.getBoundingClientRect().height);
      new ResizeObserver(() => parent.postMessage({sentinel: "amp", type, height: height()}, "*")).observe(page);
    }
  });
  addEventListener("message", ({data, source}) => {
    if (data?.type !== type || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll('iframe[src$=".frame.html"]'))
      if (frame.contentWindow === source) frame.height = data.height;
  });
}
`;

/** True for the text of the script that the press wrote. */
export function isFigureElement(text: string): boolean {
  return text.startsWith(firstLine);
}
