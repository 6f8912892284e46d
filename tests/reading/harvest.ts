import type {TableRecord} from "../../src/facts/evidence/record.js";

/** Made-up rows of a data file: a dozen months and places. */
export const rows = Array.from({length: 12}, (_, row) => ({
  place: ["Ash", "Birch", "Cedar", "Doum", "Elm", "Fir", "Gum", "Hazel", "Ivy", "Juniper", "Kapok", "Larch"][row]!,
  kind: row % 2 === 0 ? "wheat" : "rye",
  date: new Date(Date.UTC(2020, row, 1)),
  price: [12, 31, 24, 8, 40, 17, 35, 22, 28, 5, 15, 38][row]!,
  change: [-8, 12, 5, -3, 9, -12, 7, 4, -6, 10, -2, 6][row]!,
  low: [10, 25, 20, 6, 33, 12, 30, 20, 24, 3, 11, 30][row]!,
  area: [40, 90, 250, 10, 160, 810, 360, 640, 490, 20, 1000, 120][row]!,
  until: new Date(Date.UTC(2020, row + 2, 15)),
  gapped: row === 5 ? null : [12, 31, 24, 8, 40, 17, 35, 22, 28, 5, 15, 38][row]!
}));

/** A row of the harvest. */
export type HarvestRow = (typeof rows)[number];

const day = (date: Date) => date.toISOString().slice(0, 10);

/** Rows as a file carries them, by column. */
function tableOf(id: string, some: readonly HarvestRow[]): TableRecord {
  return {
    id,
    columns: {
      place: {values: some.map(({place}) => place)},
      kind: {values: some.map(({kind}) => kind)},
      date: {values: some.map(({date}) => day(date))},
      price: {values: some.map(({price}) => price)},
      change: {values: some.map(({change}) => change)},
      low: {values: some.map(({low}) => low)},
      area: {values: some.map(({area}) => area)},
      until: {values: some.map(({until}) => day(until))},
      gapped: {values: some.map(({gapped}) => gapped)}
    }
  };
}

/** All rows, and the first four of them. */
export const tables = [tableOf("harvest", rows), tableOf("sample", rows.slice(0, 4))];
