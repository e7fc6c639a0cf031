import type { SearchTypes } from "@medusajs/framework/types"
import type { Judgement } from "./measures"
import { isAnswer, type JudgedQuery } from "./queries/judged-query"
import { shopQuery } from "./shop-query"

export interface JudgedAnswer extends Judgement {
  readonly query: JudgedQuery
  /** What came first, for whoever looks into a miss. */
  readonly first: readonly string[]
}

const LOOKED_AT = 10

/** Asks an engine what a shop would ask it, and judges what comes back. */
export async function askJudgedQueries(
  provider: SearchTypes.ISearchProvider,
  index: SearchTypes.ResolvedSearchIndexDefinition,
  queries: readonly JudgedQuery[],
  options: SearchTypes.SearchOptions = {}
): Promise<JudgedAnswer[]> {
  const answers: JudgedAnswer[] = []
  for (const query of queries) {
    const { hits } = await provider.search(shopQuery(index, query.typed, LOOKED_AT, options))
    const products = hits.map(({ document }) => document)
    const place = products.findIndex((product) => isAnswer(query.answers, product)) + 1
    answers.push({
      query,
      place: place || null,
      hits: hits.length,
      first: products.slice(0, 5).map(({ title }) => String(title)),
    })
  }
  return answers
}
