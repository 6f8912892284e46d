import {anchor, attributedTo, event, inferred, stated, supplied, unattributed} from "nutgraf";
import {israelDefenceMinistry} from "./sources.js";

/** The war of 2020, of which the article states the year and the length. */
export const nagornoKarabakhWar = event({
  id: "nagorno-karabakh-war",
  label: "Nagorno-Karabakh war",
  period: stated("2020"),
  attribution: unattributed,
  anchor: anchor("2020", {
    start: 2457,
    before: "a5f8b44b8dbb054864a2f0450b2fb4902129d75251c6e2e07916022829dac0a1",
    after: "6e4797ee9d68d7e7fbf0a96f46932c77e9c14320efcc9a09457d1d59b1135fc3"
  }),
  caveats: ["about six weeks of the year; the article names no month"]
});

/** The meeting before the visit: in Munich, in the year of the article. */
export const munichMeeting = event({
  id: "munich-meeting",
  label: "Gallant and Aliyev meet in Munich",
  period: supplied("2023", "the article says this year and names none; the year is the editor’s"),
  attribution: attributedTo(israelDefenceMinistry),
  anchor: anchor("this year", {
    start: 1022,
    before: "c8de21f7057ad61c9e0c9a76e1fc20ac355619e812099daeb7dfd8f65746ae1b",
    after: "ecb0328044270056d283f92dfd60df76fc18b96c4db5341d31cdcc401af58480"
  })
});

/** The month in which Azerbaijan's embassy opened. */
export const embassyOpens = event({
  id: "embassy-opens",
  label: "Azerbaijan opens embassy in Israel",
  period: supplied("2023-03", "the article gives the month; the year is the editor’s"),
  attribution: unattributed,
  anchor: anchor("March", {
    start: 1936,
    before: "45c0ec87bd69c41ff7a8f109d8455c23a76b93fd0e63f31fc063fccd032f0109",
    after: "98eb81e1681f53a2c1ef82105281c5fc6ad1469fbf7f2f3ea2b4849442fe17f4"
  })
});

/** The month in which Israel's president came. */
export const presidentVisits = event({
  id: "president-visits",
  label: "Israel’s president visits Azerbaijan",
  period: supplied("2023-05", "the article gives the month; the year is the editor’s"),
  attribution: unattributed,
  anchor: anchor("May", {
    start: 2077,
    before: "7f4481cd38ddd309edfdd4725d4d114e7170426eb6c818ddb5019ba399ba8e26",
    after: "50c223c99f714923c9529325517ce0601a1f46a4bb4edca2c00b0e0b67c32c00"
  })
});

/** The announcement of an arrest, which the article dates by days counted back from the minister's arrival. */
export const arrestAnnounced = event({
  id: "arrest-announced",
  label: "Azerbaijan announces arrest over alleged plot",
  period: inferred(
    "[2023-07-10,2023-07-11]",
    "counted back from the minister’s arrival, on the Wednesday of the statement or the Thursday of the meeting"
  ),
  attribution: unattributed,
  anchor: anchor("two days after", {
    start: 1601,
    before: "b222cc831c40e7161567ab1ac925b3797a568569dcd98bc4ee1a816856042f1e",
    after: "898836030100ad229e62d63b9872a9a7e2ac12ac14e6ff0f2b24d1975a0b25a6"
  })
});

/** The day of the ministry's statement on the visit. */
export const ministryStatement = event({
  id: "ministry-statement",
  label: "Israel’s defence ministry outlines visit",
  period: supplied("2023-07-12", "the article gives the weekday; the date is the editor’s, the day before the meeting"),
  attribution: unattributed,
  anchor: anchor("Wednesday", {
    start: 1475,
    before: "be8c651ff13c9acc86095d23210287dce5b206d2d64bba8c2e4876402e95f964",
    after: "1969f029753ff6d67652234fda0d51c2255dd46cf27f94e777c681b9b4606e60"
  })
});

/** The day of the meeting that the article reports. */
export const bakuMeeting = event({
  id: "baku-meeting",
  label: "Gallant meets Aliyev in Baku",
  period: supplied(
    "2023-07-13",
    "the article gives the weekday; the date is the editor’s, from press reports of the visit"
  ),
  attribution: unattributed,
  anchor: anchor("Thursday", {
    start: 318,
    before: "e962b16c25df9317860b4af875673649e3e6353aa6ddeb35d917fa4347fefbf9",
    after: "c9500958e32045e31f78f755442905c8db7bae8619b1d6383e9b4ac721228edb"
  })
});

/** All the dated events of the story. */
export const events = [
  nagornoKarabakhWar,
  munichMeeting,
  embassyOpens,
  presidentVisits,
  arrestAnnounced,
  ministryStatement,
  bakuMeeting
] as const;
