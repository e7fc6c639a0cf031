/** Something that is true of the database at every moment in which nothing is under way. */
export interface Invariant {
  /** Named like its file. */
  name: string
  /** What a row that the query finds means, for an operator; `{column}` is the row's. */
  says: string
  /** One query, which gives a row for each violation and nothing when all is well. */
  sql: string
  /** "table" or "table.column", without which the check has nothing to look at: it is left out then. */
  needs?: readonly string[]
}
