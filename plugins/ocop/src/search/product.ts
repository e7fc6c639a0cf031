import { defineSearchIndex, graphConsume, graphSeed, search } from "@medusajs/framework/utils"
import { today } from "../modules/clock/process-clock"
import { loadGazetteer } from "../modules/origin/place-tables"
import { productDocument } from "./product-document"
import { PRODUCT_ROW_CONTEXT, PRODUCT_ROW_FIELDS, type ProductRow } from "./product-rows"
import { PRODUCTS_NOTED } from "./products-noted"
import { seedChangedSince } from "./seed-changed-since"

/** Fields of the index `product`. Others rely on these names (design §5): add, don't rename. */
const productFields = search.define({
  id: search.keyword().filterable(),
  handle: search.keyword().filterable(),
  title: search.text().searchable({ weight: 10 }).sortable(),
  thumbnail: search.keyword(),
  /** Other words for it and its producer (chè for trà, htx), those an operator added among them. */
  aliases: search.keyword().array().searchable({ weight: 6 }),
  description: search.text().searchable({ weight: 1 }),
  producer_id: search.keyword().filterable().facetable(),
  producer_name: search.text().searchable({ weight: 4 }),
  producer_handle: search.keyword(),
  producer_kind: search.keyword().filterable(),
  /** 3, 4, 5 while a certificate is in force on `computed_on`; otherwise null. */
  stars: search
    .integer()
    .filterable()
    .facetable({ types: ["value"] })
    .sortable(),
  certificate_valid_until: search.date().filterable().sortable(),
  province_code: search.keyword().filterable().facetable(),
  province: search.text().searchable({ weight: 3 }),
  former_province: search.keyword().searchable({ weight: 3 }).filterable().facetable(),
  commune: search.text().searchable({ weight: 2 }),
  /** What else its place is called: old district, "tphcm", "daklak". */
  place_names: search.keyword().array().searchable({ weight: 2 }),
  group: search.keyword().filterable().facetable(),
  /** Of Medusa's product: those that mirror its certificates, and an operator's own. */
  tags: search.keyword().array().filterable(),
  price_min: search
    .integer()
    .filterable()
    .facetable({ types: ["range", "stats"] })
    .sortable(),
  price_max: search.integer().filterable(),
  in_stock: search.boolean().filterable().facetable(),
  in_season: search.boolean().filterable().facetable(),
  /** Whether `sellable` lets it be bought. */
  on_sale: search.boolean().filterable().facetable().sortable(),
  /** The last day of its producer's holiday, while that alone keeps it from being bought. */
  closed_until: search.date(),
  /** Sold ahead: the day to come from which it is sent. */
  ships_from: search.date(),
  /** "published" only while the product and its listing are, and its producer is open. */
  status: search.keyword().filterable(),
  sales_channel_ids: search.keyword().array().filterable(),
  created_at: search.date().filterable().sortable(),
  /** YYYYMMDD in Vietnam: the day these facts were computed for, and when they change by themselves. */
  computed_on: search.integer().filterable(),
  changes_on: search.integer().filterable(),
})

/** Rows to documents; a row without one leaves the index. */
const source = {
  fields: PRODUCT_ROW_FIELDS,
  context: PRODUCT_ROW_CONTEXT as never,
  transform: (rows: ProductRow[]) =>
    rows.flatMap((row) => productDocument(row, today(), loadGazetteer()) ?? []) as never,
}

const consume = graphConsume<typeof productFields, ProductRow>({
  ...source,
  resolve_ids: ({ data }) => (data as { ids: string[] }).ids,
  is_delete: () => false,
})

/**
 * The index that shoppers search. What changes a document is noted in the same transaction
 * (`modules/search-outbox`) and handed over as `PRODUCTS_NOTED`; what changes only because a day has passed
 * is caught up by `refreshDay`.
 */
export default defineSearchIndex({
  name: "product",
  entity: "product",
  fields: productFields,
  events: [PRODUCTS_NOTED],
  seed: seedChangedSince(graphSeed(source), consume),
  consume,
})
