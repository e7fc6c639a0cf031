import { MedusaService } from "@medusajs/framework/utils"
import type { Gazetteer, ProvinceRecord } from "@ocop/rules"
import { Origin } from "./models/origin"
import { loadGazetteer, provinceTable } from "./place-tables"

/** Keeps the origin of products, and answers about places from tables held in memory. */
export default class OriginModuleService extends MedusaService({ Origin }) {
  /** Today's units, the 63 former provinces and former communes. Read once per process; no SQL. */
  gazetteer(): Gazetteer {
    return loadGazetteer()
  }

  /** Today's units in the order of their codes. */
  provinces(): readonly ProvinceRecord[] {
    return provinceTable
  }
}
