import { anOrder } from "../builders/an-order"
import { aCustomer } from "../builders/a-customer"
import { aListing, type Listing } from "../builders/a-listing"
import { aProducer, type Producer } from "../builders/a-producer"
import { aProducersLogIn } from "../builders/a-producers-log-in"
import type { Client } from "../builders/client"
import { theRows } from "../builders/the-database"
import type { Ids } from "./ids"
import { ownSubjects } from "./own-subjects"

/** A producer and one of its buyers, with one of everything that is theirs and nobody else's. */
export interface Side {
  name: string
  producer: Producer
  listing: Listing
  owner: Client
  staff: Client
  customer: Client
  ids: Ids
}

/** What stands in every private text of a side: whoever else reads it has seen what is not his. */
export const markOf = (side: string): string => `bi-mat-${side}`

/** @param name one word in lower case; everything private of the side has `markOf(name)` in it */
export async function aSide(name: string): Promise<Side> {
  const mark = markOf(name)
  const producer = await aProducer({ name: `Hợp tác xã ${name}` })
  const listing = await aListing({ title: `Trà ${name}`, by: producer, stock: 50 })
  const owner = await aProducersLogIn(producer.id, `owner-${mark}@example.com`)
  const staff = await aProducersLogIn(producer.id, `staff-${mark}@example.com`, "staff")
  const customer = await aCustomer(`customer-${mark}@example.com`)
  const { order_id } = await anOrder([[listing, 2]])
  await theRows(
    `update "order" set email = ?, customer_id =
       (select id from customer where email = ? limit 1) where id = ?`,
    [`buyer-${mark}@example.com`, `customer-${mark}@example.com`, order_id]
  )
  await theRows(
    `update order_address set address_1 = ?, last_name = ? where id =
       (select shipping_address_id from "order" where id = ?)`,
    [`${mark} thôn Bản Lìm`, mark, order_id]
  )
  await theRows("update producer_member set name = ? where producer_id = ?", [
    `${mark} Lan`,
    producer.id,
  ])
  const ids = await ownSubjects({ mark, producer, listing, customer, order_id })
  return { name, producer, listing, owner, staff, customer, ids }
}
