import PDFDocument from "pdfkit";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {drawPDF} from "../../src/publish/files/print/drawPDF.js";

const {document} = new JSDOM("").window;

/** Draws a picture with some markup in it. */
function drawn(markup: string): void {
  document.body.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" font-size="9">${markup}</svg>`;
  const svg = document.querySelector("svg");
  if (svg) drawPDF(new PDFDocument({size: [9, 9]}), svg);
}

test.each([
  [
    "a text that is turned about another point than its own",
    '<text x="1" y="1" transform="rotate(9,2,2)">a</text>',
    "unsupported transform in a PDF: rotate(9,2,2)"
  ],
  ["a text that is moved", '<text x="1" y="1" transform="translate(9,2)">a</text>', "in a PDF: translate(9,2)"],
  ["an anchor that is none", '<text text-anchor="left">a</text>', "unsupported text-anchor in a PDF: left"],
  ["a weight without a font", '<text font-weight="300">a</text>', "unsupported font-weight in a PDF: 300"],
  [
    "a picture in the picture that is scaled",
    '<svg x="0" y="0" width="9" height="9" viewBox="0 0 3 3"/>',
    "unsupported viewBox in a PDF: 0 0 3 3"
  ]
])("drawPDF(page, svg) refuses %s", (_, markup, message) => {
  expect(() => drawn(markup)).toThrow(message);
});
