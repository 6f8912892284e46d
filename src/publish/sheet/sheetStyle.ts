/** The style of a contact sheet, beside that of all pages. Its two tables of light keep their colours in both schemes. */
export const sheetStyle = `
.masthead {padding-bottom: 24px}
.masthead h1 {margin: 4px 0 12px}
.facts {display: flex; flex-wrap: wrap; gap: 4px 24px; margin-top: 12px; font-size: 14px}
.facts > li {color: var(--muted)}
.contents {margin-top: 24px; padding-top: 12px; border-top: 1px solid var(--hairline)}
.contents > ol + .eyebrow {margin-top: 12px}
.contents li {text-wrap: pretty; display: grid; grid-template-columns: 24px minmax(0, 1fr); padding: 4px 0; break-inside: avoid}
.contents li > .muted {line-height: 24px}
.contents .verdict {grid-column: 2}
@media (min-width: 900px) {.contents ol {columns: 2; column-gap: 40px}}
.placing {display: grid; gap: 24px 40px; padding: 24px 0 40px; border-top: 1px solid var(--hairline)}
@media (min-width: 900px) {.placing {grid-template-columns: repeat(2, minmax(0, 1fr))}}
.placing p {margin-top: 4px}
.address {margin-top: 16px}
.address label {display: block; font-weight: 600}
.address input {width: 100%; min-height: 40px; margin-top: 4px; padding: 6px 10px; border: 1px solid var(--edge); border-radius: 2px; background: var(--paper); color: var(--ink); font: inherit}
.rule {display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; margin-top: 8px}
.rule code, pre {border-radius: 2px; background: var(--tint); color: var(--ink)}
.rule code {padding: 5px 10px}
pre {max-height: 320px; margin: 8px 0 0; padding: 10px 12px; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere}
pre:focus-visible {outline-offset: -3px}
button {min-height: 32px; padding: 4px 14px; border: 1px solid var(--edge); border-radius: 2px; background: transparent; color: var(--ink); font: inherit; font-size: 14px; font-weight: 600; line-height: 20px; cursor: pointer}
button:hover {border-color: var(--highlight); background: var(--tint)}
.figure {padding: 32px 0 48px; border-top: 1px solid var(--ink)}
.figure > header {display: grid; gap: 4px; margin-bottom: 16px}
.pictures {margin: 0 -16px; overflow-x: auto}
.light, .dark {display: flex; align-items: flex-start; gap: 24px 16px; min-width: max-content; padding: 12px 16px 20px}
.light {background: #e9ecf0; color: #505050}
.dark {background: #08090b; color: #b4bac2}
.light p, .dark p {font-size: 13px; line-height: 20px}
.light p {color: #505050}
.dark p {color: #b4bac2}
.picture > p {margin-bottom: 4px}
.kit {display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 270px), 1fr)); align-items: start; gap: 24px 32px; margin-top: 24px}
.kit h3 {margin-bottom: 6px; padding-top: 8px; border-top: 1px solid var(--hairline)}
.canvases {display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 270px), 1fr)); gap: 16px 24px; grid-column: 1 / -1; align-items: start}
.canvases h3 {grid-column: 1 / -1; margin: 0}
.kit .canvas p {color: var(--muted); font-size: 13px; line-height: 20px}
.kit .canvas svg {display: block; max-width: 100%; height: auto; outline: 1px solid var(--hairline)}
@media (min-width: 720px) {
  .pictures {margin: 0}
  .light, .dark {column-gap: 40px; padding: 12px 20px 20px}
}
@media (min-width: 1104px) {
  .light, .dark {flex-wrap: wrap; min-width: 0; width: 1040px}
}
@media (min-width: 1424px) {
  .body {display: grid; grid-template-columns: 1040px minmax(0, 1fr); align-items: start; gap: 32px}
  .kit {grid-template-columns: minmax(0, 1fr); gap: 20px; margin-top: 0}
  .kit > :first-child h3 {padding-top: 0; border-top: 0}
}
.verdict {font-size: 14px; font-weight: 600; line-height: 24px}
.verdict::before {content: ""; display: inline-block; width: 10px; height: 10px; margin-right: 7px; border-radius: 50%; background: var(--highlight)}
.verdict.failed {color: var(--wrong)}
.verdict.failed::before {border-radius: 0; background: var(--wrong)}
.figure.failed {border-top: 5px solid var(--wrong)}
.findings > li {margin-top: 8px; padding-left: 12px; border-left: 3px solid var(--wrong); font-size: 14px; overflow-wrap: anywhere}
.findings.waived > li {border-left-color: var(--edge)}
.embeds > li {display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; align-items: start; padding: 4px 0}
.embeds details {min-width: 0}
summary {display: list-item; min-height: 32px; padding: 4px 0; cursor: pointer}
summary b {font-weight: 600}
.embeds details[open] {grid-column: 1 / -1}
.embeds details[open] + button {grid-column: 1 / -1; justify-self: start; margin-top: 8px}
.embeds .files {margin-top: 4px}
.embeds .files li {display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; padding: 4px 0}
.downloads {display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 16px}
.downloads dt {color: var(--muted)}
.downloads dd {display: flex; flex-wrap: wrap; gap: 0 14px}
.rests li {line-height: 1.4}
.rests a, .facts a {display: inline-block; padding-block: 2px}
.facts a {margin-block: -2px}
td a {display: inline-block; margin-block: -3px; padding-block: 3px}
.alt > button {margin-top: 8px}
.story {padding-top: 32px; border-top: 1px solid var(--ink)}
.story + .story {margin-top: 48px}
.scroll {margin: 16px -16px 0; padding: 0 16px; overflow-x: auto}
@media (min-width: 720px) {.scroll {margin: 16px 0 0; padding: 0}}
table {width: 100%; min-width: 960px; border-collapse: collapse; font-size: 14px; line-height: 1.45}
caption {padding-bottom: 8px; text-align: left; font-size: 16px; font-weight: 600}
.scroll + .scroll {margin-top: 32px}
th, td {padding: 8px 16px 8px 0; border-bottom: 1px solid var(--hairline); text-align: left; vertical-align: top}
thead th {border-bottom-color: var(--ink); color: var(--muted); font-weight: 400}
tbody th {min-width: 10em; font-weight: 400}
tbody th b {font-weight: 700}
td > small, th > small {display: block; color: var(--muted); font-size: 13px}
tr:target th, tr:target td {background: var(--tint)}
footer {margin-top: 48px; padding-top: 16px; border-top: 1px solid var(--hairline)}
footer p {max-width: 46em; margin-top: 6px; color: var(--muted); font-size: 14px}
@media (forced-colors: active) {.verdict::before {background: CanvasText}}
@media print {
  button, .placing, .skip, .embeds, .embed {display: none}
  .pictures, .scroll {overflow: visible; margin: 0}
  .light, .dark {zoom: 0.5; width: auto; min-width: 0; flex-wrap: wrap; -webkit-print-color-adjust: exact; print-color-adjust: exact}
  .picture {max-width: 100%; break-inside: avoid}
  .picture > svg {max-width: 100%; height: auto}
  .body {display: block}
  .kit {grid-template-columns: 1fr 2fr; gap: 12px 24px; margin-top: 12px}
  .downloads {gap: 0 16px}
  .story {padding-top: 12px; break-before: page}
  .scroll + .scroll {margin-top: 16px}
  th, td {padding: 5px 12px 5px 0}
  .figure {padding: 12px 0 0; break-before: page}
  .verdict::before {-webkit-print-color-adjust: exact; print-color-adjust: exact}
  .light, .dark, .kit > *, .scroll, .findings > li {break-inside: avoid}
  table {min-width: 0; font-size: 8.5pt}
  td > small, th > small {font-size: 8pt}
  footer {margin-top: 16px; padding-top: 8px; break-before: avoid}
}
`;
