import type { IsoDay } from "./day.js"
import { communeEntries } from "./commune-entries.js"
import { createCommuneLookup } from "./commune-lookup.js"
import { createCommuneNameIndex } from "./commune-name-index.js"
import { resolveCommune, type WrittenCommune } from "./commune-resolver.js"
import { createFormerProvinceOf } from "./former-province-of.js"
import type {
  CommuneRecord,
  FormerProvince,
  GazetteerData,
  ProvinceRecord,
} from "./place-records.js"
import { createPlaceSearch } from "./place-search.js"
import type { Place } from "./place.js"
import { assertDated } from "./province-dates.js"
import { provinceEntries } from "./province-entries.js"
import { createProvinceLookup, type ProvinceMatch } from "./province-lookup.js"

/** Places of today, and the way to them from every older name. */
export interface Gazetteer {
  /** Today's province by today's code; an old code that is no longer used finds nothing. */
  province(code: string): ProvinceRecord | null
  /** By today's slug (`former` is null) or an old one (`former` says which); today's wins. */
  provinceBySlug(slug: string): ProvinceMatch | null
  /**
   * By anything people write. A name both old and new gives today's, `former` the part so named.
   *
   * @param writtenOn the day of the text, where it is known: from the day of a merger on such a name is
   *   today's alone, and before it a code means what it meant then (SPEC O20)
   */
  resolveProvince(nameOrCode: string, writtenOn?: IsoDay): ProvinceMatch | null
  commune(code: string): CommuneRecord | null
  /** The province of before that a commune of today lay in (SPEC O22); null where that is not known. */
  formerProvinceOf(communeCode: string): FormerProvince | null
  /** The communes of today's province, in Vietnamese order; none for an unknown code. */
  communesOf(provinceCode: string): readonly CommuneRecord[]
  /** The commune of today for an address as written; null when unknown or ambiguous. */
  resolveCommune(written: WrittenCommune): CommuneRecord | null
  /** Places whose code is the query or whose names hold all its words, best first; [] below two letters. */
  findPlaces(query: string, limit?: number): Place[]
}

/**
 * Indexes the places once; keep the result for as long as the process lives. Folding 14,000 names
 * takes some tenths of a second, a search after that a few milliseconds.
 *
 * @throws RangeError when a commune names a province, or a former commune a commune, that is not
 *   there, or when a province's mergers and changes of type have no sound days: a wrong file must stop
 *   the start and not lose places quietly
 */
export function createGazetteer(data: GazetteerData): Gazetteer {
  const { provinces, communes, formerCommunes = [] } = data
  for (const province of provinces) assertDated(province)
  const provinceLookup = createProvinceLookup(provinces)
  for (const { code, name, province_code } of communes) {
    if (!provinceLookup.byCode(province_code)) {
      throw new RangeError(
        `Commune ${code} ${name} is in province ${province_code}, which is unknown`
      )
    }
  }
  const communeLookup = createCommuneLookup(communes)
  const names = createCommuneNameIndex(communes, formerCommunes)
  const entries = [...provinces.flatMap(provinceEntries), ...communeEntries(names.all, provinces)]
  return {
    province: provinceLookup.byCode,
    provinceBySlug: provinceLookup.bySlug,
    resolveProvince: provinceLookup.resolve,
    commune: communeLookup.byCode,
    formerProvinceOf: createFormerProvinceOf(provinces, formerCommunes),
    communesOf: communeLookup.of,
    resolveCommune: (written) => resolveCommune(written, provinceLookup, names),
    findPlaces: withDefaultLimit(createPlaceSearch(entries)),
  }
}

/** Ten is what a list under a search field shows. */
function withDefaultLimit(search: (query: string, limit: number) => Place[]) {
  return (query: string, limit = 10) => search(query, limit)
}
