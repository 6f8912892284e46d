/** Short forms before a name, "St. Clair", whose point ends no sentence, as a pattern. */
export const shortForms = "St|Ste|Mt|Ft|Pt|Dr|Mr|Mrs|Ms";
