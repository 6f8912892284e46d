import {JSDOM} from "jsdom";

/** What a page without a browser is taken for. */
export interface Reader {
  /** Of the column, in px. */
  readonly width: number;
  readonly isDark: boolean;
}

/**
 * Lets Node pass for the page of a browser: what the runtime of a notebook and its cells ask of one, over a document of
 * jsdom. For a process of its own, since it makes that document global.
 */
export function pageInNode(html: string, {width, isDark}: Reader): Document {
  const {window} = new JSDOM(html, {pretendToBeVisual: true});
  const {document} = window;
  const taken = ["Node", "Element", "HTMLElement", "SVGElement", "Text", "DocumentFragment", "Event", "CustomEvent"];
  const classes = Object.fromEntries(taken.map((name) => [name, Reflect.get(window, name) as unknown]));
  Object.assign(globalThis, classes, {
    document,
    window,
    matchMedia: (media: string) => ({
      media,
      matches: isDark && media.includes("dark"),
      addEventListener() {},
      removeEventListener() {}
    }),
    // The page is both, and the runtime asks which it is now; jsdom does not know the property.
    getComputedStyle: () => ({getPropertyValue: (name: string) => (name === "color-scheme" ? "light dark" : "")}),
    requestAnimationFrame: (callback: FrameRequestCallback) => window.requestAnimationFrame(callback),
    ResizeObserver: fixedSizeObserver(width)
  });
  return document;
}

/** jsdom lays nothing out: everything is as wide as the column. */
function fixedSizeObserver(width: number) {
  return class implements ResizeObserver {
    readonly #callback: (entries: {readonly contentRect: {readonly width: number}}[]) => void;
    constructor(callback: (entries: {readonly contentRect: {readonly width: number}}[]) => void) {
      this.#callback = callback;
    }
    observe(): void {
      this.#callback([{contentRect: {width}}]);
    }
    unobserve(): void {}
    disconnect(): void {}
  };
}
