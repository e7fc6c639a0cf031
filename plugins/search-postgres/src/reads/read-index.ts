import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { noSuchIndex } from "@ocop/search-promises"
import { termDictionary, type TermDictionary } from "../dictionary/term-dictionary"
import { needingIndex } from "../tables/needing-index"
import { run } from "../sql/run"
import { named, sql, type Sql } from "../sql/sql"
import { readCatalogue, type CatalogueEntry } from "../tables/catalogue"
import type { AnswerCache } from "./answer-cache"

/** One index at one moment: everything that is read through it fits together. */
export interface IndexReading {
  readonly entry: CatalogueEntry
  /** Asks the database. */
  ask<Row>(question: Sql): Promise<Row[]>
  /** What `keep` was given for the question since the index last changed. */
  recall(question: string): unknown
  keep(question: string, answer: unknown): void
  /** What `keepLatest` was given for the question last, whatever happened to the index since. */
  recallLatest(question: string): DatedAnswer | undefined
  keepLatest(question: string, answer: unknown): void
  dictionary(): Promise<TermDictionary>
}

/** An answer, and the revision of the index at which it was right. */
export interface DatedAnswer {
  readonly revision: string
  readonly answer: unknown
}

export interface ReadSettings {
  /** Milliseconds after which PostgreSQL gives a statement up. */
  readonly timeout: number
}

/**
 * Reads from one snapshot of the database, writing nothing.
 *
 * @throws NOT_FOUND when an index is not there
 */
export async function readIndexes<Result>(
  knex: Knex,
  names: readonly string[],
  { cache, timeout }: ReadSettings & { cache: AnswerCache },
  read: (indexOf: (name: string) => IndexReading) => Promise<Result>
): Promise<Result> {
  const inOneSnapshot = () =>
    knex.transaction(
      async (transaction) => {
        const entries = await readCatalogue(transaction, names, {
          statement_timeout: String(timeout),
          // Compiling a statement takes longer than any of these takes.
          jit: "off",
          work_mem: "16MB",
        })
        return await read((name) =>
          indexReading(transaction, entries.get(name) ?? noSuchIndex(name, "PostgreSQL"), cache)
        )
      },
      { isolationLevel: "repeatable read", readOnly: true }
    )
  return await needingIndex(names, inOneSnapshot)
}

function indexReading(
  transaction: Knex.Transaction,
  entry: CatalogueEntry,
  cache: AnswerCache
): IndexReading {
  const ask = <Row>(question: Sql) => run<Row>(transaction, question)
  const latest = `latest of ${entry.name} `
  const reading: IndexReading = {
    entry,
    ask,
    recall: (question) => cache.get(entry.revision, question),
    keep: (question, answer) => cache.set(entry.revision, question, answer),
    recallLatest: (question) => cache.get(latest, question) as DatedAnswer | undefined,
    keepLatest: (question, answer) =>
      cache.set(latest, question, { revision: entry.revision, answer }),
    dictionary: () => remembered(reading, "dictionary", () => readDictionary(entry, ask)),
  }
  return reading
}

/** Asks what was not asked since the index last changed. */
export async function remembered<Answer>(
  index: IndexReading,
  question: string,
  make: () => Promise<Answer>
): Promise<Answer> {
  const known = index.recall(question)
  if (known !== undefined) {
    return known as Answer
  }
  const answer = await make()
  index.keep(question, answer)
  return answer
}

async function readDictionary(
  { tables }: CatalogueEntry,
  ask: <Row>(question: Sql) => Promise<Row[]>
): Promise<TermDictionary> {
  const question = sql`select term, documents from ${named(tables.terms)}`
  const terms = await ask<{ term: string; documents: number }>(question)
  return termDictionary(terms.map(({ term, documents }) => [term, documents] as const))
}
