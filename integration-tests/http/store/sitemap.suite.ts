import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SITEMAP_PART_SIZE, SitemapPartResponse, SitemapPartsResponse } from "@ocop/contract"
import { countedStatements, watchStatements } from "../../budgets/counted-statements"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer } from "../../builders/a-producer"
import { shop } from "../../builders/client"
import { expectRefusals } from "../../builders/expect-refusals"
import { itIs } from "../../builders/the-clock"
import { theMarket } from "../../builders/the-market"

/** With those of the stall: a hundred thousand and a few. */
const PRODUCTS = 100_000

export default function sitemap() {
  let tea: Listing

  beforeAll(async () => {
    tea = await aListing({
      title: "Chè sơ đồ",
      certificates: [{ stars: 4, until: "2027-03-01" }],
    })
  })

  const entriesFrom = async (kind: string, from = "") =>
    SitemapPartResponse.parse((await shop.get(`/store/sitemap/${kind}?from=${from}`)).body).entries
  const parts = async () =>
    SitemapPartsResponse.parse((await shop.get("/store/sitemap")).body).parts
  const handleOf = ({ handle }: { handle: string }) => handle
  const ofTea = async () =>
    (await entriesFrom("listings")).find(({ handle }) => handle === tea.handle)

  describe("GET /store/sitemap", () => {
    it("leaves out what has no page", async () => {
      const hidden = await Promise.all([
        aListing({ status: "draft" }),
        aListing({ productStatus: "draft" }),
        aListing({ by: await aProducer({ status: "suspended" }) }),
      ])
      const handles = (await entriesFrom("listings")).map(handleOf)
      expect(handles).toContain(tea.handle)
      for (const { handle } of hidden) expect(handles).not.toContain(handle)
      const producers = (await entriesFrom("producers")).map(handleOf)
      expect(producers).toContain(tea.producer.handle)
      expect(producers).not.toContain(hidden[2]!.producer.handle)
    })

    it("says that a page changed when its words or its price did, and by the calendar when its star ended", async () => {
      const before = await ofTea()
      await sql(
        `update price set updated_at = '2027-01-05T00:00:00Z' where price_set_id in (
        select price_set_id from product_variant_price_set link
          join product_variant variant on variant.id = link.variant_id where variant.product_id = ?)`,
        [tea.product_id]
      )
      expect(await ofTea()).toEqual({ ...before, changed_at: "2027-01-05T00:00:00.000Z" })
      itIs("2027-03-01")
      expect((await ofTea())?.changed_at).toBe("2027-01-05T00:00:00.000Z")
      itIs("2027-03-02")
      expect((await ofTea())?.changed_at).toBe("2027-03-01T17:00:00.000Z")
    })

    it("covers 100,000 products by key, each once, in two statements and one for each part", async () => {
      await copyTea(PRODUCTS)
      watchStatements()
      let listed = await parts()
      const counted = await countedStatements(async () => (listed = await parts()))
      expect(counted.request.filter(isSelect)).toHaveLength(WHOSE_KEY + 2)
      const ours = listed.filter(({ kind }) => kind === "listings")
      const handles: string[] = []
      for (const { from, count } of ours) {
        let entries: { handle: string }[] = []
        const { request } = await countedStatements(
          async () => (entries = await entriesFrom("listings", from))
        )
        expect(request.filter(isSelect)).toHaveLength(WHOSE_KEY + 1)
        expect(entries).toHaveLength(count)
        expect(count).toBeLessThanOrEqual(SITEMAP_PART_SIZE)
        handles.push(...entries.map(handleOf))
      }
      expect(new Set(handles).size).toBe(handles.length)
      expect(handles.filter((handle) => handle.startsWith("so-do-"))).toHaveLength(PRODUCTS)
    }, 240_000)

    it("refuses what is no key", () =>
      expectRefusals<string>([`from=${"x".repeat(65)}`, "to=1"], (query) =>
        shop.get(`/store/sitemap/listings?${query}`)
      ))
  })

  /** Rows as such: no trigger notes them for the search index, which would be at it for an hour. */
  async function copyTea(count: number): Promise<void> {
    const knex = theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const id = "lpad(number::text, 6, '0')"
    const numbers = `generate_series(1, ${count}) number`
    await knex.transaction(async (trx) => {
      await trx.raw("set local session_replication_role = replica")
      await trx.raw(`insert into product (id, title, handle, status, discountable, is_giftcard)
        select 'prod_z' || ${id}, 'Sơ đồ', 'so-do-' || number, 'published', true, false from ${numbers}`)
      await trx.raw(
        `insert into product_sales_channel (id, product_id, sales_channel_id)
        select 'psc_z' || ${id}, 'prod_z' || ${id}, channel.sales_channel_id
        from ${numbers}, (select sales_channel_id from product_sales_channel where product_id = ? limit 1) channel`,
        [tea.product_id]
      )
      await trx.raw(
        `insert into listing (id, product_id, producer_id, certified_product_id, group_code, status)
        select 'list_z' || ${id}, 'prod_z' || ${id}, one.producer_id, one.certified_product_id, 'I', 'published'
        from ${numbers}, (select * from listing where product_id = ?) one`,
        [tea.product_id]
      )
    })
    await knex.raw("analyze product, listing, product_sales_channel")
  }
}

/** Medusa asks first whose the key is, and which channels it opens. */
const WHOSE_KEY = 2
const isSelect = (statement: string) => /^\s*(with|select)/i.test(statement)

async function sql(statement: string, bindings: string[] = []): Promise<void> {
  await theMarket()
    .container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(statement, bindings)
}
