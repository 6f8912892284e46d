import type {Anchor} from "../../facts/article/anchor.js";

/** The TypeScript of an anchor, as `nutgraf anchor` prints it. */
export function anchorCode({token, start, hedge, before, after}: Anchor): string {
  const hedged = hedge === null ? "" : `\n  hedge: ${JSON.stringify(hedge)},`;
  const fields = `\n  start: ${start},${hedged}\n  before: "${before}",\n  after: "${after}"\n`;
  return `anchor(${JSON.stringify(token)}, {${fields}})`;
}

/** The TypeScript of a period that the article states at a place. */
export function periodCode(edtf: string, anchor: Anchor): string {
  return `stated(\n  "${edtf}",\n  ${anchorCode(anchor).replaceAll("\n", "\n  ")}\n)`;
}
