import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  findRegistration,
  type RegisteringProducer,
} from "../../modules/producer/registration-rows"
import { waysToDeliver } from "../delivery/ways-to-deliver"
import type { StallToOpen } from "./open-stalls"

/** The stall a producer needs, with what it has of it; null when there is no such producer. */
export async function stallOf(
  container: MedusaContainer,
  producerId: string,
  { selling }: { selling: boolean }
): Promise<{ producer: RegisteringProducer; stall: StallToOpen } | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const producer = await knex("producer")
    .where({ id: producerId })
    .whereNull("deleted_at")
    .first<(RegisteringProducer & { place: string }) | undefined>()
  if (!producer) return null
  const registration = await findRegistration(knex, producerId)
  const address = [registration?.address_line, producer.place].filter(Boolean).join(", ")
  return {
    producer,
    stall: {
      key: producer.id,
      name: producer.name,
      address,
      stock_location_id: producer.stock_location_id,
      shipping_profile_id: producer.shipping_profile_id,
      delivery: selling ? await waysToDeliver(knex) : null,
    },
  }
}
