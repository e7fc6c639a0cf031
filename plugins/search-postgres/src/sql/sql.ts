/** A piece of SQL and the values of its placeholders, in knex's form (`?`). */
export interface Sql {
  readonly text: string
  readonly values: readonly SqlValue[]
}

export type SqlValue =
  string | number | boolean | null | Date | readonly (string | number | boolean)[]

/** `` sql`${column} = ${value}` ``: a piece of SQL is put in as it is, anything else as a parameter. */
export function sql(texts: TemplateStringsArray, ...parts: readonly (Sql | SqlValue)[]): Sql {
  return parts.reduce<Sql>(
    ({ text, values }, part, index) => {
      const piece = isSql(part) ? part : { text: "?", values: [part] }
      return {
        text: text + piece.text + (texts[index + 1] ?? ""),
        values: [...values, ...piece.values],
      }
    },
    { text: texts[0] ?? "", values: [] }
  )
}

/** A name of a table or column; whatever is in it stays a name. */
export const named = (name: string): Sql => ({
  text: `"${name.replaceAll('"', '""').replaceAll("?", "\\?")}"`,
  values: [],
})

export const joined = (pieces: readonly Sql[], separator: string): Sql => ({
  text: pieces.map(({ text }) => text).join(separator),
  values: pieces.flatMap(({ values }) => values),
})

/** Tells two pieces apart, values included. */
export const sqlKey = ({ text, values }: Sql): string => JSON.stringify([text, values])

const isSql = (part: Sql | SqlValue): part is Sql =>
  typeof part === "object" && part !== null && "text" in part && "values" in part
