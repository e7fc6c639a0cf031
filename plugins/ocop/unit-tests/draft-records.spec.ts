import type { CertificateDraft, ProducerDraft, ProductDraft } from "@ocop/rules"
import { describe, expect, it } from "vitest"
import { countRecords, draftRecords } from "../src/workflows/certificate-import/draft-records"
import { aListEntry, aPlannedEntry } from "./a-planned-entry"

const PRODUCER: ProducerDraft = {
  key: "producer 1",
  name: "HTX chè Thịnh An",
  kind: "cooperative",
  place: "Xã Khe Mo, huyện Đồng Hỷ",
  province_code: "19",
  former_province_code: null,
  commune_code: null,
}
const product = (key: string, producer: ProductDraft["producer"]): ProductDraft => ({
  key,
  producer,
  name: `Trà ${key}`,
  group_code: "I",
})
const certificate = (of: CertificateDraft["product"]): CertificateDraft => ({
  product: of,
  number: "OCOP-1",
  number_assigned: true,
  decision: "4261/QĐ-UBND",
  body: "UBND tỉnh Thái Nguyên",
  level: "province",
  stars: 4,
  score: 78.66,
  issued_on: "2025-12-15",
  valid_until: "2028-12-15",
  date_precision: "day",
  note: "Công nhận lại",
})
const BY = { import_id: "cimp_1", file_name: "ds.xlsx", actor: "user_1" }
const NOTHING = { producer: null, product: null, certificate: null, nomination: null }

/** Two teas of a new producer, one more certificate of the first, and a row that writes nothing. */
const PLAN = [
  {
    producer: PRODUCER,
    product: product("a", { key: "producer 1" }),
    certificate: certificate({ key: "a" }),
  },
  {
    producer: PRODUCER,
    product: product("b", { key: "producer 1" }),
    certificate: certificate({ key: "b" }),
  },
  { certificate: certificate({ key: "a" }) },
  {},
].map((writes, index) => ({
  id: `cient_${index}`,
  planned: aPlannedEntry({
    entry: aListEntry({ row: index }),
    writes: { ...NOTHING, ...writes },
  }),
}))

describe("draftRecords", () => {
  it("makes a producer and a product once, however many rows name them", () => {
    const { producers, products, certificates } = draftRecords(PLAN, BY, new Set())
    expect(producers).toMatchObject([
      { handle: "htx-che-thinh-an", name_folded: "htx che thinh an", import_id: "cimp_1" },
    ])
    expect(products).toMatchObject([
      { name: "Trà a", name_folded: "tra a", producer_id: producers[0]?.id },
      { name: "Trà b", producer_id: producers[0]?.id },
    ])
    expect(certificates.map(({ certified_product_id }) => certified_product_id)).toEqual([
      products[0]?.id,
      products[1]?.id,
      products[0]?.id,
    ])
    expect(certificates[0]).toMatchObject({
      import_id: "cimp_1",
      event: { actor: "user_1", note: "Công nhận lại · import ds.xlsx" },
    })
    expect(JSON.stringify([producers, products])).not.toContain('"key"')
  })

  it("says of every row what it has become", () => {
    const { entries, producers, products, certificates } = draftRecords(PLAN, BY, new Set())
    expect(entries).toEqual([
      {
        id: "cient_0",
        producer_id: producers[0]?.id,
        certified_product_id: products[0]?.id,
        certificate_id: certificates[0]?.id,
      },
      {
        id: "cient_1",
        producer_id: producers[0]?.id,
        certified_product_id: products[1]?.id,
        certificate_id: certificates[1]?.id,
      },
      {
        id: "cient_2",
        producer_id: null,
        certified_product_id: products[0]?.id,
        certificate_id: certificates[2]?.id,
      },
      { id: "cient_3", producer_id: null, certified_product_id: null, certificate_id: null },
    ])
  })

  it("adds to what the register has", () => {
    const planned = aPlannedEntry({
      producer_id: "prdcr_1",
      certified_product_id: "cprod_1",
      writes: {
        ...NOTHING,
        nomination: {
          product: { id: "cprod_1" },
          decision: "9/QĐ",
          body: "UBND tỉnh",
          score: 91,
          decided_on: "2026-01-02",
          date_precision: "day",
        },
      },
    })
    const { nominations, entries, producers } = draftRecords(
      [{ id: "cient_0", planned }],
      BY,
      new Set()
    )
    expect(producers).toEqual([])
    expect(nominations).toMatchObject([
      { certified_product_id: "cprod_1", actor: "user_1", import_id: "cimp_1" },
    ])
    expect(entries).toMatchObject([{ producer_id: "prdcr_1", certified_product_id: "cprod_1" }])
  })

  it("does not write what refers to nothing", () => {
    const planned = aPlannedEntry({
      writes: { ...NOTHING, certificate: certificate({ key: "not there" }) },
    })
    expect(() => draftRecords([{ id: "cient_0", planned }], BY, new Set())).toThrow(/cimp_1/)
  })
})

it("counts what is to be written before it is", () => {
  const { producers, products, certificates, nominations, entries } = draftRecords(
    PLAN,
    BY,
    new Set()
  )
  const written = [producers, products, certificates, nominations, entries].flat().length
  expect(countRecords(PLAN.map(({ planned }) => planned))).toBe(written)
})
