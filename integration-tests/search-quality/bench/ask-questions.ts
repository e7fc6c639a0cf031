import type { SearchTypes } from "@medusajs/framework/types"
import type { meter, Measured } from "./meter"
import type { Question } from "./speed-questions"

type Measure = Awaited<ReturnType<typeof meter>>

/** Asks one question after the other until the time is up; the first of them in any case. */
export async function askedWithin(
  measure: Measure,
  provider: SearchTypes.ISearchProvider,
  index: SearchTypes.ResolvedSearchIndexDefinition,
  questions: readonly Question[],
  seconds: number,
  options: SearchTypes.SearchOptions = {}
): Promise<Measured[]> {
  const measured: Measured[] = []
  const end = performance.now() + seconds * 1_000
  for (const question of questions) {
    if (measured.length > 0 && performance.now() > end) break
    const search_options = { ...question.search_options, ...options }
    measured.push(await measure(() => provider.search({ index, ...question, search_options })))
  }
  return measured
}

/** Before each question a document is written; only answering is measured. */
export async function askedWhileWritten(
  measure: Measure,
  provider: SearchTypes.ISearchProvider,
  index: SearchTypes.ResolvedSearchIndexDefinition,
  questions: readonly Question[],
  documents: readonly SearchTypes.SearchDocument[]
): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const [place, question] of questions.entries()) {
    const document = documents[place % documents.length]!
    const to = { index: index.physical_name, definition: index }
    await provider.upsertDocuments({ ...to, documents: [document] })
    measured.push(await measure(() => provider.search({ index, ...question })))
  }
  return measured
}
