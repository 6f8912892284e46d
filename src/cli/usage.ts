/** What `nutgraf help` prints. */
export const usage = `usage: nutgraf <command> [options]

  render [notebook…]     publish the figures of notebooks
  merge [notebook…]      make one render of its shards
  embed FIGURE           print what to paste into a page to show a figure
  check [notebook…]      hold published figures against their claims
  verify FIGURE.svg…     account for every number of a published file
  anchor ARTICLE TOKEN   print the anchor of a figure in an article
  help [command]         print this, or how to use a command
  version                print the version

Exit status: 0 all is well, 1 an error, 2 differences or violations found.
`;

/** How to use each command. */
export const commandUsage = {
  render: `usage: nutgraf render [notebook…] [options]

Renders every figure of the notebooks (default: notebooks/*.ts) into charts/<slug>/, with the proof
of each, charts/<slug>/<figure>.json, and charts/<slug>/manifest.json, the list of them all. Nothing
is written unless all of it could be rendered; files of figures that are gone are removed.

  -o, --out FOLDER       where to write; default charts
      --format LIST      of svg, dark, inline, png, pdf, html, csv, sheet; default all
      --width LIST       widths in px, 240 to 4000; default 320,640,1000
      --print-width LIST widths of PDFs in mm, 52.32 to 400; default 52.4,108
      --only LIST        ids of figures; default all
      --shard I/N        only the figures of the Ith of N shards; see nutgraf help merge
      --jobs N           threads that render; default by how much there is to do
      --check            write nothing; exit with 2 if anything would change (png and pdf are
                         left out unless --format names them)
      --watch            render again whenever a file of a notebook is saved, until Ctrl-C
      --no-cache         make everything anew, whatever is kept, and keep nothing
  -h, --help             print this
  -v, --version          print the version

Exit status: 0 all is well, 1 an error, 2 --check found differences.
`,
  merge: `usage: nutgraf merge [notebook…] [options]

Makes of the shards that stand in charts/<slug>/ (nutgraf render --shard) what one render of the
whole would have made: manifest, Data Package and contact sheet. Every file is held against the
digest that its shard lists.

  -o, --out FOLDER       where the shards were brought together; default charts
  -h, --help             print this

Exit status: 0 merged, 1 a shard, a figure or a file is missing or has changed.
`,
  embed: `usage: nutgraf embed FIGURE [notebook…] [options]

Prints the markup that shows a published figure, ready to be pasted into a page.

      --kind KIND        picture (default): chooses among the files by window and colour scheme
                         inline: the drawing itself, for the markup of a page
                         img: one PNG, where a system takes nothing else
                         iframe: a frame with the figure’s own page
                         email: one PNG in a table with inline styles
      --slot SLOT        article (default): in a column; page: across the window
      --scheme SCHEME    auto (default): as the reader's system asks; light: for pages without a dark scheme
      --width PX         which published width img and inline show
      --base URL         the address of the folder that the files are in
  -o, --out FOLDER       where the figures are published; default charts
  -h, --help             print this

Exit status: 0 printed, 1 there is no such figure, or an error.
`,
  check: `usage: nutgraf check [notebook or svg…] [options]

Reads the published figures of the notebooks (default: notebooks/*.ts) back, as a reader would, and
holds them against the claims. A file of its own is held against what it carries itself.

      --article FILE     also look every anchor and every number of the article up
      --rule NAME        only this rule; may be repeated
      --format FORMAT    text, github (annotations) or json; default text
      --json             the same as --format json
      --explain RULE     print what a rule guards, why, and what to do
  -o, --out FOLDER       where the figures are published; default charts
  -h, --help             print this

Exit status: 0 nothing is wrong, 1 the check could not be made, 2 violations.
`,
  verify: `usage: nutgraf verify FIGURE.svg… [options]

Accounts for every number of a published file: what is claimed and who says so, what text prints it,
what mark carries it and how large that is. It needs nothing but the file and, if given, the article.

      --article FILE     also look up whether each number stands there still
  -h, --help             print this

Exit status: 0 verified, 1 it could not be, 2 something does not hold.
`,
  anchor: `usage: nutgraf anchor ARTICLE TOKEN [options]

Prints the anchor of a figure, ready to be put into a claim: where it stands in the article, and
digests of what surrounds it. The article itself is not kept.

      --hedge WORDS      the hedge before the figure: "more than"
      --occurrence N     which of several; default 1
  -h, --help             print this

Exit status: 0 printed, 1 not found, or an error.
`
} as const;

/** The name of a command. */
export type CommandName = keyof typeof commandUsage;
