import {type Palette, palettes} from "../../theme/theme.js";
import {fontStack} from "../../type/fonts/fontStack.js";

const colours = ({paper, ink, mutedInk, highlight, hairline, contextEdge, tint}: Palette, wrong: string) =>
  `--paper:${paper};--ink:${ink};--muted:${mutedInk};--highlight:${highlight};--hairline:${hairline};` +
  `--edge:${contextEdge};--tint:${tint};--wrong:${wrong}`;

/** The style of the press’s own pages: the tokens of its figures, in the reader’s colour scheme. */
export const pageStyle = `
:root {color-scheme: light dark; ${colours(palettes.light, "#a8201a")}}
@media (prefers-color-scheme: dark) {:root {${colours(palettes.dark, "#ff9d94")}}}
*, ::before, ::after {box-sizing: border-box}
html {-webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 16px}
body {margin: 0; background: var(--paper); color: var(--ink); font: 400 16px/1.5 ${fontStack}}
.page {max-width: 1448px; margin: 0 auto; padding: 32px 16px 48px}
h1, h2, h3 {margin: 0; line-height: 1.2; text-wrap: balance}
h1 {max-width: 26em; font-size: clamp(26px, 4vw, 36px)}
h2 {font-size: 22px}
h3 {font-size: 16px; font-weight: 600}
p, ul, ol, dl, dd {margin: 0; padding: 0}
ul, ol {list-style: none}
svg {display: block}
a {color: var(--highlight); text-decoration-thickness: 1px; text-underline-offset: 2px}
a:hover {text-decoration-thickness: 2px}
:focus-visible {outline: 3px solid var(--highlight); outline-offset: 2px}
code, pre {font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace}
[hidden] {display: none}
.eyebrow, .muted {color: var(--muted); font-size: 14px}
.unseen {position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap}
.skip:not(:focus) {position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)}
.skip:focus {display: inline-block; margin-bottom: 16px}
.masthead::before {content: ""; display: block; width: 32px; height: 5px; margin-bottom: 16px; background: var(--highlight)}
@media (min-width: 720px) {.page {padding: 40px 32px 64px}}
@media (forced-colors: active) {.masthead::before {background: CanvasText}}
@media print {
  :root {color-scheme: light; ${colours(palettes.light, "#a8201a")}}
  body {font-size: 11pt}
  .page {max-width: none; padding: 0}
}
`;
