import type { IsoDay } from "../../day.js"
import type { Gazetteer } from "../../gazetteer.js"
import type { ProvinceMatch } from "../../province-lookup.js"
import { addressParts } from "./address-parts.js"
import { DISTRICTS_ENDED } from "./body-wordings.js"
import type { EntryProblem } from "../list-entry.js"

/** What a row says of the place of its producer, "" where it says nothing. */
export interface WrittenPlace {
  readonly address: string
  readonly commune: string
  readonly district: string
  readonly province: string
  /** Of the section above the row. */
  readonly sectionProvince: string
  /** The body that decided and the province of the title, which can tell the former province. */
  readonly body: string
  readonly titleProvince: string
  /** Of the whole list; a province of today. */
  readonly contextProvince: string | null
  /** Of the decision: names meant the units of that day. */
  readonly writtenOn: IsoDay | null
}

export interface EntryPlace {
  readonly address: string
  readonly province_code: string | null
  readonly former_province_code: string | null
  readonly commune_code: string | null
  readonly problem: EntryProblem | null
}

/**
 * The place as written, and the units of today that it leads to. The province comes from its cell, the
 * section, an address that ends in «tỉnh …», the context of the list, the bare end of the address: the
 * first of them that says one. The commune is null when it is unknown or could be two.
 */
export function readPlace(written: WrittenPlace, gazetteer: Gazetteer): EntryPlace {
  const resolve = resolver(written.writtenOn, gazetteer)
  const districtsEnded = written.writtenOn !== null && written.writtenOn >= DISTRICTS_ENDED
  const parts = addressParts(written.address, (text) => resolve(text) !== null, districtsEnded)
  const address = written.address || joined(written)
  const said = [
    written.province,
    written.sectionProvince,
    parts.provinceSaid ? parts.province : "",
  ].find((text) => text !== "")
  const match =
    said !== undefined
      ? resolve(said)
      : (ofContext(written.contextProvince, gazetteer) ?? resolve(parts.province))
  if (!match) {
    const problem = said === undefined ? "province_missing" : "province_unknown"
    return { address, province_code: null, former_province_code: null, commune_code: null, problem }
  }
  const province_code = match.today.code
  const former =
    match.former ??
    formerNamedIn([parts.province, written.body, written.titleProvince], province_code, resolve)
  const commune = gazetteer.resolveCommune({
    name: written.commune || parts.commune,
    district: written.district || parts.district || null,
    province: former?.name ?? province_code,
  })
  return {
    address,
    province_code,
    former_province_code: former?.code ?? null,
    commune_code: commune?.province_code === province_code ? commune.code : null,
    problem: null,
  }
}

type Resolve = (text: string) => ProvinceMatch | null

/** Whole cells, codes of two digits, and a cell that holds a whole address. */
function resolver(writtenOn: IsoDay | null, gazetteer: Gazetteer): Resolve {
  const one: Resolve = (text) =>
    /\p{L}|^\d\d$/u.test(text) ? gazetteer.resolveProvince(text, writtenOn ?? undefined) : null
  return (text) => one(text) ?? one(text.split(/[,;]/).pop()?.trim() ?? "")
}

function ofContext(code: string | null, gazetteer: Gazetteer): ProvinceMatch | null {
  const today = code === null ? null : gazetteer.province(code)
  return today ? { today, former: null } : null
}

/** A list of today's Tuyên Quang by "UBND tỉnh Hà Giang" is about the former Hà Giang. */
function formerNamedIn(texts: readonly string[], code: string, resolve: Resolve) {
  const named = texts.map((text) => resolve(text.replace(/^UBND /u, "")))
  return named.find((match) => match?.former && match.today.code === code)?.former ?? null
}

function joined({ commune, district, province, sectionProvince }: WrittenPlace): string {
  return [commune, district, province || sectionProvince].filter((text) => text !== "").join(", ")
}
