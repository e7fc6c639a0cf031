import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Place, PlacesQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { ORIGIN_MODULE } from "../../../modules/origin"

/** `GET /store/places?q=`: places by old or new name, accents optional. No SQL. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, limit } = req.validatedQuery as z.infer<typeof PlacesQuery>
  const places: Place[] = req.scope
    .resolve(ORIGIN_MODULE)
    .gazetteer()
    .findPlaces(q, limit)
    .map((found) => ({
      kind: found.kind,
      code: found.code,
      name: found.name,
      full_name: found.fullName,
      province_code: found.provinceCode,
      province: found.provinceName,
      former_name: found.formerName ?? null,
    }))
  res.json({ places })
}
