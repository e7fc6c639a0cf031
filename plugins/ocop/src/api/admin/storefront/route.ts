import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { shopAddress } from "../../../workflows/shop-address"

/** `GET /admin/storefront`: where the shop is. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { projectConfig } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  res.json({ url: shopAddress(projectConfig.http.storeCors) })
}
