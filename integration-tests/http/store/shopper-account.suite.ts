import { aReadyCart, complete } from "../../builders/a-cart"
import { aCustomer } from "../../builders/a-customer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { Client, granted, shop, stranger } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { theRows } from "../../builders/the-database"
import { theStall, type Stall } from "../../builders/the-stall"

const EXPORT = "/store/customers/me/export"
const DELETION = "/store/customers/me/deletion"
const EMAIL = "hoa.du-lieu@example.com"
/** As `aCustomer` sets it. */
const PASSWORD = "mot-mat-khau-dai"

export default function shopperAccount() {
  let stall: Stall
  let hoa: Client
  let lan: Client
  let orderId: string
  let cartId: string

  beforeAll(async () => {
    stall = theStall()
    hoa = await aCustomer(EMAIL)
    lan = await aCustomer("lan.du-lieu@example.com")
    const cart = await aReadyCart([[stall.honey, 1]])
    await granted(hoa.post(`/store/carts/${cart.id}/customer`))
    const { order } = await granted(complete(cart))
    orderId = order.id
    const open = await aReadyCart([[stall.rice, 1]])
    cartId = open.id
    await granted(hoa.post(`/store/carts/${cartId}/customer`))
    await granted(
      hoa.post("/store/customers/me/addresses", {
        first_name: "Hoa",
        last_name: "Nguyễn Thị",
        phone: "0912345678",
        address_1: "Thôn Riêng Tư",
        province: "08",
        metadata: { commune_code: "00769" },
        country_code: "vn",
      })
    )
    await granted(hoa.post(`/store/customers/me/wishes/${stall.tea.product_id}`))
    await granted(hoa.post(`/store/customers/me/follows/${stall.hill.id}`))
  })

  describe("[PD1] what is held of a shopper", () => {
    it("is told whole to that shopper, without passwords and other people's things", async () => {
      const told = await granted(hoa.get(EXPORT))
      expect(told.account.email).toBe(EMAIL)
      expect(told.addresses).toMatchObject([{ address_1: "Thôn Riêng Tư" }])
      expect(told.orders).toMatchObject([{ id: orderId, items: [{ quantity: 1 }] }])
      expect(told.wishes).toMatchObject([{ product_id: stall.tea.product_id }])
      expect(told.follows).toMatchObject([{ producer_id: stall.hill.id }])
      expect(told.carts).toMatchObject([{ id: cartId }])
      expect(JSON.stringify(told)).not.toMatch(/password|token|scrypt/i)

      const other = await granted(lan.get(EXPORT))
      expect(other).toMatchObject({
        orders: [],
        addresses: [],
        wishes: [],
        follows: [],
        carts: [],
      })
    })

    it("is told to nobody who is not signed in", async () => {
      expect((await shop.get(EXPORT)).status).toBe(401)
    })
  })

  describe("[PD2] deleting an account", () => {
    it("is for whoever is signed in and knows the password", async () => {
      expect((await shop.post(DELETION, { password: PASSWORD })).status).toBe(401)
      await expectRefusal(hoa.post(DELETION, { password: "sai" }), 400, "ocop.password_wrong")
      const wrong = {
        none: {},
        empty: { password: "" },
        figure: { password: 7 },
      }
      await expectRefusals(wrong, (body) => hoa.post(DELETION, body), {
        status: 400,
      })
      expect((await granted(hoa.get(EXPORT))).addresses).toHaveLength(1)
    })

    it("leaves nothing but the orders, which belong to no account", async () => {
      expect(await granted(hoa.post(DELETION, { password: PASSWORD }))).toEqual({
        deleted: true,
        orders_kept: 1,
      })
      const left = async (sql: string, ...values: string[]) =>
        Number((await theRows<{ count: string }>(sql, values))[0]?.count)
      expect(
        await Promise.all([
          left("select count(*) from customer where email = ?", EMAIL),
          left("select count(*) from provider_identity where entity_id = ?", EMAIL),
          left("select count(*) from customer_address where address_1 = ?", "Thôn Riêng Tư"),
          left('select count(*) from notification where "to" = ?', EMAIL),
          left("select count(*) from cart where id = ? and email is not null", cartId),
          left(
            "select (select count(*) from wished_product) + (select count(*) from followed_producer) as count"
          ),
        ])
      ).toEqual([0, 0, 0, 0, 0, 0])
      expect(
        await theRows('select customer_id, status from "order" where id = ?', [orderId])
      ).toEqual([{ customer_id: null, status: "pending" }])
    })

    it("ends the session at once, and the address may register anew", async () => {
      await granted(hoa.post(DELETION, { password: PASSWORD }))
      expect((await hoa.get("/store/customers/me")).status).toBe(401)
      expect((await hoa.post(`/store/customers/me/wishes/${stall.tea.product_id}`)).status).toBe(
        401
      )
      const logIn = { email: EMAIL, password: PASSWORD }
      expect((await stranger.post("/auth/customer/emailpass", logIn)).status).toBe(401)
      await granted(stranger.post("/auth/customer/emailpass/register", logIn))
    })

    it("[PD3] leaves a producer's log-in to the producer", async () => {
      const owner = await aProducersLogIn(stall.hill.id, "chu.du-lieu@example.com")
      await theRows(
        `update auth_identity set app_metadata = app_metadata || jsonb_build_object('customer_id',
           (select id from customer where email = ?)) where id =
           (select auth_identity_id from provider_identity where entity_id = ?)`,
        ["lan.du-lieu@example.com", "chu.du-lieu@example.com"]
      )
      const { token } = await granted(
        stranger.post("/auth/customer/emailpass", {
          email: "chu.du-lieu@example.com",
          password: PASSWORD,
        })
      )
      const both = new Client(() => ({
        ...shop.headers(),
        authorization: `Bearer ${token}`,
      }))
      await granted(both.post(DELETION, { password: PASSWORD }))
      const again = await stranger.post("/auth/producer/emailpass", {
        email: "chu.du-lieu@example.com",
        password: PASSWORD,
      })
      expect(again.status).toBe(200)
      expect((await owner.get("/producer/me")).status).toBe(401)
    })
  })
}
