import { placeKey } from "./place-key.js"
import type { FormerProvince, ProvinceRecord } from "./place-records.js"
import { keysOfProvince, provinceKeys } from "./province-names.js"

/** A province of today, and the former one that was asked for, if it was one. */
export interface ProvinceMatch {
  readonly today: ProvinceRecord
  readonly former: FormerProvince | null
}

export interface ProvinceLookup {
  byCode(code: string): ProvinceRecord | null
  bySlug(slug: string): ProvinceMatch | null
  resolve(nameOrCode: string): ProvinceMatch | null
}

/** Indexes provinces once, by code, slug and name, of today before of old. */
export function createProvinceLookup(provinces: readonly ProvinceRecord[]): ProvinceLookup {
  const today = provinces.map((province): ProvinceMatch => ({ today: province, former: null }))
  const former = provinces.flatMap((province) => changedParts(province))
  const matches = [...today, ...former]

  const codes = firstOf(matches, (match) => [(match.former ?? match.today).code])
  const slugs = firstOf(matches, (match) => [(match.former ?? match.today).slug])
  const names = firstOf([...today.map(withPartOfSameName), ...former], (match) =>
    keysOfProvince(match.former?.name ?? match.today.name)
  )
  return {
    byCode: (code) => today.find((match) => match.today.code === code)?.today ?? null,
    bySlug: (slug) => slugs.get(slug) ?? null,
    resolve(nameOrCode) {
      const code = codes.get(nameOrCode.trim())
      if (code) return code
      const key = provinceKeys(nameOrCode).find((one) => names.has(one))
      return key === undefined ? null : (names.get(key) ?? null)
    },
  }
}

/** The parts of a unit that is not simply itself: merged of several, or renamed. */
export function changedParts(today: ProvinceRecord): ProvinceMatch[] {
  const unchanged = today.merged_from.length === 1 && today.merged_from[0]?.name === today.name
  return unchanged ? [] : today.merged_from.map((former) => ({ today, former }))
}

function withPartOfSameName({ today }: ProvinceMatch): ProvinceMatch {
  const key = placeKey(today.name)
  return (
    changedParts(today).find(({ former }) => former && placeKey(former.name) === key) ?? {
      today,
      former: null,
    }
  )
}

function firstOf<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T> {
  const index = new Map<string, T>()
  for (const value of values) {
    for (const key of keysOf(value)) if (!index.has(key)) index.set(key, value)
  }
  return index
}
