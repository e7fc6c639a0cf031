import type { SearchTypes } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"

type Provider = SearchTypes.ISearchProvider

/** What the tests of a provider are given to open and close it. */
export interface OpenProvider {
  open: () => Promise<Provider>
  close: () => Promise<void>
}

const FIELDS = search
  .define({
    id: search.keyword().filterable(),
    title: search.text().searchable({ weight: 10 }).sortable(),
    aliases: search.keyword().array().searchable({ weight: 6 }),
    producer_name: search.text().searchable({ weight: 4 }),
    province: search.text().searchable({ weight: 3 }).filterable().facetable(),
    former_province: search.keyword().searchable({ weight: 3 }).filterable(),
    description: search.text().searchable({ weight: 1 }),
    group: search.keyword().filterable().facetable(),
    stars: search
      .integer()
      .filterable()
      .facetable({ types: ["value"] })
      .sortable(),
    price: search
      .integer()
      .filterable()
      .facetable({ types: ["range", "stats"] })
      .sortable(),
    in_season: search.boolean().filterable().facetable(),
    valid_until: search.date().filterable().sortable(),
    channels: search.keyword().array().filterable(),
    thumbnail: search.keyword(),
  })
  .toFields()

/** A definition as the Search Module hands it to a provider, for one physical index. */
export const aDefinition = (
  physicalName: string,
  more: Partial<SearchTypes.ResolvedSearchIndexDefinition> = {}
): SearchTypes.ResolvedSearchIndexDefinition => ({
  name: "product",
  entity: "product",
  primary_key: "id",
  provider: "under-test",
  settings: {},
  definition_hash: physicalName,
  physical_name: physicalName,
  fields: FIELDS,
  seed: async function* () {},
  ...more,
})

type Question = Partial<Omit<SearchTypes.ProviderSearchQuery, "index">>

/** One physical index of a provider, as tests talk to it: a write is applied when it returns. */
export function theIndex(
  provider: Provider,
  definition: SearchTypes.ResolvedSearchIndexDefinition
) {
  const index = definition.physical_name
  const applied = async (task: SearchTypes.SearchTask) => {
    const end =
      provider.waitForTask && task.status !== "succeeded" ? await provider.waitForTask(task) : task
    expect(end).toMatchObject({ status: "succeeded" })
  }
  const query = (q: string | undefined, question: Question): SearchTypes.ProviderSearchQuery => ({
    index: definition,
    attributes_to_retrieve: ["id", "title"],
    ...(q !== undefined && { q }),
    ...question,
    search_options: { match_strategy: "last", count: "exact", ...question.search_options },
  })
  return {
    make: async () => applied(await provider.upsertIndex({ index: definition })),
    drop: async () => applied(await provider.deleteIndex({ index })),
    clear: async () => applied(await provider.clearIndex({ index })),
    write: async (...documents: SearchTypes.SearchDocument[]) =>
      applied(await provider.upsertDocuments({ index, definition, documents })),
    erase: async (filters: SearchTypes.SearchFilters) =>
      applied(await provider.deleteDocuments({ index, filters })),
    size: async () => {
      const all = await provider.listIndexes()
      return all.find(({ name }) => name === index)?.document_count
    },
    find: (q: string | undefined, question: Question = {}) => provider.search(query(q, question)),
    findMany: (...questions: [q: string, question: Question][]) => {
      const queries = questions.map(([q, question]) => query(q, question))
      return provider.searchMany
        ? provider.searchMany(queries)
        : Promise.all(queries.map((each) => provider.search(each)))
    },
  }
}
export type TheIndex = ReturnType<typeof theIndex>

/** Of the hits, in their order. */
export const titles = ({ hits }: SearchTypes.SearchResult) =>
  hits.map(({ document }) => document.title)

/** Of the hits, where their order is nobody's business. */
export const sortedIds = ({ hits }: SearchTypes.SearchResult) => hits.map(({ id }) => id).sort()

/** `{ "Trà": 3 }` */
export function countsOf(result: SearchTypes.SearchResult, field: string): Record<string, number> {
  const facet = result.facets?.[field]
  if (facet?.type === "value")
    return Object.fromEntries(facet.values.map(({ value, count }) => [value, count]))
  if (facet?.type === "range")
    return Object.fromEntries(facet.ranges.map(({ key, count }) => [key, count]))
  throw new Error(`There is no facet of values or ranges for "${field}"`)
}
