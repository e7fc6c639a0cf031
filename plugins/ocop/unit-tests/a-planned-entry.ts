import type { ListEntry, PlannedEntry } from "@ocop/rules"

/** A row of a list: four stars for a tea, by a decision. Say only what the test is about. */
export function aListEntry(wish: Partial<ListEntry> = {}): ListEntry {
  return {
    row: 7,
    part: 0,
    product: "Trà Shan tuyết",
    producer: "HTX chè Thịnh An",
    producer_kind: "cooperative",
    address: "Xã Khe Mo, huyện Đồng Hỷ",
    province_code: "19",
    former_province_code: null,
    commune_code: null,
    group_code: "I",
    stars: 4,
    score: 78.66,
    certificate_number: null,
    decision: "4261/QĐ-UBND",
    body: "UBND tỉnh Thái Nguyên",
    level: "province",
    issued_on: "2025-12-15",
    date_precision: "day",
    valid_until: "2028-12-15",
    note: "",
    several: [],
    problems: [],
    ...wish,
  }
}

/** The same with what will happen to it; nothing is written unless said. */
export function aPlannedEntry(wish: Partial<PlannedEntry> = {}): PlannedEntry {
  return {
    entry: aListEntry(),
    outcome: "already_known",
    problems: [],
    question: null,
    producer_id: null,
    certified_product_id: null,
    certificate_id: null,
    ...wish,
    writes: { producer: null, product: null, certificate: null, nomination: null, ...wish.writes },
  }
}
