import {
  Listing,
  type CertificateSummary,
  type Listing as ListingType,
  type SaleState,
} from "@ocop/contract"
import { groupOf, PRODUCT_SUBGROUPS } from "@ocop/rules"
import { PRODUCT_ROWS, type ProductRow } from "./product-rows"
import { producerOf } from "./producers"

function certificateOf(row: ProductRow, index: number): CertificateSummary | null {
  const state = row.state ?? "valid"
  if (state === "none") return null
  const [year = "2025", ...monthDay] = row.decided.split("-")
  const national = row.stars === 5
  return {
    number: `DEMO-${String(index + 1).padStart(4, "0")}`,
    decision: national ? "2361/QĐ-BNNMT" : `${1200 + index}/QĐ-UBND`,
    body: national
      ? "Bộ Nông nghiệp và Môi trường"
      : `UBND tỉnh ${producerOf(row.producer).province}`,
    level: national ? "national" : "province",
    issued_on: row.decided,
    valid_until: [String(Number(year) + 3), ...monthDay].join("-"),
    state,
    days_left: state === "valid" ? 582 : null,
  }
}

function saleOf(row: ProductRow): SaleState {
  const state = row.state ?? "valid"
  const { closed } = producerOf(row.producer)
  if (state === "valid" && closed) {
    return { open: false, code: "ocop.producer_closed", message: "On holiday", closed }
  }
  if (state === "valid") return { open: true, ships_from: row.ships_from ?? null }
  const code = state === "none" ? "certificate_missing" : `certificate_${state}`
  return {
    open: false,
    code: `ocop.${code}`,
    message: `Refused by the fake backend: ${state}`,
    closed: null,
  }
}

function listingOf(row: ProductRow, index: number): ListingType {
  const producer = producerOf(row.producer)
  const group = groupOf(row.subgroup)
  const subgroup = PRODUCT_SUBGROUPS.find(({ code }) => code === row.subgroup)
  const stock = row.stock ?? 12 + index
  return Listing.parse({
    id: `listing_${index + 1}`,
    product_id: `prod_${index + 1}`,
    handle: row.handle,
    title: row.title,
    description: null,
    stars: (row.state ?? "valid") === "valid" ? row.stars : null,
    certificate: certificateOf(row, index),
    origin: {
      certified_as: `${producer.commune}, tỉnh ${producer.former_province ?? producer.province}`,
      commune: producer.commune,
      commune_code: "00769",
      province: producer.province,
      province_code: producer.province_code,
      former_province: producer.former_province,
      raw_material_area: index === 0 ? "Các xã vùng cao nguyên đá Đồng Văn" : null,
    },
    producer: {
      id: producer.id,
      handle: producer.handle,
      name: producer.name,
      kind: producer.kind,
      province: producer.province,
      province_code: producer.province_code,
    },
    group: { code: row.group, name: group?.name_vi ?? row.group },
    subgroup: subgroup ? { code: subgroup.code, name: subgroup.name_vi } : null,
    images: [1, 2, 3]
      .slice(0, index % 3 === 0 ? 3 : 1)
      .map((shot) => ({ url: `/uploads/${row.handle}-${shot}.svg` })),
    variants: Object.entries(row.packs).map(([title, price], pack) => ({
      id: `variant_${index + 1}_${pack + 1}`,
      title,
      sku: null,
      price,
      in_stock: stock > 0,
      available: stock,
    })),
    label: row.label ?? {},
    story: row.story ?? null,
    season: row.season ?? null,
    in_season: row.in_season ?? false,
    preparation_days: row.preparation_days ?? 1,
    sale: saleOf(row),
  })
}

export const LISTINGS: ListingType[] = PRODUCT_ROWS.map(listingOf)
