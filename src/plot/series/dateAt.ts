import {refusal} from "../../facts/boundary.js";
import {extentOf, parseEdtf} from "../../facts/period.js";
import {quarterInEdtf} from "../../facts/quarter.js";
import {instant} from "./calendar.js";

/** The instant at which an EDTF date stands on an axis of time: its first day. @throws when it is none */
export function dateAt(date: string, where: string): Date {
  try {
    return instant(extentOf(parseEdtf(date)).start);
  } catch {
    const quarter = typeof date === "string" ? quarterInEdtf(date) : null;
    throw refusal(date, "date", quarter ? `EDTF: ${quarter} for this quarter` : "EDTF, such as 2020 or 2020-07", where);
  }
}
