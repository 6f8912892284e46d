/** What a query needs to run. */
interface Query {
  /** The address of DuckDB's module. */
  readonly address: string;
  /** One statement or several, of which the last gives the rows. */
  readonly sql: string;
  /** Where its files stand, if not in the working folder. */
  readonly folder: string;
  /** What parts the fields. */
  readonly delimiter: string;
}

/**
 * The program that prints the rows of a query as delimited values. It runs in a process of its own, where the press is not:
 * a query that takes all memory, or never ends, takes only that process with it.
 */
export function queryProgram(query: Query): string {
  return `const query = ${JSON.stringify(query)};\n${program}`;
}

const program = `
const textOf = (value) => {
  if (value === null) return "";
  if (typeof value === "object") return JSON.stringify(value);
  const text = String(value);
  // No reader of tables takes an exponent.
  if (typeof value !== "number" || !text.includes("e")) return text;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/\\.?0+$/, "") : value.toFixed(0);
};
const fieldOf = (text) =>
  /["\\n\\r]|^\\s|\\s$/.test(text) || text.includes(query.delimiter) ? '"' + text.replaceAll('"', '""') + '"' : text;
const lineOf = (values) => values.map(textOf).map(fieldOf).join(query.delimiter) + "\\n";
const write = (text) => new Promise((written) => process.stdout.write(text, written));
try {
  const {DuckDBInstance} = await import(query.address);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("SET TimeZone = 'UTC'").catch(() => undefined);
  await connection.run("SET file_search_path = '" + query.folder.replaceAll("'", "''") + "'");
  // DuckDB has no words for a file of comments.
  if (!/\\S/.test(query.sql.replace(/--.*/g, ""))) throw new Error("no statement");
  const statements = await connection.extractStatements(query.sql);
  for (let at = 0; at < statements.count - 1; at += 1) await (await statements.prepare(at)).run();
  const result = await (await statements.prepare(statements.count - 1)).stream();
  await write(lineOf(result.columnNames()));
  for await (const rows of result.yieldRowsJson()) await write(rows.map(lineOf).join(""));
} catch (error) {
  console.error("Error: " + error.message);
  process.exitCode = 1;
}
`;
