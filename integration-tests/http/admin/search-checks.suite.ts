import checkSearchIndex from "@ocop/plugin/jobs/check-search-index"
import { aListing, type Listing } from "../../builders/a-listing"
import { aProducer } from "../../builders/a-producer"
import { anOperator } from "../../builders/an-operator"
import { granted, type Client } from "../../builders/client"
import { settledEvents } from "../../builders/settled-events"
import { theRows } from "../../builders/the-database"
import { documentCount, documentOf, theSearchModule } from "../../builders/the-index"
import { theMarket } from "../../builders/the-market"

const NOTHING_WRONG = { missing: 0, extra: 0, different: 0, rebuilt: false }

/** An index that says something that is not true, by whatever cause, is found and repaired. */
export default function searchChecks() {
  let operator: Client
  let tea: Listing
  let honey: Listing
  let rice: Listing
  let draft: Listing

  beforeAll(async () => {
    operator = await anOperator()
    const by = await aProducer({ name: "Hợp tác xã Kiểm Tra" })
    tea = await aListing({ title: "Trà kiểm tra", by })
    honey = await aListing({ title: "Mật kiểm tra", by, season: { from: "01-01", to: "12-31" } })
    rice = await aListing({ title: "Gạo kiểm tra", by, stars: null })
    draft = await aListing({ title: "Nháp kiểm tra", by, status: "draft" })
    await aListing({ by: await aProducer({ status: "submitted" }) })
    await aListing({ productStatus: "draft" })
  })

  const check = async () =>
    (await granted(operator.post("/admin/search-checks"))).search_check as Record<string, number>
  /** The job that runs every minute may be the first to see it; then it is done once more. */
  const checkAfter = async (deed: () => Promise<unknown>) => {
    for (let time = 1; ; time++) {
      await deed()
      const found = await check()
      if (time === 2 || found.missing! + found.extra! + found.different! > 0 || found.rebuilt) {
        return found
      }
    }
  }
  const progress = async () => (await granted(operator.get("/admin/search-checks"))).search_index
  const index = () => theSearchModule()
  const forget = (...ids: string[]) =>
    index().deleteDocuments({ index: "product", filters: { id: ids } } as never)
  const plant = (document: object) =>
    index().upsertDocuments({ index: "product", documents: [document] } as never)
  const physicalName = async () =>
    (
      await theRows<{ physical_name: string }>(
        `select physical_name from search_index_version version
         join search_index on search_index.id = search_index_id and active_version = version.version
         where name = 'product'`
      )
    )[0]!.physical_name

  describe("POST /admin/search-checks", () => {
    it("finds nothing where nothing is wrong, and counts what shoppers may find", async () => {
      await settledEvents()
      const found = await check()
      expect(found).toMatchObject(NOTHING_WRONG)
      expect(found.indexed).toBe(found.expected)
      expect(found.indexed).toBe(await documentCount())
      expect(found.checked).toBeGreaterThan(found.indexed!)
    })

    it("finds what is missing, too many or different, and repairs it", async () => {
      await settledEvents()
      const right = await documentOf(honey.product_id)
      const found = await checkAfter(async () => {
        await forget(tea.product_id)
        await plant({ ...right, price_min: 1, stars: 5 })
        await plant({ ...right, id: draft.product_id })
      })
      expect(found).toMatchObject({ missing: 1, extra: 1, different: 1, rebuilt: false })
      expect(await documentOf(honey.product_id)).toEqual(right)
      expect(await documentOf(draft.product_id)).toBeNull()
      expect(await documentOf(tea.product_id)).toMatchObject({ title: tea.title, stars: 4 })
      expect(await check()).toMatchObject(NOTHING_WRONG)
    })

    it("builds an index anew that holds what no product stands behind", async () => {
      await settledEvents()
      const right = await documentOf(tea.product_id)
      const found = await checkAfter(() => plant({ ...right, id: "prod_nowhere" }))
      expect(found).toMatchObject({ missing: 0, extra: 0, different: 0, rebuilt: true })
      expect(await documentOf("prod_nowhere")).toBeNull()
      expect(await check()).toMatchObject(NOTHING_WRONG)
    })

    it("sees a change that was made past every trigger", async () => {
      await settledEvents()
      await theRows("alter table product disable trigger user")
      const found = await checkAfter(() =>
        theRows("update product set title = title || ' lén lút' where id = ?", [rice.product_id])
      )
      expect(found).toMatchObject({ missing: 0, extra: 0, different: 1 })
      expect((await documentOf(rice.product_id))?.title).toMatch(/ lén lút$/)
    })
  })

  describe("an index that was lost", () => {
    const LOSSES: Record<string, () => Promise<unknown>> = {
      "is empty": () =>
        index().deleteDocuments({ index: "product", filters: { status: "published" } } as never),
      "has no tables any more": async () => {
        const tables = await theRows<{ name: string }>(
          "select tablename as name from pg_tables where tablename like 'search_vi_%' and tablename not like '%catalogue%' and tablename not like '%names%'"
        )
        await theRows(`drop table ${tables.map(({ name }) => `"${name}"`).join(", ")} cascade`)
        await theRows("delete from search_vi_catalogue where name = ?", [await physicalName()])
      },
      "was deleted with its record": () => index().deleteIndex("product"),
    }

    it.each(Object.keys(LOSSES))("and %s is built anew by the job, once", async (loss) => {
      await settledEvents()
      const before = await documentCount()
      await LOSSES[loss]!()
      await Promise.all([1, 2, 3].map(() => checkSearchIndex(theMarket().container)))
      expect(await documentCount()).toBe(before)
      expect(await documentOf(tea.product_id)).toMatchObject({ title: tea.title, stars: 4 })
      expect(await check()).toMatchObject(NOTHING_WRONG)
    })
  })

  describe("GET /admin/search-checks", () => {
    it("tells how many documents there are, what waits, and how far a filling is", async () => {
      await index().reindex({ index: "product" })
      await settledEvents()
      const count = await documentCount()
      const told = await progress()
      expect(told).toMatchObject({
        indexed: count,
        expected: count,
        changes_waiting: 0,
        changes_failed: 0,
        oldest_waiting_seconds: 0,
      })
      expect(told.fillings[0]).toMatchObject({ version_status: "ready", serves: true })
      expect(told.fillings).toContainEqual(
        expect.objectContaining({ status: "done", documents_synced: count, error: null })
      )
    })

    it("tells what the last page of a check showed", async () => {
      await settledEvents()
      await forget(tea.product_id, honey.product_id)
      await checkSearchIndex(theMarket().container)
      expect((await progress()).last_page).toMatchObject({ missing: 2, extra: 0, different: 0 })
      expect(await documentOf(tea.product_id)).not.toBeNull()
    })
  })
}
