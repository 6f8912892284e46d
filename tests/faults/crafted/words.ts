import {all, exchanged, said, text} from "./craft.js";
import type {Crafted} from "./crafted.js";

/** Sentences about the right numbers that are not true. */
export const words: readonly Crafted[] = [
  ["number-unlicensed", "a change that goes the other way", "line", said("is up 55%", "is down 55%")],
  ["number-unlicensed", "a change of another series", "line", all(said("Bread is", "Rent is"))],
  ["text-misread", "what is cheap is dear", "line", said("cheaper than ever", "dearer than ever")],
  ["number-unlicensed", "the two years of a share exchanged", "slope", said("In Marn 5.2% look for work, after 8.1%", "In Marn 8.1% look for work, after 5.2%")], // prettier-ignore
  [
    "text-misread",
    "another whole in the deck",
    "slope",
    said("a share of those who could", "a share of all who live there")
  ],
  [
    "text-misread",
    "another whole in the headline",
    "slope",
    said("5.2% look for work", "5.2% of all people look for work")
  ],
  ["number-unlicensed", "another year in the headline", "columns", said("In 2021 only", "In 2020 only")],
  [
    "unit-changed",
    "another year of a claim",
    "columns",
    said("only 410 ships called", "only 410 ships a month called")
  ],
  [
    "label-elsewhere",
    "a provisional number that is final",
    "columns",
    all(text("955 p", "955"), text("p provisional", "p preliminary"))
  ],
  ["label-elsewhere", "a mark of provisional numbers that says final", "columns", text("p provisional", "p confirmed")],
  ["label-elsewhere", "a provisional rent that is final", "bars", text("€380 provisional", "€380 final")],
  ["label-elsewhere", "a provisional rent without its word", "bars", text("€380 provisional", "€380")],
  ["number-unlicensed", "a comparison turned round", "bars", said("less than in Marn", "more than in Marn")],
  ["text-misread", "a month that is a week", "bars", said("Monthly rent", "Weekly rent")],
  ["number-unlicensed", "another town with a number", "bars", said("A flat in Sallow", "A flat in Ostrau")],
  ["number-unlicensed", "a missing number that has one", "bars", text("no figure", "€305")],
  ["label-elsewhere", "women and men exchanged in the key", "dotRange", said("Hollow dots: Women. Filled dots: Men.", "Hollow dots: Men. Filled dots: Women.")], // prettier-ignore
  ["text-misread", "pay by month that is by week", "dotRange", all(text("a month, and men €4,760", "a week, and men €4,760"), said("€3,890 a month", "€3,890 a week"))], // prettier-ignore
  ["text-misread", "women and men exchanged in the headline", "dotRange", all(text("In banks women earn €3,890", "In banks men earn €3,890"), text("a month, and men €4,760", "a month, and women €4,760"), said("women earn €3,890 a month, and men", "men earn €3,890 a month, and women"))], // prettier-ignore
  ["number-unlicensed", "fewer than most", "strip", said("more than most", "fewer than most")],
  ["number-unlicensed", "another school", "strip", said("Sallow School has", "Yew School has")],
  ["label-elsewhere", "another name at a dot", "strip", text("Sallow 355", "Yew 355")],
  ["number-unlicensed", "another party that leads", "seats", said("Labour leads", "Centre leads")],
  [
    "text-misread",
    "a majority that is none",
    "seats",
    said("leads the council with 22 seats", "has a majority with 22 seats")
  ],
  ["derived-unmarked", "a number of ours as a fact", "seats", all(text("a majority (our", "a majority"), text("calculation)", "in the council"))], // prettier-ignore
  ["label-elsewhere", "the names of two parties exchanged", "seats", all(exchanged("Centre 17", "Farmers 8"), text("Farmers 8", "Farmers 17"), text("Centre 17", "Centre 8"))], // prettier-ignore
  [
    "number-unlicensed",
    "another town that waits",
    "tableChart",
    said("Patients in Harrow wait", "Patients in Ostrau wait")
  ],
  ["unit-changed", "days that are hours", "tableChart", said("wait 40 days", "wait 40 hours")],
  ["tick-misplaced", "two headings exchanged", "tableChart", exchanged("Beds", "Nurses")],
  ["number-unlicensed", "two cells exchanged", "tableChart", exchanged("180", "205")],
  ["rounding", "a fall that is a rise", "facets", said("down to 11", "up to 11")],
  ["text-misread", "another fuel", "facets", all(said("Coal is down", "Wind is down"))],
  [
    "text-misread",
    "panels with scales of their own",
    "facets",
    text("All panels have the same scale", "Each panel has its own scale")
  ],
  ["tick-misplaced", "the names of two panels exchanged", "facets", exchanged("Water", "Coal")],
  ["rounding", "the least that is the most", "tileMap", said("Rents are highest", "Rents are lowest")],
  ["text-misread", "a rent by another time", "tileMap", said("at €1,240", "at €1,240 a week")],
  ["label-elsewhere", "two regions exchanged", "tileMap", exchanged("Coast", "Hills")],
  [
    "number-unlicensed",
    "another party of a share",
    "stackedBars",
    said("the Harbour List took", "the Valley Union took")
  ],
  ["number-unlicensed", "another town of a share", "stackedBars", said("In Marn the", "In Dell the")],
  ["text-misread", "votes that are seats", "stackedBars", said("48% of the votes", "48% of the seats")],
  ["label-elsewhere", "two names of the key exchanged", "stackedBars", exchanged("Harbour List", "Valley Union")],
  ["text-misread", "a cost that is a saving", "waterfall", said("Higher wages cost", "Higher wages saved")],
  ["text-misread", "a head that is a home", "waterfall", said("€64 a head", "€64 a home")],
  ["number-unlicensed", "a fall without its sign", "waterfall", text("−€52", "+€52")],
  ["text-misread", "what is built and planned exchanged", "groupedBars", all(text("Marn built 1,240 homes, and", "Marn planned 1,240 homes, and"), text("had planned 1,900 homes", "had built 1,900 homes"), said("Marn built 1,240 homes, and had planned", "Marn planned 1,240 homes, and had built"))], // prettier-ignore
  ["label-elsewhere", "two names of a key of two exchanged", "groupedBars", exchanged("Built", "Planned")],
  ["text-misread", "the poorest that is the richest", "scatter", said("is poorest", "is richest")],
  ["number-unlicensed", "another town with years", "scatter", said("Quell is poorest", "Dell is poorest")],
  ["number-unlicensed", "two sizes of a key exchanged", "scatter", exchanged("200k", "20k")],
  ["number-unlicensed", "a median that is a mean", "histogram", said("median 316", "mean 316")],
  [
    "text-misread",
    "a median that is the largest",
    "histogram",
    said("The school in the middle", "The largest of the schools")
  ],
  ["derived-unmarked", "a calculation as a fact", "histogram", said(" (our calculation)", "")],
  ["text-misread", "seller and buyer exchanged", "twoWholes", all(text("Marn sells Sallow 20% of its wheat,", "Sallow sells Marn 20% of its wheat,"), text("and Sallow buys 60% there", "and Marn buys 60% there"), said("Marn sells Sallow 20% of its wheat, and Sallow buys", "Sallow sells Marn 20% of its wheat, and Marn buys"))], // prettier-ignore
  [
    "label-elsewhere",
    "two wholes exchanged",
    "twoWholes",
    exchanged("Sallow’s imports of wheat", "Marn’s exports of wheat")
  ],
  ["text-misread", "before that was after", "eventTimeline", said("after a court", "before a court")],
  [
    "number-unlicensed",
    "two events exchanged",
    "eventTimeline",
    exchanged("The piers are dug", "A court stops the work")
  ],
  ["number-unlicensed", "two dates exchanged", "eventTimeline", exchanged("18 May 2021", "7 September 2024")],
  ["bound-lost", "more than that is up to", "unitCount", all(said("More than 1,200", "Fewer than 1,200"))],
  [
    "number-unlicensed",
    "another number for a dot",
    "unitCount",
    text("Each dot is 2 harvesters", "Each dot is 20 harvesters")
  ],
  ["number-unlicensed", "another year of a number", "statPanel", text("2024", "2014")],
  [
    "text-misread",
    "what two numbers are of exchanged",
    "statPanel",
    exchanged("of the harvest became bread", "of it was lost")
  ],
  ["text-misread", "another use of the harvest", "shareBar", said("became bread", "became beer")],
  ["label-elsewhere", "two names of parts exchanged", "shareBar", exchanged("for bread", "for seed")],
  ["attribution-wrong", "another source", "area", text("Source: Grid Agency", "Source: Wind Lobby")],
  ["label-elsewhere", "two names of layers exchanged", "area", all(text("Wind 41 TWh", "Coal 41 TWh"), text("Coal 11 TWh", "Wind 11 TWh"))], // prettier-ignore
  ["unit-changed", "a unit a thousand times smaller", "area", all(said("41 terawatt hours", "41 gigawatt hours"), said("11 terawatt hours", "11 gigawatt hours"))], // prettier-ignore
  ["label-elsewhere", "a forecast that was measured", ["line", "a forecast"], text("Forecast", "Measured")],
  [
    "label-elsewhere",
    "dashes that are said to be measured",
    ["line", "a forecast"],
    text("Dashed: estimated", "Dashed: measured")
  ],
  ["label-elsewhere", "the feet of arrows that are their heads", ["dotRange", "arrows"], said("Foot of each arrow: 2014. Head: 2024.", "Foot of each arrow: 2024. Head: 2014.")] // prettier-ignore
];
