import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Province } from "@ocop/contract"
import { ORIGIN_MODULE } from "../../../modules/origin"

/** `GET /store/provinces`: today's 34 units with the former ones each took over. No SQL. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const provinces: Province[] = req.scope
    .resolve(ORIGIN_MODULE)
    .provinces()
    .map(({ code, name, slug, full_name, region, commune_count, merged_from }) => ({
      code,
      name,
      slug,
      full_name,
      region,
      commune_count,
      former: merged_from.map((unit) => ({ code: unit.code, name: unit.name, slug: unit.slug })),
    }))
  res.json({ provinces })
}
