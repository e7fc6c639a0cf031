import type { Engine, EngineAnswer } from "../client/engine"
import type { MultiSearchQuery } from "../client/meilisearch-types"

/** Asks one question; those that are asked together travel together. */
export type Ask = (query: MultiSearchQuery) => Promise<EngineAnswer>

interface Waiting {
  readonly query: MultiSearchQuery
  readonly answer: Promise<EngineAnswer>
  readonly settle: (answer: EngineAnswer) => void
  readonly fail: (error: unknown) => void
}

/**
 * Gathers the questions of several searches into one request to Meilisearch for each step they take
 * together. The same question is asked once.
 */
export function roundTrips(engine: Pick<Engine, "ask">): Ask {
  let waiting = new Map<string, Waiting>()
  const travel = async () => {
    const asked = [...waiting.values()]
    waiting = new Map()
    try {
      const names = [...new Set(asked.map(({ query }) => query.indexUid))].join(", ")
      const answers = await engine.ask(
        asked.map(({ query }) => query),
        names
      )
      asked.forEach(({ settle }, place) => settle(answers[place]!))
    } catch (error) {
      asked.forEach(({ fail }) => fail(error))
    }
  }
  return (query) => {
    const key = JSON.stringify(query)
    const known = waiting.get(key)
    if (known) {
      return known.answer
    }
    if (waiting.size === 0) {
      setImmediate(() => void travel())
    }
    const question = waitingFor(query)
    waiting.set(key, question)
    return question.answer
  }
}

function waitingFor(query: MultiSearchQuery): Waiting {
  let settle: Waiting["settle"] = () => undefined
  let fail: Waiting["fail"] = () => undefined
  const answer = new Promise<EngineAnswer>((resolve, reject) => {
    settle = resolve
    fail = reject
  })
  return { query, answer, settle, fail }
}
