import type {Source} from "nutgraf";

/** SIPRI as the article cites it: without an edition, a table or a link, so none is named here. */
export const sipri: Source = {
  id: "sipri",
  name: "SIPRI",
  producer: "Stockholm International Peace Research Institute",
  via: "as cited in the article"
};

/** SIPRI's own commentary on arms transfers to the war of 2020. */
export const sipriCommentary: Source = {
  id: "sipri-commentary",
  name: "SIPRI",
  via: "topical backgrounder",
  published: "2021",
  url: "https://sipri.org/commentary/topical-backgrounder/2021/arms-transfers-conflict-zones-case-nagorno-karabakh"
};

/** A press report of SIPRI's ten-year ranking of Azerbaijan's suppliers. */
export const detq: Source = {
  id: "detq",
  name: "SIPRI",
  via: "as reported by Detq",
  url: "https://detq.info/en/node/5763"
};

/** A press report of SIPRI's fact sheet of March 2021. */
export const jerusalemPost: Source = {
  id: "jerusalem-post",
  name: "Jerusalem Post",
  published: "2021-03-16",
  url: "https://www.jpost.com/middle-east/israel-and-middle-east-lead-arms-deals-662145"
};

/** A press report that gives the dates of the war of 2020. */
export const warsInTheWorld: Source = {
  id: "wars-in-the-world",
  name: "Wars in the World",
  published: "2020-12-04",
  url: "https://warsintheworld.com/index.php/2020/12/04/azerbaijan-azerbaijan-says-2783-soldiers-killed-in-nagorno-karabakh-war"
};

/** The ministry whose statement on the visit the article quotes. */
export const israelDefenceMinistry: Source = {
  id: "israel-defence-ministry",
  name: "Israel’s defence ministry",
  via: "as cited in the article"
};
