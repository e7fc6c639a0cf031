import { ApiError, badRequest, indexNotFound, onlyKnown, record, texts } from "./api-error"
import { answerSearch } from "./answer-search"
import { putDocuments, type Document, type StoredIndex } from "./documents"
import { parseFilter } from "./filter-language"
import { patchedSettings, usualSettings } from "./settings"
import { Tasks } from "./tasks"

const INDEX_UID = /^[A-Za-z0-9_-]{1,512}$/

/** Indexes in memory behind the words of Meilisearch's API; writes are applied late, as tasks. */
export class Engine {
  readonly tasks: Tasks
  readonly indexes = new Map<string, StoredIndex>()

  constructor(taskDelayMs: number) {
    this.tasks = new Tasks(taskDelayMs)
  }

  index(uid: string): StoredIndex {
    const index = this.indexes.get(uid)
    if (!index) throw indexNotFound(uid)
    return index
  }

  createIndex(body: unknown) {
    const { uid, primaryKey = null, ...strange } = record(body)
    onlyKnown(strange, [])
    if (typeof uid !== "string" || !INDEX_UID.test(uid)) {
      throw badRequest("invalid_index_uid", `\`${String(uid)}\` is not a valid index uid.`)
    }
    return this.tasks.enqueue(uid, "indexCreation", () => {
      if (this.indexes.has(uid)) {
        throw new ApiError(409, "index_already_exists", `Index \`${uid}\` already exists.`)
      }
      this.#make(uid, primaryKey as string | null)
    })
  }

  deleteIndex(uid: string) {
    return this.tasks.enqueue(uid, "indexDeletion", () => {
      this.index(uid)
      this.indexes.delete(uid)
    })
  }

  swapIndexes(body: unknown) {
    if (!Array.isArray(body))
      throw badRequest("bad_request", "Invalid value type: expected an array")
    const pairs = body.map((entry) =>
      texts(record(entry).indexes, "invalid_swap_indexes", "indexes")
    )
    return this.tasks.enqueue(null, "indexSwap", () => {
      for (const [one = "", other = ""] of pairs) {
        const [first, second] = [this.index(one), this.index(other)]
        this.indexes.set(one, { ...second, uid: one })
        this.indexes.set(other, { ...first, uid: other })
      }
    })
  }

  /** Makes the index when it is not there, as Meilisearch does. */
  patchSettings(uid: string, body: unknown) {
    patchedSettings(usualSettings(), body)
    return this.tasks.enqueue(uid, "settingsUpdate", () => {
      const index = this.indexes.get(uid) ?? this.#make(uid, null)
      index.settings = patchedSettings(index.settings, body)
      index.updatedAt = new Date().toISOString()
    })
  }

  /** Makes the index when it is not there, as Meilisearch does. */
  putDocuments(uid: string, body: unknown, primaryKey: string | null) {
    const documents = (Array.isArray(body) ? body : [body]).map((entry) =>
      record(entry, "malformed_payload")
    )
    return this.tasks.enqueue(uid, "documentAdditionOrUpdate", () => {
      putDocuments(this.indexes.get(uid) ?? this.#make(uid, primaryKey), documents)
    })
  }

  deleteBatch(uid: string, body: unknown) {
    if (!Array.isArray(body)) throw badRequest("malformed_payload", "A list of ids was expected.")
    return this.tasks.enqueue(uid, "documentDeletion", () => {
      const { documents } = this.index(uid)
      for (const id of body) documents.delete(String(id))
    })
  }

  deleteByFilter(uid: string, body: unknown) {
    const { filter, ...strange } = record(body)
    onlyKnown(strange, ["filter"])
    if (typeof filter !== "string" || !filter.trim()) {
      throw badRequest("missing_document_filter", "Missing field `filter`")
    }
    return this.tasks.enqueue(uid, "documentDeletion", () => {
      const { documents, settings } = this.index(uid)
      const is = parseFilter(filter, settings.filterableAttributes)
      for (const [id, document] of documents) if (is(document)) documents.delete(id)
    })
  }

  deleteAll(uid: string) {
    return this.tasks.enqueue(uid, "documentDeletion", () => this.index(uid).documents.clear())
  }

  search(uid: string, body: unknown) {
    return answerSearch(this.index(uid), record(body))
  }

  multiSearch(body: unknown) {
    const { queries, ...strange } = record(body)
    onlyKnown(strange, ["queries", "federation"])
    if (!Array.isArray(queries)) throw badRequest("bad_request", "Missing field `queries`")
    const results = queries.map((entry, place) => {
      const where = `Inside \`.queries[${place}]\``
      const query = record(entry)
      const uid = query.indexUid
      if (typeof uid !== "string") {
        throw badRequest(
          "missing_index_uid",
          `Missing field \`indexUid\` inside \`.queries[${place}]\``
        )
      }
      try {
        return { indexUid: uid, ...answerSearch(this.index(uid), query, ` ${where.toLowerCase()}`) }
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        throw new ApiError(error.status, error.code, `${where}: ${error.message}`, error.type)
      }
    })
    return { results }
  }

  stats() {
    const indexes = [...this.indexes.values()].map(({ uid, documents }) => [
      uid,
      {
        numberOfDocuments: documents.size,
        isIndexing: this.tasks.waiting > 0,
        numberOfEmbeddings: 0,
        fieldDistribution: {},
      },
    ])
    return {
      databaseSize: 0,
      usedDatabaseSize: 0,
      lastUpdate: null,
      indexes: Object.fromEntries(indexes),
    }
  }

  documents(uid: string): Document[] {
    return [...this.index(uid).documents.values()]
  }

  #make(uid: string, primaryKey: string | null): StoredIndex {
    const now = new Date().toISOString()
    const index: StoredIndex = {
      uid,
      primaryKey,
      settings: usualSettings(),
      documents: new Map(),
      createdAt: now,
      updatedAt: now,
    }
    this.indexes.set(uid, index)
    return index
  }
}
