import {
  all,
  forged,
  gone,
  inDesc,
  inHeadline,
  inHedged,
  inMetadata,
  inText,
  inTitle,
  set,
  swapped,
  text
} from "./edits.js";
import {faultsIn} from "./fault.js";

/** Numbers, bounds, units, sources and periods that are not what is claimed. */
export const numbers = [
  ...faultsIn("bought", "number-unlicensed", {
    "a digit changed in a label": inText(">69%<", ">68%<"),
    "a label that prints what is only mentioned": inText(">69%<", ">60%<"),
    "a year changed in the deck": {
      edit: inText("2016–20<", "2015–19<"),
      rules: ["number-unlicensed"]
    },
    "squares of two percent": inText("is one percent", "is two percent"),
    "a rank by hand": inText("largest supplier. BTS", "second supplier. BTS"),
    "figures of another script": inText(">69%<", ">٦٨٪<"),
    "a superscript": inText(">from Osta<", ">from Osta²<")
  }),
  ...faultsIn("sold", "number-unlicensed", {
    "a digit changed in a label": inText(">17%<", ">19%<"),
    "a number word nobody claims": inText("to Marn<", "to seven states<"),
    "a multiple in a figure without one": inText("as cited", "twice cited")
  }),
  ...faultsIn("flow", "number-unlicensed", {
    "a digit changed in the headline": inText("69% of", "96% of"),
    "a digit changed in the title": inTitle("17%", "71%"),
    "the shares of two wholes swapped in the headline": inText("17% of Osta’s", "69% of Osta’s"),
    "a remainder that is another’s": all(
      inText(">31% from", ">\u0001% from"),
      inText(">83% to", ">31% to"),
      inText(">\u0001% from", ">83% from")
    ),
    "an invented amount of money": inText("not price or orders", "$740 million"),
    "an interval rounded too far": inText("(3.9–4.2,", "(4–5,")
  }),
  ...faultsIn("three", "number-unlicensed", {
    "the label of a share with another’s number": inText(">more than 30%<", ">17%<"),
    "a number word that is no countInWords": inHeadline("Three shares", "Four shares")
  }),
  ...faultsIn("numbers", "number-unlicensed", {"the values of two tiles swapped": swapped(">69%<", ">17%<")}),
  ...faultsIn("losses", "number-unlicensed", {
    "thousands that nobody counted": inText("A lower bound", "A lower bound of thousands"),
    "another year in the headline": inHeadline("2020 flood", "2022 flood")
  }),
  ...faultsIn("dates", "number-unlicensed", {
    "the dates of two events swapped": swapped(">12 July<", ">13 July<"),
    "a year of the axis outside what is drawn": inText(/(anchor="middle"[^>]*>)2021</, "$12019<"),
    "a day of the axis outside what is drawn": inText(/(anchor="middle"[^>]*>)12</, "$122<")
  }),
  ...faultsIn("salt", "bound-lost", {
    "the hedge dropped in the label": inHedged("30%", "30%"),
    "the hedge dropped in the headline": inText("supplies more than 30%", "supplies 30%"),
    "the hedge dropped in the title": inTitle("more than 30%", "30%"),
    "the hedge turned round": inHedged("30%", "less than 30%"),
    "the hedge dropped in the description": {
      edit: inDesc("more than 30%", "30%"),
      rules: ["bound-lost", "alt-disagrees"],
      alone: ["bound-lost"]
    }
  }),
  ...faultsIn("three", "bound-lost", {
    "a lower bound as an approximation": inText(">more than 30%<", ">about 30%<")
  }),
  ...faultsIn("numbers", "bound-lost", {
    "the hedge dropped over the number of a tile": inText(/>more than<(?![^]*>more than<)/, ">there were<"),
    "the hedge of a tile turned round": inText(/>more than<(?![^]*>more than<)/, ">less than<"),
    "the hedge of a tile as small as its label": set(text("more than"), {"font-size": 14})
  }),
  ...faultsIn("losses", "bound-lost", {
    "the hedge dropped from the dead": inText(">more than 6,000<", ">6,000<"),
    "an estimate as a count": inText("about 5,700 animals", "5,700 animals")
  }),
  ...faultsIn("dates", "bound-lost", {
    "one of two days as the day": inText(">10 or 11 July<", ">10 July<"),
    "one of two days as both": inText(">10 or 11 July<", ">10–11 July<")
  }),
  ...faultsIn("bought", "unit-changed", {"a percentage without its sign": inText(">69%<", ">69<")}),
  ...faultsIn("sold", "unit-changed", {
    "percentage points": inText("The 17% is", "The 17 percentage points are"),
    "a share as an amount of money": inText("The 17% is", "The $17 is")
  }),
  ...faultsIn("numbers", "unit-changed", {"percent swapped for cows": inText(">69%<", ">69 cows<")}),
  ...faultsIn("losses", "unit-changed", {
    "cows swapped for percent": inText("More than 6,000 cows were", "More than 6,000% were"),
    "cows swapped for goats": inText("More than 6,000 cows were", "More than 6,000 goats were"),
    "weeks as months": inText("six weeks", "six months"),
    "animals as cows": inText("about 5,700 animals", "about 5,700 cows")
  }),
  ...faultsIn("bought", "derived-unmarked", {"the mark of a remainder dropped": gone(text("\\(our calculation\\)"))}),
  ...faultsIn("three", "derived-unmarked", {
    "the mark of a remainder reworded": inText("(our calculation)", "(a calculation)")
  }),
  ...faultsIn("flow", "derived-unmarked", {
    "the mark of a ratio dropped": all(inText("(3.9–4.2,", "(3.9–4.2)."), inText("our calculation). ", "")),
    "a multiple of our own in a sentence without its mark": inText(
      "The 17% is as cited",
      "It is about four times that. The 17% is as cited"
    )
  }),
  ...faultsIn("bought", "rounding", {
    "false precision": inText(">69%<", ">69.0%<"),
    "a phrase that the number does not bear out": inHeadline("more than two-thirds", "more than three-quarters"),
    "a phrase that is too strong": inHeadline("more than two-thirds", "at least seven-tenths"),
    "a coarser figure": inText(">69%<", ">nearly 70%<"),
    "a hedge on an exact figure": inText(">69%<", ">more than 69%<")
  }),
  ...faultsIn("sold", "rounding", {"a fraction rounded too far": inText("About a sixth", "About a fifth")}),
  ...faultsIn("flow", "rounding", {
    "a multiple rounded too far": inText("about four times", "about five times"),
    "a decimal that nobody printed": inHeadline("69% of", "69.4% of")
  }),
  ...faultsIn("bought", "alt-disagrees", {
    "a digit changed in the description": {
      edit: inDesc("69%", "64%"),
      rules: ["number-unlicensed", "alt-disagrees"]
    },
    "the description of another figure": inDesc(/>.*</, ">Grid of a hundred squares.<")
  }),
  ...faultsIn("numbers", "alt-disagrees", {
    "a number left out of the description": inDesc(", 17% of Osta’s steel exports", "")
  }),
  ...faultsIn("losses", "alt-disagrees", {
    "a word changed in the description": {edit: inDesc("open ring", "closed ring"), alone: []}
  }),
  ...faultsIn("bought", "table-disagrees", {
    "a value forged in the metadata, digest and all": {
      edit: forged('"value":31', '"value":32'),
      rules: ["table-disagrees"],
      alone: ["number-unlicensed", "table-disagrees"]
    },
    "another figure’s name in the metadata": {edit: inMetadata('"figure":"bought"', '"figure":"sold"'), alone: []},
    "another width in the metadata": inMetadata('"width":640', '"width":320'),
    "a source that is nobody’s": inMetadata('"source":"bureau"', '"source":"nobody"'),
    "a digest that is none": inMetadata(/sha256:./, "sha256:g"),
    "no metadata": inMetadata(/.*/, "<metadata/>")
  }),
  ...faultsIn("salt", "table-disagrees", {
    "a bound changed in the metadata": inMetadata('"bound":"moreThan"', '"bound":"exact"'),
    "a source forged in the metadata, digest and all": forged('"source":null', '"source":"bureau"')
  }),
  ...faultsIn("sold", "table-disagrees", {
    "the metadata’s digest changed": inMetadata(/sha256:[0-9a-f]{4}/, "sha256:0000")
  }),
  ...faultsIn("flow", "table-disagrees", {
    "an interval forged in the metadata, digest and all": forged('"high":31.5', '"high":35.5')
  }),
  ...faultsIn("sold", "source-missing", {"the source line gone": gone(text("Source: "))}),
  ...faultsIn("losses", "source-missing", {
    "the line of several sources gone": all(gone(text("Sources: ")), gone(text("reported by the Courier")))
  }),
  ...faultsIn("bought", "attribution-wrong", {
    "another institution credited": inText("Bureau of Trade Statistics", "Institute for Strategy"),
    "a source left out": all(inText("; BTS, as<", "<"), gone(text("reported by the Courier")))
  }),
  ...faultsIn("salt", "attribution-wrong", {
    "a bureau credited with the article’s own figure": inText(
      "Figure as given in the article, which names no source",
      "Source: BTS, as cited in the article"
    )
  }),
  ...faultsIn("three", "attribution-wrong", {
    "topics credited the wrong way round": all(
      inText("(steel shares)", "(\u0001)"),
      inText("(salt share)", "(steel shares)"),
      inText("(\u0001)", "(salt share)")
    )
  }),
  ...faultsIn("numbers", "attribution-wrong", {
    "the article’s silence left out": inText("names no source", "cites officials")
  }),
  ...faultsIn("salt", "whole-missing", {
    "the whole left out of deck and headline": inText(/salt|purchases/gi, "it")
  }),
  ...faultsIn("sold", "whole-missing", {
    "the whole left out of headline and deck": all(
      inText("Share of Osta’s exports of steel by volume", "Share by volume"),
      inText("steel exports", "sales")
    )
  }),
  ...faultsIn("flow", "whole-missing", {
    "the heading of a bar cut short": inText(">Osta’s exports of steel<", ">Steel<")
  }),
  ...faultsIn("numbers", "whole-missing", {
    "the words of a tile gone": inText("of the salt that Osta", "of its purchases")
  }),
  ...faultsIn("sold", "period-missing", {
    "the period left out": inText(", 2016–20", ""),
    "one year of a period": inText("2016–20", "2016")
  }),
  ...faultsIn("salt", "period-missing", {
    "no word on the missing period": inText("; the article states no period", "")
  }),
  ...faultsIn("three", "period-missing", {"one of two periods left out": gone(text("2016–20"))}),
  ...faultsIn("numbers", "period-missing", {"the period of a tile left out": gone(text("period not stated"))}),
  ...faultsIn("dates", "period-missing", {
    "the date of an event left out": gone(text("13 July")),
    "an event a month later": inText(">March<", ">April<")
  })
];
