import {
  PROGRAMME_MEASURES,
  ProgrammeProducersResponse,
  ProgrammeProductsResponse,
  ProgrammeResponse,
} from "@ocop/contract"
import {
  addDays,
  foldVietnamese,
  isExpiring,
  programmeStanding,
  type CertificateFacts,
} from "@ocop/rules"
import { aCertificate } from "../../builders/a-certificate"
import { aCustomer } from "../../builders/a-customer"
import { aListing } from "../../builders/a-listing"
import { aNomination } from "../../builders/a-nomination"
import { aProducer } from "../../builders/a-producer"
import { aProducersLogIn } from "../../builders/a-producers-log-in"
import { aShopOrder } from "../../builders/a-shop-order"
import { anOperator } from "../../builders/an-operator"
import { granted, shop, stranger, type Client } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"
import { inDays, today } from "../../builders/the-clock"
import { theRows } from "../../builders/the-database"
import { theMarket } from "../../builders/the-market"
import { twoShops, type TwoShops } from "../../builders/two-shops"

const MEASURES = [...PROGRAMME_MEASURES]

export default function programme() {
  let stall: TwoShops
  let operator: Client

  beforeAll(async () => {
    stall = await twoShops("số liệu")
    operator = await anOperator()
  })

  const report = async (search = "") =>
    ProgrammeResponse.parse(await granted(operator.get(`/admin/programme?${search}`)))
  const products = async (search: string) =>
    ProgrammeProductsResponse.parse(
      await granted(operator.get(`/admin/programme/products?limit=100&${search}`))
    )
  const producers = async (search: string) =>
    ProgrammeProducersResponse.parse(
      await granted(operator.get(`/admin/programme/producers?limit=100&${search}`))
    )

  it("[PF1] [PF2] [PF3] says of every product what the rules say, on any day", async () => {
    const by = await aProducer({ name: "Sổ ngẫu nhiên", from: "Cà Mau" })
    const histories = new Map<string, { papers: CertificateFacts[]; proposed: string[] }>()
    for (let index = 0; index < 40; index++) {
      const papers = Array.from({ length: index % 4 }, (_, at): CertificateFacts => {
        const issued_on = addDays("2021-01-01", (index * 97 + at * 411) % 1500)
        return {
          stars: ([3, 4, 5] as const)[(index + at) % 3]!,
          issued_on,
          valid_until: addDays(issued_on, 200 + ((index * 53 + at * 211) % 900)),
          revoked_on: (index + at) % 5 === 0 ? addDays(issued_on, (index * 31) % 600) : null,
        }
      })
      const proposed = index % 3 === 0 ? [addDays("2021-06-01", (index * 61) % 1400)] : []
      const name = `Ngẫu nhiên ${index}`
      const entry = await theMarket()
        .container.resolve("certification")
        .createCertifiedProducts({
          producer_id: by.id,
          name,
          name_folded: foldVietnamese(name),
          group_code: "I",
        })
      for (const { issued_on, valid_until, revoked_on, stars } of papers) {
        await aCertificate(entry.id, {
          stars: stars as 3 | 4 | 5,
          issued: issued_on,
          until: valid_until,
          ...(revoked_on && { revoked: revoked_on }),
        })
      }
      for (const on of proposed) {
        await aNomination(entry.id, { decision: `${index}/TTr`, on })
      }
      histories.set(entry.id, { papers, proposed })
    }
    for (const day of ["2021-12-31", "2023-02-28", "2024-06-15", "2025-09-30"]) {
      const said = (search: string) =>
        products(`province_code=96&day=${day}&${search}`).then(({ products: all }) => all)
      const all = await said("scope=ever")
      const byRules = [...histories].flatMap(([id, { papers, proposed }]) => {
        const standing = programmeStanding(papers, proposed, day)
        return standing.kind === "none" ? [] : [[id, standing.kind]]
      })
      expect(
        all.map(({ certified_product_id, standing }) => [certified_product_id, standing]).sort()
      ).toEqual(byRules.sort())
      for (const { certified_product_id: id, standing, stars, lost_on } of all) {
        const { papers, proposed } = histories.get(id)!
        const ruled = programmeStanding(papers, proposed, day)
        if (ruled.kind === "certified") expect({ id, stars }).toEqual({ id, stars: ruled.stars })
        if (ruled.kind === "expired" || ruled.kind === "revoked") {
          expect({ id, standing, lost_on }).toEqual({ id, standing: ruled.kind, lost_on: ruled.on })
        }
      }
      const expiring = (await said("measure=expiring")).map((one) => one.certified_product_id)
      expect(expiring.sort()).toEqual(
        [...histories].flatMap(([id, { papers }]) => (isExpiring(papers, day) ? [id] : [])).sort()
      )
    }
  })

  it("opens the list behind every number, and the list has as many lines", async () => {
    await aListing({ by: stall.hill, certificates: [{ until: inDays(10) }], status: "draft" })
    await aListing({ by: stall.hill, certificates: [{ until: inDays(-1) }], stars: 3 })
    await aListing({ by: stall.hill, certificates: [{ revoked: today() }] })
    await aListing({
      by: stall.delta,
      certificates: [{ stars: 5, issued: today() }],
      group: "II.1",
    })
    await aShopOrder([[stall.tea, 2]])
    const { total, lines } = await report("scope=ever")
    for (const measure of MEASURES) {
      const { count } = await products(`scope=ever&measure=${measure}`)
      expect({ measure, count }).toEqual({ measure, count: total[measure] })
      expect({ measure, some: count > 0 }).toEqual({ measure, some: measure !== "potential" })
    }
    const filter: Record<string, (key: string) => string> = {
      stars: (key) => `stars=${key}`,
      province: (key) => `province_code=${key}`,
      former_province: (key) => {
        const [province, former] = key.split("/")
        return `province_code=${province}&former_province_code=${former}`
      },
      group: (key) => `group=${key}`,
      kind: (key) => `kind=${key}`,
      year: (key) => {
        const [year, star] = key.split("/")
        return `year=${year}&stars=${star}`
      },
    }
    for (const { dimension, key, ...figures } of lines.filter(({ products: all }) => all > 0)) {
      const search = `scope=ever&${filter[dimension]!(key)}`
      const { count } = await products(search)
      expect({ dimension, key, count }).toEqual({ dimension, key, count: figures.products })
      if (dimension === "year") continue
      const { count: whose } = await producers(search)
      expect({ dimension, key, whose }).toEqual({ dimension, key, whose: figures.producers })
    }
    const of = (dimension: string) =>
      lines
        .filter((line) => line.dimension === dimension)
        .reduce((sum, { products: all }) => sum + all, 0)
    for (const dimension of ["stars", "province", "former_province", "group", "kind", "year"]) {
      expect({ dimension, sum: of(dimension) }).toEqual({ dimension, sum: total.products })
    }
    expect(lines.filter(({ dimension }) => dimension === "province")).toHaveLength(34)
  })

  it("[PF6] counts what was sold less what was given back, of goods that are counted", async () => {
    const before = (await report()).total
    const { parts } = await aShopOrder([
      [stall.tea, 2],
      [stall.rice, 1],
    ])
    const during = (await report()).total
    expect(during.sales - before.sales).toBe(2 * 120_000 + 80_500)
    expect(during.pieces - before.pieces).toBe(3)
    expect(during.selling - before.selling).toBe(2)
    expect((await report()).points.at(-1)!.sales).toBe(during.sales)
    expect((await report(`from=${today()}`)).total.sales).toBe(during.sales)
    expect((await report(`from=${inDays(-9)}&to=${inDays(-1)}`)).total.sales).toBe(0)

    const [rice] = await theRows<{ id: string }>(
      "select id from shop_order where producer_id = ? and order_id = (select order_id from shop_order where id = ?)",
      [stall.delta.id, parts[0]!.id]
    )
    await theRows("update shop_order set status = 'declined' where id = ? returning id", [rice!.id])
    expect((await report()).total).toMatchObject({
      sales: before.sales + 240_000,
      selling: before.selling + 1,
    })
    await theRows(
      "update certificate set revoked_on = ? where certified_product_id = ? returning id",
      [today(), stall.tea.certified_product_id]
    )
    expect((await report()).total).toMatchObject({ sales: before.sales, revoked: 1 })
    expect((await report("scope=ever")).total.sales).toBe(before.sales + 240_000)
  })

  it("[PF7] keeps targets, one of a kind, and tells who set them", async () => {
    const target = {
      province_code: "08",
      former_province_code: "02",
      measure: "products",
      value: 4,
      from_day: "2026-01-01",
      to_day: "2026-12-31",
      source: "Kế hoạch 12/KH-UBND",
    }
    const set = (wish: object = {}) =>
      operator.post("/admin/programme/targets", { ...target, ...wish })
    const ours = async () =>
      (await report()).targets.filter(({ former_province_code }) => former_province_code === "02")
    await granted(set())
    await granted(set({ value: 8, source: "Kế hoạch 13/KH-UBND" }))
    const [one, ...more] = await ours()
    expect(more).toEqual([])
    const { count } = await products("province_code=08&former_province_code=02")
    expect(one).toMatchObject({
      place: "Hà Giang (nay thuộc Tuyên Quang)",
      value: 8,
      actual: count,
      percent: Math.floor((count * 100) / 8),
    })
    await granted(operator.post("/admin/programme/targets/remove", { target_id: one!.id }))
    await granted(operator.post("/admin/programme/targets/remove", { target_id: one!.id }))
    expect(await ours()).toEqual([])
    expect(
      await theRows(
        "select action, before->>'value' as before, after->>'value' as after from audit_entry where subject_id = ? order by created_at",
        [one!.id]
      )
    ).toEqual([
      { action: "programme_target.set", before: null, after: "4" },
      { action: "programme_target.set", before: "4", after: "8" },
      { action: "programme_target.removed", before: "8", after: null },
    ])
    await expectRefusals(
      {
        "a province that is none": { province_code: "02", former_province_code: null },
        "a part of another province": { former_province_code: "34" },
        "a part of no province": { province_code: null },
      },
      set,
      { status: 400, code: "ocop.place_not_found" }
    )
    await expectRefusals(
      {
        "nothing to reach": { value: 0 },
        "no whole number": { value: 1.5 },
        "an end before its beginning": { to_day: "2025-12-31" },
        "no source": { source: " " },
        "a measure that is none": { measure: "sales" },
      },
      set,
      { status: 400 }
    )
  })

  it("counts women- and minority-led where it is known, and only there", async () => {
    const note = (body: object) => operator.post("/admin/programme/leadership", body)
    const producer_id = stall.hill.id
    const read = () =>
      granted(operator.get(`/admin/programme/leadership?producer_id=${producer_id}`))
    expect(await read()).toEqual({ leadership: { women_led: null, minority_led: null } })
    await granted(note({ producer_id, women_led: false, minority_led: null }))
    expect((await report()).lines.filter(({ dimension }) => dimension === "led")).toEqual([])
    await granted(note({ producer_id, women_led: true, minority_led: true }))
    expect(await read()).toEqual({ leadership: { women_led: true, minority_led: true } })
    const { count } = await products("led=women")
    expect(count).toBeGreaterThan(0)
    expect((await report()).lines.filter(({ dimension }) => dimension === "led")).toMatchObject([
      { key: "minority", products: count, producers: 1 },
      { key: "women", products: count, producers: 1 },
    ])
    await expectRefusal(
      note({ producer_id: "prdcr_nobody", women_led: true, minority_led: null }),
      404,
      "ocop.producer_not_found"
    )
  })

  it("saves figures and lists as XLSX and CSV, with formulas disarmed", async () => {
    await aListing({ title: "=1+1 Chè", by: stall.hill })
    const csv = async (path: string) =>
      (await operator.download(`/admin/programme/${path}`)).bytes.toString("utf8")
    const figures = await csv("file?by=stars&format=csv")
    expect(figures).toContain("Hạng sao")
    expect(figures.trim().split("\r\n").at(-1)).toMatch(/^"?Tất cả/)
    const { count } = await products("")
    const list = await csv("products/file?format=csv")
    expect(list.trim().split("\r\n")).toHaveLength(count + 1)
    expect(list).not.toMatch(/(^|[;\n"])=1\+1/)
    for (const path of ["file", "products/file"]) {
      const { status, bytes } = await operator.download(`/admin/programme/${path}`)
      expect({ status, zip: bytes.subarray(0, 2).toString() }).toEqual({ status: 200, zip: "PK" })
    }
  })

  it("refuses days that are none and periods without a day", async () => {
    await expectRefusal(
      operator.get("/admin/programme?from=2026-02-01&to=2026-01-01"),
      400,
      "ocop.programme_period"
    )
    await expectRefusals(
      ["day=2026-02-30", "stars=6", "province_code=8", "group=VII", "step=day", "scope=all"],
      (search) => operator.get(`/admin/programme?${search}`),
      { status: 400 }
    )
  })

  it("is no one's but an operator's", async () => {
    const owner = await aProducersLogIn(stall.hill.id)
    const customer = await aCustomer()
    for (const client of [stranger, shop, owner, customer]) {
      const answers = await Promise.all([
        ...["", "/products", "/producers", "/file", "/products/file", "/leadership"].map((path) =>
          client.get(`/admin/programme${path}`)
        ),
        ...["targets", "targets/remove", "leadership"].map((path) =>
          client.post(`/admin/programme/${path}`)
        ),
      ])
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401))
    }
  })
}
