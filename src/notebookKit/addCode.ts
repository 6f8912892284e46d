import {html, htmlCode} from "../publish/files/html.js";
import type {PlacedCell} from "./cellLines.js";

/**
 * Puts the code of the cells into a page, to be opened: under each figure that of its cell and of those that lead up to it,
 * and at the end of a section that of the others in it. So no line says "Code" between two texts.
 * @returns what writes the code into the text of the page, since a document writes it otherwise than it is
 */
export function addCode(document: Document, cells: readonly PlacedCell[]): (text: string) => string {
  const codes: string[] = [];
  let waiting: string[] = [];
  let last: Element | null = null;
  const opened = () => {
    const code = html("details", {class: "code"}, html("summary", {}, "Code"), ...waiting);
    waiting = [];
    return document.createComment(`code ${codes.push(code) - 1}`);
  };
  const close = () => {
    if (waiting.length > 0) last?.after(opened());
  };
  for (const {id, cell, lines} of cells) {
    const place = document.getElementById(`cell-${id}`);
    if (!place) continue;
    if (isSection(cell.value) && cell.mode === "md") close();
    if (cell.mode !== "md" || /\$\{/.test(cell.value)) {
      waiting.push(html("pre", {tabindex: 0}, html("code", {}, htmlCode(lines.join("\n")))));
    }
    const figure: Element | null = place.closest("figure");
    last = figure ?? place;
    if (figure && waiting.length > 0) figure.querySelector("figcaption")?.append(opened());
  }
  close();
  return (text) => text.replace(/<!--code (\d+)-->/g, (_, index: string) => codes[Number(index)] ?? "");
}

const isSection = (text: string) => /^\s*#{1,6} /.test(text);
