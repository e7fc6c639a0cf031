import { aProducer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aCustomer } from "../../builders/a-customer"
import { shop, stranger, type Client } from "../../builders/client"
import { theRows } from "../../builders/the-database"

export default function me() {
  let owner: Client
  beforeAll(async () => {
    const producer = await aProducer({ name: "HTX chè Shan tuyết" })
    owner = await aProducersLogIn(producer.id, "lan@example.com")
  })

  describe("GET /producer/me", () => {
    it("tells a member who is logged in, and for which producer", async () => {
      const { status, body } = await owner.get("/producer/me")
      expect(status).toBe(200)
      expect(body.producer).toMatchObject({ name: "HTX chè Shan tuyết", status: "approved" })
      expect(body.member).toMatchObject({ email: "lan@example.com", role: "owner" })
      expect(body.unread).toBe(0)
    })

    it("answers 401 to strangers, a storefront's key and customers", async () => {
      for (const client of [stranger, shop, await aCustomer()]) {
        expect((await client.get("/producer/me")).status).toBe(401)
      }
    })

    it.each(["suspended", "removed"])(
      "answers 401 at once to a member who is %s",
      async (status) => {
        await theRows("update producer_member set status = ? where email = 'lan@example.com'", [
          status,
        ])
        expect((await owner.get("/producer/me")).status).toBe(401)
      }
    )
  })
}
