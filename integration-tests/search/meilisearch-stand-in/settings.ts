import { badRequest, onlyKnown, record, texts } from "./api-error"

export interface Settings {
  displayedAttributes: string[]
  searchableAttributes: string[]
  filterableAttributes: string[]
  sortableAttributes: string[]
  rankingRules: string[]
  stopWords: string[]
  synonyms: Record<string, string[]>
  distinctAttribute: string | null
  proximityPrecision: string
  typoTolerance: Record<string, unknown>
  faceting: { maxValuesPerFacet: number; sortFacetValuesBy: Record<string, string> }
  pagination: { maxTotalHits: number }
  separatorTokens: string[]
  nonSeparatorTokens: string[]
  dictionary: string[]
  embedders: Record<string, unknown>
  searchCutoffMs: number | null
  localizedAttributes: unknown[] | null
  facetSearch: boolean
  prefixSearch: string
}

/** Of a new index. */
export const usualSettings = (): Settings => ({
  displayedAttributes: ["*"],
  searchableAttributes: ["*"],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: [
    "words",
    "typo",
    "proximity",
    "attributeRank",
    "sort",
    "wordPosition",
    "exactness",
  ],
  stopWords: [],
  synonyms: {},
  distinctAttribute: null,
  proximityPrecision: "byWord",
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { "*": "alpha" } },
  pagination: { maxTotalHits: 1000 },
  separatorTokens: [],
  nonSeparatorTokens: [],
  dictionary: [],
  embedders: {},
  searchCutoffMs: null,
  localizedAttributes: null,
  facetSearch: true,
  prefixSearch: "indexingTime",
})

const RANKING_RULE =
  /^(words|typo|proximity|attribute|attributeRank|wordPosition|sort|exactness|[\w.-]+:(asc|desc))$/
const WORD_LISTS = [
  "displayedAttributes",
  "searchableAttributes",
  "filterableAttributes",
  "sortableAttributes",
] as const

const invalid = (name: string) =>
  `invalid_settings_${name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)}`

/** What PATCH makes of them. @throws for what Meilisearch would not take */
export function patchedSettings(before: Settings, body: unknown): Settings {
  const patch = record(body)
  onlyKnown(patch, Object.keys(before))
  for (const name of WORD_LISTS) {
    if (patch[name] !== undefined && patch[name] !== null) texts(patch[name], invalid(name), name)
  }
  if (patch.rankingRules) {
    for (const rule of texts(
      patch.rankingRules,
      "invalid_settings_ranking_rules",
      "rankingRules"
    )) {
      if (!RANKING_RULE.test(rule)) {
        throw badRequest("invalid_settings_ranking_rules", `\`${rule}\` ranking rule is invalid.`)
      }
    }
  }
  checkTypos(patch.typoTolerance)
  const usual = usualSettings()
  const after: Record<string, unknown> = { ...before }
  for (const [name, value] of Object.entries(patch)) {
    const now = before[name as keyof Settings]
    const merges = typeof now === "object" && now !== null && !Array.isArray(now)
    after[name] =
      value === null
        ? usual[name as keyof Settings]
        : merges && name !== "synonyms"
          ? { ...now, ...record(value) }
          : value
  }
  return after as unknown as Settings
}

function checkTypos(value: unknown): void {
  if (value === undefined || value === null) return
  const typos = record(value, "invalid_settings_typo_tolerance")
  onlyKnown(typos, [
    "enabled",
    "minWordSizeForTypos",
    "disableOnWords",
    "disableOnAttributes",
    "disableOnNumbers",
  ])
  if (typos.minWordSizeForTypos) {
    const { oneTypo, twoTypos } = record(typos.minWordSizeForTypos)
    if (Number(oneTypo) > Number(twoTypos)) {
      throw badRequest(
        "invalid_settings_typo_tolerance",
        "`minWordSizeForTypos` setting is invalid. `oneTypo` and `twoTypos` fields should be between `0` and `255`, and `twoTypos` should be greater or equals to `oneTypo`"
      )
    }
  }
}
