import { aCart, complete } from "../../builders/a-cart"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { theRows } from "../../builders/the-database"
import { documentOf } from "../../builders/the-index"
import { theMarket } from "../../builders/the-market"
import { theStall, type Stall } from "../../builders/the-stall"

const REASON = "Có phản ánh nhãn ghi sai thành phần"

export default function listingHiding() {
  let stall: Stall
  let operator: Client
  beforeAll(async () => {
    stall = theStall()
    operator = await anOperator("an-hang@example.com")
  })

  const deed = (name: "hide" | "show", body: object = { reason: REASON }, id = stall.tea.id) =>
    operator.post(`/admin/listings/${id}/${name}`, body)
  const drain = () => theMarket().container.resolve("searchOutbox").drain()
  const page = () => shop.get(`/store/listings/${stall.tea.handle}`)

  it("[L8] takes a listing out of shop, search, carts and completion at once, and puts it back", async () => {
    const { listing } = await granted(deed("hide"))
    expect(listing).toMatchObject({
      id: stall.tea.id,
      status: "published",
      hidden: { reason: REASON, by: "an-hang@example.com" },
    })
    await expectRefusal(page(), 404, "ocop.listing_not_found")
    await drain()
    expect(await documentOf(stall.tea.product_id)).toBeNull()
    const cart = await aCart()
    const { variant_id } = stall.tea
    const put = shop.post(`/store/carts/${cart.id}/line-items`, { variant_id, quantity: 1 })
    await expectRefusal(put, 400, "ocop.listing_hidden")
    const { parcels } = await granted(shop.get(`/store/carts/${stall.cart.id}/parcels`))
    expect(parcels[0].problems).toMatchObject([{ code: "ocop.listing_hidden" }])
    await expectRefusal(complete(stall.cart), 400, "ocop.listing_hidden")

    await granted(deed("show", { reason: null }))
    expect((await page()).status).toBe(200)
    await drain()
    expect(await documentOf(stall.tea.product_id)).not.toBeNull()
    expect((await complete(stall.cart)).status).toBe(200)
  })

  it("tells the producer why, in messages, on its own page and in the log, once", async () => {
    const owner = await aProducersLogIn(stall.hill.id)
    await Promise.all([deed("hide"), deed("hide", { reason: "Một lý do khác sau đó" })])
    const mine = (await granted(owner.get(`/producer/listings/${stall.tea.id}`))).listing
    expect(mine).toMatchObject({
      status: "published",
      closed_code: "ocop.listing_hidden",
      hidden_reason: expect.any(String),
    })
    await granted(deed("show", {}))
    await granted(deed("show", {}))
    const { messages } = await granted(owner.get("/producer/messages"))
    const about = messages.filter(({ kind }: { kind: string }) => kind.startsWith("listing_"))
    expect(about).toMatchObject([
      { kind: "listing_shown", data: { title: "Trà của núi" } },
      { kind: "listing_hidden", data: { title: "Trà của núi", reason: mine.hidden_reason } },
    ])
    const log = await theRows(
      `select action, before, after, reason from audit_entry
       where action in ('listing.hidden', 'listing.shown') order by created_at, id`
    )
    expect(log).toEqual([
      {
        action: "listing.hidden",
        before: { hidden: false, reason: null },
        after: { hidden: true, reason: mine.hidden_reason },
        reason: mine.hidden_reason,
      },
      {
        action: "listing.shown",
        before: { hidden: true, reason: mine.hidden_reason },
        after: { hidden: false, reason: null },
        reason: null,
      },
    ])
  })

  it("stays whatever its producer does with the listing", async () => {
    const owner = await aProducersLogIn(stall.hill.id)
    await granted(deed("hide"))
    await granted(owner.post(`/producer/listings/${stall.tea.id}/withdraw`))
    await granted(owner.post(`/producer/listings/${stall.tea.id}/restore`))
    await expectRefusal(page(), 404, "ocop.listing_not_found")
  })

  it("lists hidden ones first, and finds by title, producer and product", async () => {
    watchStatements()
    await granted(deed("hide", { reason: REASON }, stall.rice.id))
    const { request } = await countedStatements(() => operator.get("/admin/listings"))
    const result = await granted(operator.get("/admin/listings"))
    expect(request.length).toBeLessThanOrEqual(4)
    expect(result.listings[0]).toMatchObject({ id: stall.rice.id, stars: 4 })
    expect(result.listings[1].hidden).toBeNull()
    const ids = async (query: string) =>
      (await granted(operator.get(`/admin/listings?${query}`))).listings.map(
        ({ id }: { id: string }) => id
      )
    expect(await ids("hidden=true")).toEqual([stall.rice.id])
    expect(await ids("q=tra%20cua%20nui")).toEqual([stall.tea.id])
    expect(await ids(`product_id=${stall.honey.product_id}`)).toEqual([stall.honey.id])
  })

  it("wants a reason and a listing", async () => {
    await expectRefusals<object>(
      { none: {}, "a word": { reason: "sai" }, "more than asked": { reason: REASON, by: "x" } },
      (body) => deed("hide", body),
      { status: 400 }
    )
    await expectRefusal(deed("hide", undefined, "list_none"), 404, "ocop.listing_not_found")
  })

  it("is for operators alone", async () => {
    for (const client of [stranger, shop, await aProducersLogIn(stall.hill.id)]) {
      for (const name of ["hide", "show"]) {
        const path = `/admin/listings/${stall.tea.id}/${name}`
        expect((await client.post(path, { reason: REASON })).status).toBe(401)
      }
    }
  })
}
