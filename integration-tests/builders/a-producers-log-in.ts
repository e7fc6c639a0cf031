import { Modules } from "@medusajs/framework/utils"
import { anAccount } from "./an-account"
import { someProducer } from "./a-producer"
import { Client, granted, stranger } from "./client"
import { theMarket } from "./the-market"

const PASSWORD = "mot-mat-khau-dai"
let made = 0

/** Someone who has logged in to act for a producer, with the storefront's key at hand. */
export async function aProducersLogIn(
  producerId: string = someProducer().id,
  email = `producer-${++made}@example.com`,
  role: "owner" | "staff" = "owner"
): Promise<Client> {
  const { container } = theMarket()
  const id = await anAccount(email, PASSWORD)
  const member = await container
    .resolve("producer")
    .createProducerMembers({ producer_id: producerId, email, name: "Nguyễn Thị Lan", role })
  await container
    .resolve(Modules.AUTH)
    .updateAuthIdentities({ id, app_metadata: { producer_id: member.id } })
  const { token } = await granted(
    stranger.post("/auth/producer/emailpass", { email, password: PASSWORD })
  )
  return new Client(() => ({
    authorization: `Bearer ${token}`,
    "x-publishable-api-key": theMarket().publishable_key,
  }))
}
