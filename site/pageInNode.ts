import {JSDOM} from "jsdom";

/** The width, in px, that a page without a browser is taken to have: that of an article. */
export const articleWidth = 640;

/**
 * Lets Node pass for the page of a browser: what the runtime of a notebook and its cells ask of one, over a document of
 * jsdom. For a process of its own, since it makes that document global.
 */
export function pageInNode(html: string): Document {
  const {window} = new JSDOM(html, {pretendToBeVisual: true});
  const {document} = window;
  const taken = ["Node", "Element", "HTMLElement", "SVGElement", "Text", "DocumentFragment", "Event", "CustomEvent"];
  const classes = Object.fromEntries(taken.map((name) => [name, Reflect.get(window, name) as unknown]));
  Object.assign(globalThis, classes, {
    document,
    window,
    matchMedia: (media: string) => ({media, matches: false, addEventListener() {}, removeEventListener() {}}),
    getComputedStyle: (element: Element) => window.getComputedStyle(element),
    requestAnimationFrame: (callback: FrameRequestCallback) => window.requestAnimationFrame(callback),
    ResizeObserver: FixedSizeObserver
  });
  return document;
}

/** jsdom lays nothing out: everything is as wide as the article. */
class FixedSizeObserver implements ResizeObserver {
  readonly #callback: (entries: {readonly contentRect: {readonly width: number}}[]) => void;
  constructor(callback: (entries: {readonly contentRect: {readonly width: number}}[]) => void) {
    this.#callback = callback;
  }
  observe(): void {
    this.#callback([{contentRect: {width: articleWidth}}]);
  }
  unobserve(): void {}
  disconnect(): void {}
}
