import type { CommuneRecord } from "./place-records.js"

export interface CommuneLookup {
  byCode(code: string): CommuneRecord | null
  /** In Vietnamese order, numbers by value ("Móng Cái 2" before "Móng Cái 10"). */
  of(provinceCode: string): readonly CommuneRecord[]
}

/** Indexes communes by code and by province. Sorting is done once, here. */
export function createCommuneLookup(communes: readonly CommuneRecord[]): CommuneLookup {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]))
  const byProvince = new Map<string, CommuneRecord[]>()
  const { compare } = new Intl.Collator("vi", { numeric: true })
  for (const commune of [...communes].sort((a, b) => compare(a.name, b.name))) {
    const siblings = byProvince.get(commune.province_code)
    if (siblings) siblings.push(commune)
    else byProvince.set(commune.province_code, [commune])
  }
  return {
    byCode: (code) => byCode.get(code) ?? null,
    of: (provinceCode) => byProvince.get(provinceCode) ?? [],
  }
}
