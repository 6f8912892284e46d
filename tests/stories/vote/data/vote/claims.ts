import {
  attributedTo,
  about,
  absent,
  anchor,
  claim,
  countOf,
  exact,
  inferred,
  lessThan,
  range,
  shareOf,
  stated,
  unattributed,
  whole,
  withMargin
} from "nutgraf";

const pollster = attributedTo({id: "bayer", name: "Bayer & Sons", via: "as cited in the article"});

const office = attributedTo({id: "election-office", name: "Sallow Election Office", via: "as cited in the article"});

const inMay = stated(
  "2025-05",
  anchor("May 2025", {
    start: 150,
    before: "b8cab487b5ea959142cf240e42cfa47632ce7a020d9d50fd76e07b97d85ab840",
    after: "be0584c4a95b3d90f38e1da0f11773c3f110e54b3dee7327a2d1a20bfe057b17"
  })
);

const inJanuary = inferred("2025-01", "the year is that of the poll");

const lastElection = stated(
  "2021",
  anchor("2021", {
    start: 606,
    before: "b63d46687c810bc987d45f7619e4f5f5ce12e3f285921d27cdeb0797755e5d8a",
    after: "23db33d011616d24a9474c8da4ce45c5f570031259980b346920f5ddd27361b9"
  })
);

/** All who would vote. */
export const voters = whole({
  id: "voters",
  label: "The voters of Sallow",
  measure: "people who would vote",
  geography: "Sallow",
  period: inMay
});

/** Who chose the Harbour List. */
export const harbour = claim({
  id: "harbour",
  topic: "votes",
  subject: "Harbour List",
  quantity: withMargin(44, 3),
  unit: shareOf(voters),
  period: inMay,
  attribution: pollster,
  anchor: anchor("44 percent", {
    start: 160,
    before: "c72a2c008abb62f5d1c332df8690c30a20b69554b50fc5b2bd1c31ffd4c58362",
    after: "3c6d03d15f569ab3d9e140361799e98d8bd47a376e18ca53af884171a8ee0524"
  })
});

/** Who chose the Valley Union. */
export const valley = claim({
  id: "valley",
  topic: "votes",
  subject: "Valley Union",
  quantity: withMargin(38, 3),
  unit: shareOf(voters),
  period: inMay,
  attribution: pollster,
  anchor: anchor("38 percent", {
    start: 215,
    before: "5b4cbb4a95e5900925c4d32b8a8779e9ab9de5bb1bf27292ebc39e3ffa393325",
    after: "af202127cf5823c13af1ef8e7acfbecc7221e72840c3cde955c2465923cd56f8"
  })
});

/** Who chose the Greens. */
export const greens = claim({
  id: "greens",
  topic: "votes",
  subject: "Greens",
  quantity: withMargin(9, 2),
  unit: shareOf(voters),
  period: inMay,
  attribution: pollster,
  anchor: anchor("9 percent", {
    start: 299,
    before: "f75c5de561c43b13e125824e90293ea5b84ae3d57e24aafc1214cc5057d1141a",
    after: "45c15f2c9ec94b237ee750485758a37e000594ff8bb9bb31b8dbfabb06a26859"
  })
});

/** Whom the pollsters asked. */
export const asked = claim({
  id: "asked",
  topic: "people asked",
  quantity: exact(1_024),
  unit: countOf("person", "people"),
  period: inMay,
  attribution: pollster,
  anchor: anchor("1,024", {
    start: 354,
    before: "d6c20daa3da443161d42fa175c2c76fa3b610d7f73d5bec4b20f74c7a5cd188e",
    after: "414e0681c0374593538ee145ba251cbe544dbb002bb4a694a25624e3ca0e0e3e"
  })
});

/** Who chose the Harbour List in January. */
export const january = claim({
  id: "january",
  topic: "votes",
  subject: "Harbour List",
  quantity: exact(49),
  unit: shareOf(voters),
  period: inJanuary,
  attribution: pollster,
  anchor: anchor("49 percent", {
    start: 448,
    before: "5095d0976edd7cd8f7fedbd64d7adb799e785df10ff94fe42f87187e8077d8d9",
    after: "64625f90aac23556326f845bc6dabcf5dfa4bba1bad79d55a0e7734b380a5fe7"
  })
});

/** The same in May, without its margin. */
export const may = claim({
  id: "may",
  topic: "votes",
  subject: "Harbour List",
  quantity: exact(44),
  unit: shareOf(voters),
  period: inMay,
  attribution: pollster,
  anchor: anchor("44 percent", {
    start: 473,
    before: "a56e49d28b09e0b774c3ced13860864f8f20a4f7c7a6ff27c349e596623040fe",
    after: "97a21179f3c9af3997bcd540b4a90a2cf1bce329cc4f8a0225238f4681c35f0c"
  })
});

/** All who may vote. */
const electorate = whole({
  id: "electorate",
  label: "Those who may vote in Sallow",
  measure: "people",
  geography: "Sallow",
  period: absent
});

/** The same at the last election. */
const lastElectorate = whole({
  id: "last-electorate",
  label: "Those who might vote in Sallow",
  measure: "people",
  geography: "Sallow",
  period: lastElection
});

/** Who will vote, as the office expects. */
export const turnout = claim({
  id: "turnout",
  topic: "turnout",
  quantity: range(52, 58),
  unit: shareOf(electorate),
  period: absent,
  attribution: office,
  anchor: anchor("52 and 58 percent", {
    start: 500,
    before: "23af0a1b915d13a6ba3ced6e6b0425e8e2484e9be2f788999162275c9bc2e386",
    after: "8a2206076c3b60146bb8320dc517ed4ed39cef5defaa860d528e28677c8d0808"
  })
});

/** Who voted at the last election. */
export const lastTurnout = claim({
  id: "last-turnout",
  topic: "turnout",
  quantity: exact(61.4),
  unit: shareOf(lastElectorate),
  period: lastElection,
  attribution: office,
  anchor: anchor("61.4 percent", {
    start: 624,
    before: "1f1dfbc2cf9fdcfa32e311013dcbd6ed193f7bce7bb6ec5c3bc4cf5ba5a4fa94",
    after: "a63bd1f9b6f766f3140fca6d1ba9fcf9a159e7539e4fdc0b4880d4539c95457d"
  })
});

/** Ballots cast then: an estimate. */
export const ballots = claim({
  id: "ballots",
  topic: "ballots",
  quantity: about(310_000),
  unit: countOf("person", "people"),
  period: lastElection,
  attribution: unattributed,
  anchor: anchor("310,000", {
    start: 651,
    hedge: "estimated",
    before: "fa7806a267a25acd117768bb4d423a5a6b6a5d612f2e81bfaffc17e856b10dd7",
    after: "6446e1fc25946b3172b768b6845fe967f076e10daf994c9a7c87039a315f9617"
  })
});

/** Ballots that were void: an upper bound. */
export const spoilt = claim({
  id: "spoilt",
  topic: "ballots",
  quantity: lessThan(4_000),
  unit: countOf("ballot", "ballots"),
  period: lastElection,
  attribution: unattributed,
  anchor: anchor("4,000", {
    start: 696,
    hedge: "fewer than",
    before: "718116f549992468de25fe97090d13e858b13686bda81a0ea1f93387ed72ae60",
    after: "a4e3f24f3358392045e72b984a71f8765071255d98afdf8aaaf8849a39582a0e"
  })
});

/** All of them, for the notebook: a number of the article that no figure shows is claimed all the same. */
export const claims = [harbour, valley, greens, asked, january, may, turnout, lastTurnout, ballots, spoilt];
