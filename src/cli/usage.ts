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
