import type { ProducerKind } from "../producer-kind.js"

/** Which listings a campaign page or a row of the home page shows. An empty list asks for nothing. */
export interface ListingChoice {
  readonly stars: readonly (3 | 4 | 5)[]
  /** Codes of today's 34 units. */
  readonly province_codes: readonly string[]
  /** Names of units that were merged into others in July 2025. */
  readonly former_provinces: readonly string[]
  /** "I" to "VI". */
  readonly groups: readonly string[]
  readonly producer_kinds: readonly ProducerKind[]
  readonly tags: readonly string[]
  /** Ids of products chosen by hand, in the order in which they are shown. */
  readonly picked: readonly string[]
}

/** Filters of the search index `product`: a list means any of its values. */
export type ChoiceFilters = Readonly<Record<string, readonly (string | number)[] | object>>

/** Stars that a certificate in force gives; a document has none of them without one. */
const IN_FORCE = [3, 4, 5] as const

/**
 * What to ask the search index for the listings that the choice names by rule: any value of each list, and all
 * lists together. Whatever is chosen, only certificates in force count. Those chosen by hand are left out,
 * because they are shown before.
 *
 * @returns null when nothing is chosen by rule
 */
export function ruleFilters(choice: ListingChoice): ChoiceFilters | null {
  const { stars, province_codes, former_provinces, groups, producer_kinds, tags, picked } = choice
  const asked = {
    ...(stars.length && { stars }),
    ...(province_codes.length && { province_code: province_codes }),
    ...(former_provinces.length && { former_province: former_provinces }),
    ...(groups.length && { group: groups }),
    ...(producer_kinds.length && { producer_kind: producer_kinds }),
    ...(tags.length && { tags }),
  }
  if (Object.keys(asked).length === 0) return null
  return { stars: IN_FORCE, ...asked, ...(picked.length && { id: { $nin: picked } }) }
}

/** The same for those chosen by hand: also of them only what has a certificate in force. */
export function pickedFilters({ picked }: ListingChoice): ChoiceFilters | null {
  return picked.length ? { stars: IN_FORCE, id: picked } : null
}

/** True when it names nothing at all: a page without goods. */
export const choosesNothing = (choice: ListingChoice): boolean =>
  ruleFilters(choice) === null && pickedFilters(choice) === null
