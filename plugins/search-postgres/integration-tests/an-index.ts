import type { SearchTypes } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"
import type { PostgresSearchProvider } from "../src/providers/postgres/index"

const FIELDS = search
  .define({
    id: search.keyword().filterable(),
    title: search.text().searchable({ weight: 10 }).sortable(),
    province: search.text().searchable({ weight: 3 }),
    description: search.text().searchable({ weight: 1 }),
    group: search.keyword().filterable().facetable(),
    price: search
      .integer()
      .filterable()
      .facetable({ types: ["range", "stats"] })
      .sortable(),
    tags: search.keyword().array().filterable().facetable(),
  })
  .toFields()

export const anIndex = (
  name: string,
  more: Partial<SearchTypes.ResolvedSearchIndexDefinition> = {}
): SearchTypes.ResolvedSearchIndexDefinition => ({
  name: "product",
  entity: "product",
  primary_key: "id",
  provider: "ocop-postgres",
  settings: {},
  definition_hash: "",
  physical_name: name,
  fields: FIELDS,
  seed: async function* () {},
  ...more,
})

/** What a test asks of one index. */
export function indexOf(
  provider: PostgresSearchProvider,
  index: SearchTypes.ResolvedSearchIndexDefinition
) {
  const name = index.physical_name
  return {
    make: () => provider.upsertIndex({ index }),
    write: (...documents: SearchTypes.SearchDocument[]) =>
      provider.upsertDocuments({ index: name, definition: index, documents }),
    erase: (filters: SearchTypes.SearchFilters) =>
      provider.deleteDocuments({ index: name, filters }),
    find: (q: string, more: Partial<SearchTypes.ProviderSearchQuery> = {}) =>
      provider.search({
        index,
        q,
        attributes_to_retrieve: ["id", "title"],
        ...more,
        search_options: { match_strategy: "last", ...more.search_options },
      }),
  }
}

export const idsOf = ({ hits }: SearchTypes.SearchResult): string[] => hits.map(({ id }) => id)
