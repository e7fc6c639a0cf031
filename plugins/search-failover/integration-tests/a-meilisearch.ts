import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Engines } from "../src/providers/failover/engines"

export interface AMeilisearch extends Engines {
  /** What it has, by index and id. */
  readonly indexes: Map<string, Map<string, SearchTypes.SearchDocument>>
  /** "up", or how it fails. */
  mode: "up" | "away" | "silent"
  /** Runs before documents are written, while the feeder waits. */
  meanwhile: () => Promise<unknown>
  /** Refuses documents of which this is true. */
  poison: (document: SearchTypes.SearchDocument) => boolean
  /** How many writes of one index were under way at once, at most. */
  readonly crowd: () => number
  /** How many requests there were. */
  readonly requests: () => number
}

class Away extends Error {}

/** Meilisearch in memory: finds every document whatever is asked, and fails as it is told to. */
export function aMeilisearch(): AMeilisearch {
  const indexes = new Map<string, Map<string, SearchTypes.SearchDocument>>()
  const busy = new Map<string, number>()
  let crowd = 0
  let requests = 0
  const done = (index: string): SearchTypes.SearchTask => ({ id: "1", index, status: "enqueued" })
  const documentsOf = (index: string) => {
    const documents = indexes.get(index)
    if (!documents) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No index ${index}`)
    return documents
  }
  const answering = async () => {
    requests += 1
    if (fake.mode === "silent") {
      while (fake.mode === "silent") await new Promise((resolve) => setTimeout(resolve, 20))
      throw new Away("time-out")
    }
    if (fake.mode === "away") throw new Away("connect ECONNREFUSED")
  }
  const writing = async (index: string, write: () => Promise<void>) => {
    await answering()
    const writers = (busy.get(index) ?? 0) + 1
    busy.set(index, writers)
    crowd = Math.max(crowd, writers)
    await new Promise((resolve) => setTimeout(resolve, 5))
    await write().finally(() => busy.set(index, (busy.get(index) ?? 1) - 1))
    return done(index)
  }
  const fed: Engines["fed"] = {
    healthy: async () => {
      await answering()
      return true
    },
    upsertIndex: ({ index: { physical_name: name } }) =>
      writing(name, async () => void indexes.set(name, indexes.get(name) ?? new Map())),
    deleteIndex: ({ index }) => writing(index, async () => void indexes.delete(index)),
    listIndexes: async () => {
      await answering()
      return [...indexes].map(([name, { size }]) => ({
        name,
        provider: "meilisearch",
        document_count: size,
      }))
    },
    upsertDocuments: ({ index, documents }) =>
      writing(index, async () => {
        const kept = documentsOf(index)
        await fake.meanwhile()
        if (documents.some((document) => fake.poison(document))) throw new Error("invalid document")
        for (const document of documents) kept.set(document.id, document)
      }),
    deleteDocuments: ({ index, filters }) =>
      writing(index, async () => {
        for (const id of filters.id as string[]) documentsOf(index).delete(id)
      }),
    waitForTask: async (task) => {
      await answering()
      return { ...task, status: "succeeded" }
    },
    searchMany: async (inputs) => {
      await answering()
      return inputs.map(({ index, pagination: { skip = 0, take = 20 } = {} }) => {
        const all = [...documentsOf(index.physical_name)]
        const hits = all.slice(skip, skip + take).map(([id, document]) => ({ id, document }))
        return { hits, metadata: { skip, take, count: all.length } }
      })
    },
  }
  const fake: AMeilisearch = {
    indexes,
    mode: "up",
    meanwhile: () => Promise.resolve(),
    poison: () => false,
    crowd: () => crowd,
    requests: () => requests,
    asked: fed,
    fed,
    form: "form-1",
    isUnavailable: (error) => error instanceof Away,
  }
  return fake
}
