import {
  about,
  absent,
  anchor,
  atLeast,
  attributedTo,
  claim,
  countOf,
  exact,
  moneyIn,
  moreThan,
  percentChange,
  range,
  shareOf,
  stated,
  unattributed,
  whole
} from "nutgraf";

const office = attributedTo({id: "consumer-office", name: "Consumer Office", via: "as cited in the article"});

const guild = attributedTo({id: "guild", name: "Bakers’ guild of Sallow Bay", via: "as cited in the article"});

const ofPrices = stated(
  "2024",
  anchor("2024", {
    start: 92,
    before: "a1f44f73cb43bdcc54ba04bcdff9b7185bde49711c3e70c488025cd5de71c804",
    after: "d52f4af9815aa0a63900634fd4cc314f3839fa320f1674065fba0cf26012594a"
  })
);

const ofGas = stated(
  "2024",
  anchor("2024", {
    start: 235,
    before: "25153c1d6b3af3a04b9e7d40cc41b22745820cad33d4a3c79f8e79a231abf4cf",
    after: "9b716dfd56d0a4eea16e3d987e250b4b358897f563e379fb9f897c6dda2bf29c"
  })
);

const ofCost = stated(
  "2024",
  anchor("2024", {
    start: 351,
    before: "8c9164943eee7537cfaceb73a2d49bbafff6ec4ae8943cce639bdda54e194ee3",
    after: "9bce825a6b333df11d93cda5109a067bafcba63bcb10c7cae6c48899d3032171"
  })
);

const ofBakeries = stated(
  "2024",
  anchor("2024", {
    start: 421,
    before: "bf60d7debdefed5a032e88fdfbec839fa0bbc4eb5a626051f281ce0e864613a2",
    after: "8a69c7b18bc608662090c488df194ad62a454e3f3961b6ff36ee8e5a2ac3d82b"
  })
);

const ofQuarter = stated(
  "2025-01/2025-03",
  anchor("first quarter of 2025", {
    start: 479,
    before: "9389f8343539ddda2c03615c33771c65b3937d63944a7700f689bfe9f80910e1",
    after: "eaf18335699a709c57a81d19dbc23f37a4aea5ffa7eda3a14324dc5a7b279f8b"
  })
);

/** What a loaf of rye bread costs. */
export const loaf = claim({
  id: "loaf",
  topic: "rye bread",
  quantity: exact(3.4, 2),
  unit: moneyIn("EUR"),
  period: ofPrices,
  attribution: office,
  anchor: anchor("3.40", {
    start: 78,
    before: "f714d8b2d4cf6e175393b289bfd41a421d5855afe3ef706f9fa8ca59099cf1fc",
    after: "201b6bc3728a75b5b6241d2867330c40f5fa1052d1f49597ece1d946f708a9cf"
  })
});

/** By how much more than in the year before. */
export const rise = claim({
  id: "rise",
  topic: "rye bread",
  quantity: exact(12),
  unit: percentChange,
  period: ofPrices,
  attribution: office,
  anchor: anchor("12 percent", {
    start: 133,
    before: "7111e873a1e6981e78347d032d799991a6635caa655ed978d2c2451ddcfa54d1",
    after: "8a116bdc4b62a2bde5eae3a884bf82f07cb8facacc2d91a49fa5098682c6d883"
  })
});

/** What bakers paid more for gas. */
export const gas = claim({
  id: "gas",
  topic: "gas",
  quantity: about(30),
  unit: percentChange,
  period: ofGas,
  attribution: unattributed,
  anchor: anchor("30 percent", {
    start: 208,
    hedge: "about",
    before: "15fce1688521a8cba7da76265262829573f2f499c6196e88527044e9cbc50ab3",
    after: "ce967cdf9f98e9ab19eeee7b449016117c179a268e794936387eb1ff45893a09"
  })
});

/** All that a loaf costs to bake. */
const cost = whole({
  id: "baking-cost",
  label: "What a loaf costs to bake",
  measure: "euros",
  geography: "Sallow Bay",
  period: ofCost
});

/** What of the cost of a loaf is flour. */
export const flour = claim({
  id: "flour",
  topic: "flour",
  quantity: exact(22),
  unit: shareOf(cost),
  period: ofCost,
  attribution: guild,
  anchor: anchor("22 percent", {
    start: 269,
    before: "cf52c98717c20321f13a99bd283d96389a26efb8a92201108bfd5b3616cf2583",
    after: "22f2bd9beb8e9ee69aa13148db36719934714b9353e916eadbd015361aa7443e"
  })
});

/** What of it is wages: a lower bound. */
export const wages = claim({
  id: "wages",
  topic: "wages",
  quantity: moreThan(40),
  unit: shareOf(cost),
  period: ofCost,
  attribution: guild,
  anchor: anchor("40 percent", {
    start: 377,
    hedge: "more than",
    before: "e07f9cc72ee5a0eaa452c871f618168a22e8db637a5bc7bd0b8aaafafb236000",
    after: "8ad6a42ff0eba6a95e571d05746ece1572ce89d76b934a58ba27d9ab20eb36a9"
  })
});

