import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** False while no version of the index serves, or what served is gone. */
export async function indexIsThere(container: MedusaContainer): Promise<boolean> {
  try {
    const nothing = { entity: "product", fields: ["id"], pagination: { take: 1 } }
    await container.resolve(Modules.SEARCH).search(nothing as never)
    return true
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) {
      return false
    }
    throw error
  }
}
