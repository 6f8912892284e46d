import type {Carrier} from "./metadataCarrier.js";
import {escaped, unescaped} from "./xmlText.js";

const element = /<metadata>([^<]*)<\/metadata>/;

/** SVG carries it in `<metadata>`. */
export const svgCarrier: Carrier = {
  isKind: (bytes) => /^(?:\ufeff)?\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/.test(textOf(bytes.subarray(0, 1000))),
  read: (bytes) => {
    const found = element.exec(textOf(bytes))?.[1];
    return found === undefined ? null : unescaped(found);
  },
  write: (bytes, json) => {
    const text = textOf(bytes);
    const metadata = `<metadata>${escaped(json)}</metadata>`;
    if (!element.test(text)) throw new Error("missing metadata (no figure of nutgraf’s)");
    return Buffer.from(text.replace(element, () => metadata));
  }
};

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");