/** Bakeries that gave up: a lower bound. */
export const closed = claim({
  id: "closed",
  topic: "bakeries",
  quantity: atLeast(60),
  unit: countOf("bakery", "bakeries"),
  period: ofBakeries,
  attribution: guild,
  anchor: anchor("60", {
    start: 398,
    hedge: "At least",
    before: "08262b567aa6acb1ebae2053e2f773fad2c4f3fd44250bde0f59a628f3b2677e",
    after: "58d5b0701f242d5de55549180d0facdce3bbbf3535fdd8963eea9ac3e220ca71"
  })
});

/** Bakeries that are left. */
export const left = claim({
  id: "left",
  topic: "bakeries",
  quantity: exact(410),
  unit: countOf("bakery", "bakeries"),
  period: ofBakeries,
  attribution: guild,
  anchor: anchor("410", {
    start: 447,
    before: "144e5c1177b78a9c561d756723ecddf63c49b689ec7fdfb54dcca933da2f569c",
    after: "72dd86f1ba5dfa07bbe0dc62d0faa292096138b168a3e59c28a536260dfbfa98"
  })
});

/** What a loaf cost before the quarter. */
export const quarterBefore = claim({
  id: "quarter-before",
  topic: "rye bread",
  quantity: exact(3.4, 2),
  unit: moneyIn("EUR"),
  period: ofQuarter,
  attribution: unattributed,
  anchor: anchor("3.40", {
    start: 526,
    before: "7b140eb91320b84ffe2b091e207ce56d85132b17673250ce3989b50584722289",
    after: "087e2acc9de345840f57444641e44d27c55637a6d54d186e1cb344dc938a1f99"
  })
});

/** What it cost after it. */
export const quarterAfter = claim({
  id: "quarter-after",
  topic: "rye bread",
  quantity: exact(3.52),
  unit: moneyIn("EUR"),
  period: ofQuarter,
  attribution: unattributed,
  anchor: anchor("3.52", {
    start: 535,
    before: "fb938df2dcaed82f488101db2ef000b5a5280f2f275136371b31df72e2052a33",
    after: "2ffd6e7d024113f1ec7781674528f247c504b4f7b21638658c95162cf11ed23f"
  })
});

/** How the price changed in Low Tarn. */
export const fall = claim({
  id: "fall",
  topic: "rye bread",
  subject: "Low Tarn",
  quantity: exact(-2),
  unit: percentChange,
  period: ofQuarter,
  attribution: unattributed,
  anchor: anchor("2 percent", {
    start: 610,
    before: "ad2e34fc28e6800419b4ba6e50d9b8e929683642ce44159ff735d91a91d221cf",
    after: "cc945b3d56e5531ec5f4a2e73acb005cb68b25710e1434e815fdfda7ae8d1bbc"
  })
});

/** What a loaf costs in Low Tarn. */
export const lowTarn = claim({
  id: "low-tarn",
  topic: "rye bread",
  subject: "Low Tarn",
  quantity: exact(3.1, 2),
  unit: moneyIn("EUR"),
  period: ofQuarter,
  attribution: unattributed,
  anchor: anchor("3.10", {
    start: 624,
    before: "0a4af19726d119e3de5a38f0c0446533c6415e74aeb9d08fa44e8b012280e427",
    after: "14201cf4e1ac94f0113416d7ef4036ce39ec049d8fec9d654ed3b4716a4590d1"
  })
});

/** What a household of four spends on bread a month, as the office estimates. */
export const spending = claim({
  id: "spending",
  topic: "bread",
  quantity: range(35, 45),
  unit: moneyIn("EUR"),
  period: absent,
  attribution: office,
  anchor: anchor("35 and 45", {
    start: 665,
    before: "3f9d89e3a267553b7dd02f87529cf9b5701e31d2b833085866966606917cb5d0",
    after: "5cdea61acafb1b57c64e291bbe4d1cd99b535655fd7e4faeba90a6ac4e05cf22"
  })
});

/** All who buy bread. */
const households = whole({
  id: "households",
  label: "The households of Sallow Bay",
  measure: "households",
  geography: "Sallow Bay",
  period: absent
});

/** Who buys bread frozen. */
export const frozen = claim({
  id: "frozen",
  topic: "bread",
  quantity: exact(14),
  unit: shareOf(households),
  period: absent,
  attribution: unattributed,
  anchor: anchor("One in seven", {
    start: 721,
    before: "122c10a03477bfe42c342b9e1d278a6fdcce91d479236d0a912aaf860eff9bdd",
    after: "883b81fd60742736ef5d6fc3df82198adaaf8ea0082e98db607f2ed7a0fc195f"
  })
});

/** All of them, for the notebook: a number of the article that no figure shows is claimed all the same. */
export const claims = [
  loaf,
  rise,
  gas,
  flour,
  wages,
  closed,
  left,
  quarterBefore,
  quarterAfter,
  fall,
  lowTarn,
  spending,
  frozen
];
