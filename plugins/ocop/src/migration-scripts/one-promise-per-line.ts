import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Stock is promised to a line of an order once, whoever completes its cart how often. */
export default async function onePromisePerLine({ container }: { container: MedusaContainer }) {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await connection.raw(
    "create unique index if not exists ux_reservation_item_line on reservation_item (line_item_id, inventory_item_id, location_id) where deleted_at is null and line_item_id is not null"
  )
}
