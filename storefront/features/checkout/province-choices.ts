import type { Province } from "@ocop/contract"

/** A province in the select; `former` names the ones that became part of it in July 2025. */
export type ProvinceChoice = { code: string; name: string; former: string[] }

const VIETNAMESE = new Intl.Collator("vi")

/** Provinces in Vietnamese alphabetical order (Đ after D), each with the old names people still look for. */
export function provinceChoices(provinces: readonly Province[]): ProvinceChoice[] {
  return provinces
    .map(({ code, name, former }) => ({
      code,
      name,
      former: former.map((unit) => unit.name).filter((formerName) => formerName !== name),
    }))
    .sort((a, b) => VIETNAMESE.compare(a.name, b.name))
}
