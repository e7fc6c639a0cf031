import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { packingSlipPdf } from "../../documents/packing-slip"
import { ORIGIN_MODULE } from "../../modules/origin"
import { shopAddress } from "../shop-address"
import { readProducerShopOrder } from "./read-producer-shop-order"
import { slipOfShopOrder, type SlipSender } from "./slip-of-shop-order"

/** A packing slip as a file; its name is ASCII. @throws MedusaError as its parts do */
export async function packingSlip(
  container: MedusaContainer,
  { id, producer_id, parcel_id }: { id: string; producer_id: string; parcel_id?: string }
): Promise<{ pdf: Buffer; file_name: string }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const places = container.resolve(ORIGIN_MODULE).gazetteer()
  const order = await readProducerShopOrder(knex, { id, producer_id }, places)
  const sender = await readSender(knex, producer_id)
  const shop = shopAddress(projectConfig.http.storeCors) ?? ""
  const slip = slipOfShopOrder(order, { ...sender, shop }, parcel_id)
  return { pdf: await packingSlipPdf(slip), file_name: `phieu-giao-hang-${order.number}.pdf` }
}

/** The producer, with the phone of whoever owns it. */
async function readSender(knex: Knex, producerId: string): Promise<Omit<SlipSender, "shop">> {
  const owner = knex("producer_member")
    .where({ producer_id: producerId, role: "owner", status: "active" })
    .whereNotNull("phone")
    .orderBy("created_at")
    .limit(1)
    .select("phone")
  return knex("producer")
    .where({ id: producerId })
    .select({ name: "name", place: "place", phone: owner })
    .first<Omit<SlipSender, "shop">>()
}
