import trimSearchOutbox from "@ocop/plugin/jobs/trim-search-outbox"
import { drainOutbox } from "@ocop/plugin/workflows/search-freshness/drain-outbox"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer, type Producer } from "../../builders/a-producer"
import { revokeQuietly } from "../../builders/a-certificate"
import { eventually } from "../../builders/eventually"
import { settledEvents } from "../../builders/settled-events"
import { theRows } from "../../builders/the-database"
import {
  documentOf,
  theSearchModule,
  waitingNotes,
  whileNobodyDrains,
} from "../../builders/the-index"
import { theMarket } from "../../builders/the-market"

/** What a search document is made of. */
const TABLES = [
  "product",
  "product_sales_channel",
  "product_variant",
  "product_variant_price_set",
  "product_variant_inventory_item",
  "price",
  "price_rule",
  "price_list",
  "price_list_rule",
  "inventory_item",
  "inventory_level",
  "listing",
  "producer",
  "origin",
  "certified_product",
  "certificate",
]

/** No change is lost between the tables and the index, whoever makes it and whatever fails. */
export default function searchOutbox() {
  let producer: Producer
  let tea: Listing
  let honey: Listing

  beforeAll(async () => {
    producer = await aProducer({ name: "Hợp tác xã Không Quên" })
    tea = await aListing({ title: "Trà không quên", by: producer })
    honey = await aListing({ title: "Mật không quên", by: producer })
  })

  const rename = (listing: Listing, title: string) =>
    theRows("update product set title = ? where id = ?", [title, listing.product_id])
  const titleOf = async (listing: Listing) => (await documentOf(listing.product_id))?.title
  const drainers = (count: number) =>
    Promise.all(Array.from({ length: count }, () => drainOutbox(theMarket().container)))
  const setPrice = (amount: number) =>
    theRows(
      `update price set amount = ?, raw_amount = jsonb_build_object('value', ?::text, 'precision', 20)
       from product_variant_price_set link
       where link.price_set_id = price.price_set_id and link.variant_id = ?`,
      [amount, String(amount), tea.variant_id]
    )

  describe("the notes of changes", () => {
    it("are written by a trigger of every table that a document is made of", async () => {
      const triggers = await theRows<{ name: string }>(
        "select tgrelid::regclass || ' ' || tgname as name from pg_trigger where tgname like '%\\_note\\_%'"
      )
      const wanted = TABLES.flatMap((table) =>
        ["insert", "update", "delete"].map((event) => `${table} ${table}_note_${event}`)
      )
      expect(triggers.map(({ name }) => name)).toEqual(
        expect.arrayContaining([...wanted, "price_list price_list_note_moments"])
      )
    })

    it("name what is left of a row that is deleted, changed or moved, once per statement", async () => {
      await whileNobodyDrains(async () => {
        const changes: [statement: string, values: string[], noted: string[]][] = [
          ["delete from certificate_event", [], []],
          [
            "update product set title = title || '!' where id in (?, ?)",
            [tea.product_id, honey.product_id],
            [`product ${tea.product_id}`, `product ${honey.product_id}`],
          ],
          [
            "update listing set product_id = 'prod_x' where id = ?",
            [tea.id],
            [`product ${tea.product_id}`, "product prod_x"],
          ],
          [
            "update certificate set stars = 3 where id = ?",
            [tea.certificates[0]!.id],
            [`certified_product ${tea.certified_product_id}`],
          ],
          [
            "delete from product_sales_channel where product_id = ?",
            [tea.product_id],
            [`product ${tea.product_id}`],
          ],
          [
            "update inventory_level set stocked_quantity = 7 where inventory_item_id = ?",
            [tea.inventory_item_id],
            [`inventory_item ${tea.inventory_item_id}`],
          ],
          [
            "update producer set name = 'Tên khác' where id = ?",
            [producer.id],
            [`producer ${producer.id}`],
          ],
        ]
        for (const [statement, values, noted] of changes) {
          await theRows("update search_outbox set done_at = now()")
          await theRows(statement, values).catch(() => undefined)
          const notes = await waitingNotes()
          expect(notes.map(({ source, row_id }) => `${source} ${row_id}`).sort()).toEqual(
            noted.sort()
          )
        }
      })
      await settledEvents()
    })

    it("are not written for what is taken back, nor for a touch that changes nothing", async () => {
      await whileNobodyDrains(async () => {
        const knex = theMarket().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        const transaction = await knex.transaction()
        await transaction.raw("update product set title = 'Không giữ'")
        await transaction.rollback()
        await theRows("update product set updated_at = now()")
        expect(await waitingNotes()).toEqual([])
      })
    })

    it("are forgotten a day after they were dealt with, and not before that", async () => {
      await settledEvents()
      const count = async () =>
        (await theRows<{ count: string }>("select count(*) from search_outbox"))[0]!.count
      const before = await count()
      expect(Number(before)).toBeGreaterThan(1)
      await theRows(
        "update search_outbox set done_at = now() - interval '25 hours' where id in (select id from search_outbox where done_at is not null order by id limit 1)"
      )
      await trimSearchOutbox(theMarket().container)
      expect(Number(await count())).toBe(Number(before) - 1)
    })
  })

  describe("a change that nobody dealt with", () => {
    it("reaches the index as soon as somebody is there again", async () => {
      await whileNobodyDrains(async () => {
        await rename(tea, "Trà còn đó")
        await revokeQuietly(honey.certificates[0]!)
      })
      expect(await titleOf(tea)).toBe("Trà không quên")
      await eventually(async () => expect(await titleOf(tea)).toBe("Trà còn đó"))
      expect(await documentOf(honey.product_id)).toMatchObject({ stars: null })
      // The honey's tags follow its certificate, and are a change of their own.
      await eventually(async () => expect(await waitingNotes()).toEqual([]))
    })

    it("is tried again when the index cannot be written, and holds nobody else up", async () => {
      await settledEvents()
      const search = theSearchModule()
      const { ingest } = search
      const refused = new Error("Không ghi được")
      search.ingest = async (event) => {
        if ((event.data as { ids: string[] }).ids.includes(tea.product_id)) {
          throw refused
        }
        return ingest.call(search, event)
      }
      const due = () => theRows("update search_outbox set due_at = now() where done_at is null")
      try {
        await whileNobodyDrains(async () => {
          await rename(tea, "Trà bị chặn")
          await rename(honey, "Mật đi qua")
        })
        for (let attempt = 0; attempt < 3; attempt++) {
          await settledEvents()
          await due()
        }
        expect(await titleOf(honey)).toBe("Mật đi qua")
        expect(await waitingNotes()).toEqual([{ source: "product", row_id: tea.product_id }])
        const [note] = await theRows<{ attempts: number }>(
          "select attempts from search_outbox where done_at is null"
        )
        expect(note!.attempts).toBeGreaterThanOrEqual(3)
      } finally {
        search.ingest = ingest
      }
      await due()
      await eventually(async () => expect(await titleOf(tea)).toBe("Trà bị chặn"))
    })
  })

  describe("changes made while there is no index", () => {
    it("wait for one, and nothing is said of each", async () => {
      await settledEvents()
      const logged = vi.spyOn(theMarket().container.resolve("logger"), "error")
      await theRows("alter table search_vi_catalogue rename to search_vi_away")
      try {
        await rename(tea, "Trà chờ đợi")
        await settledEvents()
        await settledEvents()
        expect(await waitingNotes()).toEqual([{ source: "product", row_id: tea.product_id }])
      } finally {
        await theRows("alter table search_vi_away rename to search_vi_catalogue")
      }
      await eventually(async () => expect(await titleOf(tea)).toBe("Trà chờ đợi"))
      expect(logged).not.toHaveBeenCalled()
      logged.mockRestore()
    })
  })

  describe("two processes that deal with notes", () => {
    it("never write what is older over what is newer", async () => {
      await whileNobodyDrains(async () => {
        for (let price = 1_000; price <= 10_000; price += 1_000) {
          await setPrice(price)
          const both = drainers(2)
          await setPrice(price + 1)
          await both
        }
        await drainers(2)
        expect(await documentOf(tea.product_id)).toMatchObject({ price_min: 10_001 })
        expect(await waitingNotes()).toEqual([])
      })
    })
  })

  describe("a version of the index that is filled while the market goes on", () => {
    it("knows everything from the moment it serves, also what changed after it had been filled", async () => {
      await reindexedWhile(async () => {
        await rename(tea, "Trà giữa chừng")
        await theRows("update listing set status = 'withdrawn' where id = ?", [honey.id])
        await settledEvents()
        // The version that still serves knows; nothing is left to be done for it.
        expect(await titleOf(tea)).toBe("Trà giữa chừng")
        expect(await documentOf(honey.product_id)).toBeNull()
        expect(await waitingNotes()).toEqual([])
      })
      await eventually(async () => expect(await titleOf(tea)).toBe("Trà giữa chừng"))
      await eventually(async () => expect(await documentOf(honey.product_id)).toBeNull())
    })

    it("catches up, before it serves, with what no product's own row tells of", async () => {
      await settledEvents()
      const since = new Date()
      await theRows("update producer set name = 'Tên giữa chừng' where id = ?", [producer.id])
      await theRows("update listing set status = 'withdrawn' where id = ?", [honey.id])
      const definition = theSearchModule().getIndex("product")
      const caughtUp = definition.seed({
        container: { query: theMarket().container.resolve("query") } as never,
        index: definition,
        catchup: { since },
      })
      const upserted: string[] = []
      const deleted: string[] = []
      for await (const mutations of caughtUp) {
        for (const mutation of mutations) {
          if (mutation.action === "upsert") {
            upserted.push(...mutation.documents.map(({ id }) => String(id)))
          } else {
            deleted.push(...(mutation.filters.id as string[]))
          }
        }
      }
      expect(upserted).toContain(tea.product_id)
      expect(deleted).toContain(honey.product_id)
    })

    it("is right when it is filled in place, too", async () => {
      const before = await titleOf(tea)
      const reindexed = theSearchModule().reindex({ index: "product", strategy: "in_place" })
      await rename(tea, "Trà tại chỗ")
      await settledEvents()
      await reindexed
      expect(before).toBe("Trà không quên")
      await eventually(async () => expect(await titleOf(tea)).toBe("Trà tại chỗ"))
      expect((await documentOf(honey.product_id))?.title).toBe("Mật không quên")
    })
  })

  /** A version is filled and has caught up; then `deed` is done, and only then does it begin to serve. */
  async function reindexedWhile(deed: () => Promise<void>): Promise<void> {
    interface Bookkeeping {
      context_: { indexService: { update: (change: unknown) => Promise<unknown> } }
    }
    const { indexService } = (theSearchModule() as unknown as Bookkeeping).context_
    const update = indexService.update.bind(indexService)
    const deeds: Promise<void>[] = []
    indexService.update = async (change) => {
      deeds.push(deed())
      await deeds[0]
      return update(change)
    }
    try {
      await theSearchModule().reindex({ index: "product" })
    } finally {
      indexService.update = update
    }
    expect(deeds).toHaveLength(1)
  }
}
