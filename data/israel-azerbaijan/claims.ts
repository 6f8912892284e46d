import {
  about,
  absent,
  anchor,
  attributedTo,
  claim,
  countOf,
  durationIn,
  exact,
  moreThan,
  shareOf,
  stated,
  unattributed,
  whole
} from "nutgraf";
import {detq, jerusalemPost, sipri, sipriCommentary, warsInTheWorld} from "./sources.js";

const sipriPeriod = stated(
  "2016/2020",
  anchor("2016-2020", {
    start: 2316,
    before: "9684e613013bc52e9ed6f53c8b22843a6364c60c71f600dda70fc96af488857d",
    after: "c3d8ca8722102f17354be2f44ce344fc31a640fc7eecdaabd86663e5e3a533ad"
  })
);

const volumeOfDeliveries = "volume of deliveries of major arms, SIPRI trend-indicator value";

/** All that Azerbaijan imported, from whomever. */
export const azerbaijanArmsImports = whole({
  id: "azerbaijan-arms-imports",
  label: "Azerbaijan’s imports of major arms",
  measure: volumeOfDeliveries,
  geography: "AZ",
  period: sipriPeriod
});

/** All that Israel exported, to whomever. */
export const israelArmsExports = whole({
  id: "israel-arms-exports",
  label: "Israel’s exports of major arms",
  measure: volumeOfDeliveries,
  geography: "IL",
  period: sipriPeriod
});

/** All the oil that Israel buys. The article says neither when, nor whether crude, nor in what it is counted. */
export const israelOilPurchases = whole({
  id: "israel-oil-purchases",
  label: "The oil that Israel buys",
  measure: "oil, measure not stated",
  geography: "IL",
  period: absent
});

/** What came from Israel, of all that Azerbaijan imported. */
export const armsImportShare = claim({
  id: "arms-import-share",
  topic: "arms shares",
  quantity: exact(69),
  unit: shareOf(azerbaijanArmsImports),
  from: "Israel",
  to: "Azerbaijan",
  period: sipriPeriod,
  attribution: attributedTo(sipri),
  anchor: anchor("69 percent", {
    start: 2273,
    before: "17a61ac4ce7f6d734383a680aec18f1b87ada5795dadc6645b2e56dd0a7988dc",
    after: "ca56764f1cde0479ea185d821145edf015e74267628a33b1410a751b2d57f6a4"
  }),
  caveats: ["volume, not price", "deliveries, not orders", "major arms only", "one five-year window"],
  corroboration: [{source: jerusalemPost, agrees: true, note: "the same share for the same period, credited to SIPRI"}]
});

/** What went to Azerbaijan, of all that Israel exported: the same deliveries. */
export const armsExportShare = claim({
  id: "arms-export-share",
  topic: "arms shares",
  quantity: exact(17),
  unit: shareOf(israelArmsExports),
  from: "Israel",
  to: "Azerbaijan",
  period: sipriPeriod,
  attribution: attributedTo(sipri),
  anchor: anchor("17%", {
    start: 2342,
    before: "ffd9a322ff9200c13dc802e54bdf11940d998ed9bdbea7296ee8760a620c8ecd",
    after: "ee0724cec4b57cb18f302dfe01726649a450de9dc5d3987d934febeabf9b0f02"
  }),
  caveats: ["volume, not price", "deliveries, not orders", "major arms only", "not checked against SIPRI’s own table"],
  corroboration: [
    {source: jerusalemPost, agrees: null, note: "not given there; found elsewhere only for two earlier periods"}
  ]
});

/** What comes from Azerbaijan, of the oil that Israel buys. */
export const oilShare = claim({
  id: "oil-share",
  topic: "oil share",
  quantity: moreThan(30),
  unit: shareOf(israelOilPurchases),
  from: "Azerbaijan",
  to: "Israel",
  period: absent,
  attribution: unattributed,
  anchor: anchor("30 percent", {
    start: 2824,
    hedge: "over",
    before: "bd3df5ea812706834cda1c4d0db9281f58277bd018e668c90eaca095b86f1e74",
    after: "dd8050684e25896bf6b9c95253f12b34f18419ff37bde3f2df2ca1b6a16adc8b"
  }),
  caveats: ["no period stated", "no source named", "kind and measure of oil not stated"]
});

/** Soldiers killed in the war of 2020; of which side the article does not say. */
export const soldiersKilled = claim({
  id: "soldiers-killed",
  topic: "deaths",
  quantity: moreThan(6000),
  unit: countOf("soldier", "soldiers"),
  period: stated(
    "2020",
    anchor("2020", {
      start: 2457,
      before: "a5f8b44b8dbb054864a2f0450b2fb4902129d75251c6e2e07916022829dac0a1",
      after: "6e4797ee9d68d7e7fbf0a96f46932c77e9c14320efcc9a09457d1d59b1135fc3"
    })
  ),
  attribution: unattributed,
  anchor: anchor("6,000", {
    start: 2591,
    hedge: "more than",
    before: "93d4e612961b970c3ccc5801c3731b1b4f9ddf3e38d3a23b78fc62a4e27fc634",
    after: "22a445f9554b1fca042a79b5de8f07e729465c7fbf4a3e783937c88c9107567e"
  }),
  caveats: ["no source named", "sides not told apart", "civilians not mentioned"],
  corroboration: [
    {source: sipriCommentary, agrees: false, note: "an estimate of 5,700 people, not only soldiers: another scope"}
  ]
});

/** How long that war lasted, as the article rounds it. */
export const warLength = claim({
  id: "war-length",
  topic: "length of the war",
  quantity: exact(6),
  unit: durationIn("week"),
  period: stated("2020"),
  attribution: unattributed,
  anchor: anchor("six", {
    start: 2527,
    before: "e2bdf87c5ee24541b08333d67b41a7f5e4a450cb88a097b78739acae2627a2c6",
    after: "1cdaf62209778aaf138a807add4fcacef6c9e207d423213fa26a1601b1da1726"
  }),
  caveats: ["rounded by the article"],
  corroboration: [{source: warsInTheWorld, agrees: true, note: "44 days, from 27 September to 10 November"}]
});

/** Context from outside the article: SIPRI's estimate of the dead, soldiers or not. */
export const peopleKilled = claim({
  id: "people-killed",
  topic: "other estimate",
  quantity: about(5700),
  unit: countOf("person", "people"),
  period: stated("2020"),
  attribution: attributedTo(sipriCommentary),
  anchor: {
    kind: "elsewhere",
    url: "https://sipri.org/commentary/topical-backgrounder/2021/arms-transfers-conflict-zones-case-nagorno-karabakh"
  },
  caveats: ["an estimate", "people, not only soldiers"]
});

/** Context from outside the article: what came from Russia, of Azerbaijan's imports over ten years. */
export const russianShareOverDecade = claim({
  id: "russian-share-over-decade",
  topic: "ten-year ranking",
  quantity: exact(60),
  unit: shareOf(
    whole({
      id: "azerbaijan-arms-imports-over-decade",
      label: "Azerbaijan’s imports of major arms",
      measure: volumeOfDeliveries,
      geography: "AZ",
      period: stated("2011/2020")
    })
  ),
  from: "Russia",
  to: "Azerbaijan",
  period: stated("2011/2020"),
  attribution: attributedTo(detq),
  anchor: {kind: "elsewhere", url: "https://detq.info/en/node/5763"},
  caveats: ["read in a press report, not in SIPRI’s own tables"]
});
