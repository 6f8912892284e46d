/** Whether numbers are years, which are written without a comma; not where there are none. */
export function areYears(values: readonly unknown[]): boolean {
  return (
    values.length > 0 &&
    values.every((value) => typeof value === "number" && Number.isInteger(value) && value >= 1500 && value < 2200)
  );
}
