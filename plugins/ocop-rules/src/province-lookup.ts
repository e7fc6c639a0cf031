import { requireIsoDay, type IsoDay } from "./day.js"
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
  resolve(nameOrCode: string, writtenOn?: IsoDay): ProvinceMatch | null
}

/** Indexes provinces once, by code, slug and name, of today before of old. */
export function createProvinceLookup(provinces: readonly ProvinceRecord[]): ProvinceLookup {
  const today = provinces.map((province): ProvinceMatch => ({ today: province, former: null }))
  const former = provinces.flatMap((province) => changedParts(province))
  const matches = [...today, ...former]

  const codeOf = (match: ProvinceMatch) => [(match.former ?? match.today).code]
  const codes = firstOf(matches, codeOf)
  const oldCodes = firstOf(former, codeOf)
  const slugs = firstOf(matches, (match) => [(match.former ?? match.today).slug])
  const names = firstOf([...today.map(withPartOfSameName), ...former], (match) =>
    keysOfProvince(match.former?.name ?? match.today.name)
  )
  return {
    byCode: (code) => today.find((match) => match.today.code === code)?.today ?? null,
    bySlug: (slug) => slugs.get(slug) ?? null,
    resolve(nameOrCode, writtenOn) {
      const code = nameOrCode.trim()
      const old = oldCodes.get(code)
      if (old && writtenOn && isBefore(writtenOn, old)) return old
      const byCode = codes.get(code)
      if (byCode) return byCode
      const key = provinceKeys(nameOrCode).find((one) => names.has(one))
      const byName = key === undefined ? null : (names.get(key) ?? null)
      if (!byName || !writtenOn || isBefore(writtenOn, byName)) return byName
      const sameName = byName.former && placeKey(byName.former.name) === placeKey(byName.today.name)
      return sameName ? { today: byName.today, former: null } : byName
    },
  }
}

/** @throws RangeError when the day is malformed */
function isBefore(day: IsoDay, { today }: ProvinceMatch): boolean {
  return today.effective_from !== null && requireIsoDay(day) < today.effective_from
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
