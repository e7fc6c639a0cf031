import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { ORIGIN_MODULE } from "../../../../../modules/origin"

/** `GET /store/provinces/:code/communes`: for the address form, which has no district. No SQL. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { code = "" } = req.params
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  if (!places.province(code)) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No province has the code "${code}"; GET /store/provinces lists them`,
      "ocop.province_not_found"
    )
  }
  res.json({
    communes: places.communesOf(code).map(({ code, name, type }) => ({ code, name, type })),
  })
}
