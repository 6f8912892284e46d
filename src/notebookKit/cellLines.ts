import type {Cell} from "@observablehq/notebook-kit";
import {JSDOM} from "jsdom";
import type {Kit} from "./kit.js";

/** A cell of a notebook's file. */
export interface PlacedCell {
  readonly id: number;
  /** As Notebook Kit reads it. */
  readonly cell: Cell;
  /** As it is written, without the indent. */
  readonly lines: readonly string[];
  /** The line of the file that the first of **lines** is; from 1. */
  readonly firstLine: number;
}

/** What is wrong in a cell, and where in the file. */
export interface CellFailure {
  readonly cell: number;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** The cells of a notebook in Notebook Kit's format, with their places in its text. */
export function placedCells(text: string, {format}: Kit): PlacedCell[] {
  const starts = [...text.matchAll(/<script\b[^>]*>([ \t]*\r?\n)?/g)].map(
    ({index, 0: tag}) => text.slice(0, index + tag.length).split("\n").length
  );
  const {cells} = format.deserialize(text, {parser: new new JSDOM("").window.DOMParser()});
  return cells.map((cell, index) => ({
    id: cell.id,
    cell,
    lines: cell.value.split("\n"),
    firstLine: starts[index] ?? 1
  }));
}

/** The cells that do not parse. */
export function syntaxFailures(text: string, kit: Kit): CellFailure[] {
  return placedCells(text, kit).flatMap(({id, cell, firstLine}): CellFailure[] => {
    try {
      kit.format.transpile(cell, {resolveFiles: true});
      return [];
    } catch (error) {
      return [{cell: id, line: firstLine + lineIn(error) - 1, message: messageOf(error).replace(/ \(\d+:\d+\)$/, "")}];
    }
  });
}

/**
 * Where in the file a cell failed. The page's script holds the cells' lines as they were written, with others around
 * them, so the line that the error came from is looked up among those of the cell.
 * @param page the page with its script, as Notebook Kit made it, whose lines Vite counts
 */
export function failureOf(error: unknown, {id, lines, firstLine}: PlacedCell, page: string): CellFailure {
  const message = messageOf(error);
  const pageLines = page.split("\n");
  const failed = linesOnTheWay(error).map((line) => pageLines[line - 1]?.trim() ?? "");
  const [, unknown] = /^(\S+) is not defined$/.exec(message) ?? [];
  const named = unknown === undefined ? -1 : lines.findIndex((line) => line.includes(unknown));
  const index = [...failed.map((line) => indexIn(lines, line)), named].find((found) => found >= 0);
  return {cell: id, line: firstLine + (index ?? 0), message};
}

/** The lines of the page on the way to an error, the innermost first. */
function linesOnTheWay(error: unknown): number[] {
  const stacks = [error, error instanceof Error && "runnerError" in error ? error.runnerError : null];
  const stack = stacks.map((each) => (each instanceof Error ? (each.stack ?? "") : "")).join("\n");
  return [...stack.matchAll(/\.html(?:\?[^\s:)]*)?:(\d+):\d+/g)].map(([, line]) => Number(line));
}

function indexIn(lines: readonly string[], wanted: string): number {
  const same = lines.findIndex((line) => line.trim() === wanted && wanted !== "");
  if (same >= 0) return same;
  // An import is written anew; what it imports from is not.
  const [, file] = /import\w*\("(?:[^"]*\/)?([^"/]+)"\)/.exec(wanted) ?? [];
  return file === undefined ? -1 : lines.findIndex((line) => line.includes(file));
}

function lineIn(error: unknown): number {
  const place: unknown = error instanceof Error && "loc" in error ? error.loc : null;
  return typeof place === "object" && place !== null && "line" in place ? Number(place.line) : 1;
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n")[0] ?? "";
}
