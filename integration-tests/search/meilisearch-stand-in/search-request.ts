import { badRequest, onlyKnown, texts } from "./api-error"
import type { StoredIndex } from "./documents"

/** Meilisearch has more, whose meaning is not stood in for. */
const PARAMETERS = [
  "indexUid",
  "q",
  "offset",
  "limit",
  "page",
  "hitsPerPage",
  "attributesToRetrieve",
  "filter",
  "sort",
  "facets",
  "matchingStrategy",
  "attributesToSearchOn",
]

export interface SearchRequest {
  q: string
  skip: number
  take: number
  /** By `page` and `hitsPerPage`: the answer then has `totalHits`. */
  paged: { page: number; hitsPerPage: number } | null
  retrieve: string[]
  filter: string | null
  sort: [attribute: string, direction: "asc" | "desc"][]
  facets: string[]
  strategy: "all" | "last" | "frequency"
  searchOn: string[]
}

/** A body of /search, or a query of /multi-search. @throws what Meilisearch refuses, with its codes */
export function searchRequest(
  { settings }: StoredIndex,
  body: Record<string, unknown>,
  where: string
): SearchRequest {
  onlyKnown(body, PARAMETERS, where)
  const { q, filter, sort, facets, matchingStrategy = "last" } = body
  if (q !== undefined && q !== null && typeof q !== "string") {
    throw badRequest("invalid_search_q", "Invalid value type at `.q`: expected a string")
  }
  if (!["all", "last", "frequency"].includes(String(matchingStrategy))) {
    throw badRequest(
      "invalid_search_matching_strategy",
      `Unknown value \`${String(matchingStrategy)}\` at \`.matchingStrategy\`: expected one of \`last\`, \`all\`, \`frequency\``
    )
  }
  if (filter !== undefined && filter !== null && typeof filter !== "string") {
    throw badRequest("invalid_search_filter", "The stand-in reads filters that are one string")
  }
  const number = (name: string, code: string): number | undefined => {
    const value = body[name]
    if (value === undefined || value === null) return undefined
    if (!Number.isInteger(value) || Number(value) < 0) {
      throw badRequest(code, `Invalid value type at \`.${name}\`: expected a positive integer`)
    }
    return Number(value)
  }
  const page = number("page", "invalid_search_page")
  const hitsPerPage = number("hitsPerPage", "invalid_search_hits_per_page")
  const paged =
    page === undefined && hitsPerPage === undefined
      ? null
      : { page: page ?? 1, hitsPerPage: hitsPerPage ?? 20 }
  const most = settings.pagination.maxTotalHits
  const skip = paged
    ? (paged.page - 1) * paged.hitsPerPage
    : (number("offset", "invalid_search_offset") ?? 0)
  const take = paged ? paged.hitsPerPage : (number("limit", "invalid_search_limit") ?? 20)
  const from = Math.min(Math.max(0, skip), most)
  return {
    q: (q as string | null | undefined) ?? "",
    skip: from,
    take: Math.min(take, most - from),
    paged,
    retrieve: attributes(body, "attributesToRetrieve", "invalid_search_attributes_to_retrieve") ?? [
      "*",
    ],
    filter: (filter as string | null | undefined) ?? null,
    sort: sorting(sort, settings.sortableAttributes, settings.rankingRules),
    facets: known(
      facets === undefined || facets === null
        ? []
        : texts(facets, "invalid_search_facets", "facets"),
      settings.filterableAttributes,
      "invalid_search_facets",
      "facets filter"
    ),
    strategy: matchingStrategy as "all",
    searchOn: known(
      attributes(body, "attributesToSearchOn", "invalid_search_attributes_to_search_on") ??
        settings.searchableAttributes,
      settings.searchableAttributes,
      "invalid_search_attributes_to_search_on",
      "search on"
    ),
  }
}

const attributes = (body: Record<string, unknown>, name: string, code: string) =>
  body[name] === undefined || body[name] === null ? null : texts(body[name], code, name)

function known(asked: string[], allowed: readonly string[], code: string, what: string): string[] {
  const strange = asked.find((attribute) => !allowed.includes(attribute))
  if (strange === undefined) return asked
  const list = allowed.map((name) => `\`${name}\``).join(", ")
  throw badRequest(code, `Attribute \`${strange}\` is not there to ${what}. Available: ${list}.`)
}

function sorting(sort: unknown, sortable: readonly string[], rules: readonly string[]) {
  if (sort === undefined || sort === null) return []
  return texts(sort, "invalid_search_sort", "sort").map((term): [string, "asc" | "desc"] => {
    const [, attribute, direction] = /^(.+):(asc|desc)$/.exec(term) ?? []
    if (!attribute) {
      throw badRequest("invalid_search_sort", `Invalid syntax for the sort parameter: \`${term}\`.`)
    }
    if (!sortable.includes(attribute)) {
      throw badRequest("invalid_search_sort", `Attribute \`${attribute}\` is not sortable.`)
    }
    if (!rules.includes("sort")) {
      throw badRequest(
        "invalid_search_sort",
        "You must specify where `sort` is listed in the rankingRules setting to use the sort parameter at search time."
      )
    }
    return [attribute, direction as "asc"]
  })
}
