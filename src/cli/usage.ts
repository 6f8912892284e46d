/** What `nutgraf help` prints. */
export const usage = `usage: nutgraf <command> [options]

  new STORY              make a story that renders, checks and has tests
  claims ARTICLE         list the numbers of an article, or write them down as claims
  load [story…]          make data files by the loaders beside them
  render [notebook…]     publish the figures of notebooks
  merge [notebook…]      make one render of its shards
  preview [notebook…]    show the figures in a browser, and again after every save
  site [notebook…]       make pages of the stories, for a server or a disk
  embed FIGURE           print what to paste into a page to show a figure
  check [notebook…]      compare published figures with their claims
  verify FILE…           account for every number of a published file, and for who signed it
  sign [folder…]         sign published stories, for a release
  key PUBLISHER          make the keys to sign with
  anchor ARTICLE TOKEN   print the anchor of a figure in an article
  doctor                 say what this machine lacks, and how to get it
  help [command]         print this, or how to use a command
  version                print the version

Exit status: 0 all is well, 1 an error, 2 differences or violations found.
`;
