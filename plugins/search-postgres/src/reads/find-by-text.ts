import { readings, type Reading } from "../plan/readings"
import { askMatched } from "./ask-matched"
import { countQuestion, type Counts } from "./count-question"
import {
  anywhereQuestion,
  laterQuestion,
  partQuestion,
  RANKED_HITS,
  rankedQuestion,
  sortedQuestion,
} from "./hit-questions"
import { allOf, matchSql } from "./matched-sql"
import { remembered, type IndexReading } from "./read-index"
import type { SearchRequest } from "./search-request"

/** What was found, and how the query was read. */
export interface Found {
  readonly ids: readonly string[]
  readonly counts: Counts
  readonly reading: Reading | null
  /** The query in the words of the first hit. */
  readonly inItsWords: string | null
}

type TextRequest = SearchRequest & { readonly text: NonNullable<SearchRequest["text"]> }

/** Filters never change how a query is read: facets without one of them count the same hits. */
export async function findByText(index: IndexReading, request: TextRequest): Promise<Found> {
  const { words, accented: _, ...match } = request.text
  const question = `reading ${JSON.stringify([words.map(({ folded }) => folded), match])}`
  const reading = await remembered(index, question, () => chooseReading(index, request))
  return await findAs(index, request, reading)
}

/** The first reading of which the index has anything; the first of all when it has nothing. */
async function chooseReading(index: IndexReading, request: TextRequest): Promise<Reading> {
  const { text } = request
  let first: Reading | null = null
  for await (const reading of readings(text, text.rules, () => index.dictionary())) {
    first ??= reading
    const { anywhere } = await findAs(index, request, reading)
    if (anywhere) {
      return reading.plan.needed === undefined ? reading : await narrowed(index, request, reading)
    }
  }
  return first!
}

/** Any so many words will do: now those are chosen that all hits have to have. */
async function narrowed(
  index: IndexReading,
  { text }: TextRequest,
  reading: Reading
): Promise<Reading> {
  const match = matchSql(reading, text.labels, index.entry.tables)
  const question = partQuestion(index.entry.tables, text, reading)
  const [plan] = await askMatched(index, match, question)
  return { ...reading, plan }
}

async function findAs(
  index: IndexReading,
  request: TextRequest,
  reading: Reading
): Promise<Found & { readonly anywhere: boolean }> {
  const { text, filter, order, skip, take, facets } = request
  const { tables } = index.entry
  const match = matchSql(reading, text.labels, tables)
  const condition = allOf(match, filter)
  const count = countQuestion(facets)
  const there = anywhereQuestion(tables, match)
  if (!order.byRelevance || take === 0) {
    const sorted = sortedQuestion(request)
    const [ids, counts, anywhere] = await askMatched(index, condition, sorted, count, there)
    return { ids, counts, reading, anywhere, inItsWords: null }
  }
  const ranked = rankedQuestion(tables, request, reading)
  const [ranking, counts, anywhere] = await askMatched(index, condition, ranked, count, there)
  const { ids, inItsWords } = ranking
  const page = ids.slice(skip, skip + take)
  if (skip + take <= RANKED_HITS || counts.total <= RANKED_HITS) {
    return { ids: page, counts, reading, anywhere, inItsWords }
  }
  const [later] = await askMatched(index, condition, laterQuestion(request, reading))
  return { ids: [...page, ...later], counts, reading, anywhere, inItsWords }
}
