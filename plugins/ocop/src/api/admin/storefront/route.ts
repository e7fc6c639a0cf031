import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * `GET /admin/storefront`: the first origin of STORE_CORS, which is where the shop is. A pattern is no
 * address and is passed over.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { projectConfig } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const origins = projectConfig.http.storeCors.split(",").map((origin) => origin.trim())
  const url = origins.find((origin) => /^https?:\/\/[^*]+$/.test(origin))
  res.json({ url: url?.replace(/\/+$/, "") ?? null })
}
