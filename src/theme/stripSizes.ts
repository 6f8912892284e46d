/** A strip plot, in px: radii of its dots, the largest first; what a dot keeps clear; how high its dots may stand; room for a name. */
export const stripSize = {radii: [4, 3.5, 3, 2.5, 2], clear: 0.5, highest: 110, label: 18} as const;
