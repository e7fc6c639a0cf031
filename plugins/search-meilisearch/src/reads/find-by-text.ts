import type { EngineAnswer } from "../client/engine"
import { partialSteps } from "../plan/partial-steps"
import { exactReading, looserReadings, wordReading } from "../plan/readings"
import type { Reading } from "../plan/reading"
import { bestPart } from "../ranking/best-part"
import { anywhereQuery, pageQuery, partQuery } from "./engine-query"
import { linesOf } from "./ranked-window"
import type { Ask } from "./round-trips"
import type { SearchRequest } from "./search-request"

/** What was found, and how the query was read. */
export interface Found {
  readonly answer: EngineAnswer
  readonly reading: Reading | null
}

export type TextRequest = SearchRequest & { readonly text: NonNullable<SearchRequest["text"]> }

/**
 * The strictest reading of which the index has anything. Filters never change how a query is read:
 * facets without one of them count the same hits. Mostly one round trip; a mistyped query takes three.
 */
export async function findByText(ask: Ask, request: TextRequest): Promise<Found> {
  const reading = exactReading(request.text.words, request.match)
  const [answer, anywhere] = await Promise.all([
    ask(pageQuery(request, reading)),
    request.filter === null ? null : ask(anywhereQuery(request, reading)),
  ])
  if (totalOf(anywhere ?? answer) > 0) {
    return { answer, reading }
  }
  const looser = await chooseReading(ask, request)
  return looser
    ? { answer: await ask(pageQuery(request, looser)), reading: looser }
    : { answer, reading }
}

async function chooseReading(ask: Ask, request: TextRequest): Promise<Reading | null> {
  const { text, match } = request
  const { words } = text
  const dropping = match.strategy === "last" && words.length > 1
  const alone = dropping ? words.map((_, place) => wordReading(words, place, match)) : []
  const [[looser], known] = await Promise.all([
    allFound(ask, request, looserReadings(words, match)),
    Promise.all(alone.map((reading) => ask(anywhereQuery(request, reading)))),
  ])
  if (looser || !dropping) {
    return looser ?? null
  }
  const unknown = known.flatMap((answer, place) => (totalOf(answer) > 0 ? [] : [place]))
  for (const step of partialSteps(words, new Set(unknown), match)) {
    const found = await allFound(ask, request, step)
    if (found.length > 0) {
      return found.length === 1 ? found[0]! : await bestOf(ask, request, found)
    }
  }
  return null
}

async function bestOf(ask: Ask, request: TextRequest, readings: readonly Reading[]) {
  const answers = await Promise.all(readings.map((reading) => ask(partQuery(request, reading))))
  const parts = readings.map((reading, place) => ({
    reading,
    found: (answers[place]?.hits ?? []).map(linesOf),
  }))
  return bestPart(parts, request.text, request.typos)
}

/** Those of which the index has anything. */
async function allFound(
  ask: Ask,
  request: TextRequest,
  readings: readonly Reading[]
): Promise<Reading[]> {
  const answers = await Promise.all(readings.map((reading) => ask(anywhereQuery(request, reading))))
  return readings.filter((_, place) => totalOf(answers[place]) > 0)
}

/** Exact: without `distinct`, Meilisearch counts what it ranks. */
export const totalOf = (answer: EngineAnswer | undefined): number => answer?.estimatedTotalHits ?? 0
