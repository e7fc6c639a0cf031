import type { ProgrammeTargetBody } from "@ocop/contract"

const target = (
  [province_code, former_province_code]: readonly [string | null, string | null],
  measure: ProgrammeTargetBody["measure"],
  value: number,
  [from_day, to_day]: readonly [string, string],
  source: string
): ProgrammeTargetBody => ({
  province_code,
  former_province_code,
  measure,
  value,
  from_day,
  to_day,
  source,
})

const COUNTRY = [null, null] as const
const NGHE_AN = ["40", null] as const
const THAI_BINH = ["33", "34"] as const
const DECISION_919 = "Quyết định 919/QĐ-TTg ngày 01/08/2022"
const TERM_919 = ["2021-01-01", "2025-12-31"] as const
const NGHE_AN_PLAN = "Mục tiêu tỉnh Nghệ An giai đoạn 2023–2025"
const NGHE_AN_TERM = ["2023-01-01", "2025-12-31"] as const
const THAI_BINH_PLAN = "Mục tiêu tỉnh Thái Bình đến năm 2025"
const TERM_2026 = ["2026-01-01", "2026-12-31"] as const

/** Targets as published, for a market that begins. Where a source says a range, its lower end. */
export const PUBLISHED_TARGETS: readonly ProgrammeTargetBody[] = [
  target(COUNTRY, "products", 10_000, TERM_919, DECISION_919),
  target(COUNTRY, "five_star", 400, TERM_919, DECISION_919),
  target(COUNTRY, "cooperative_share", 4_000, TERM_919, DECISION_919),
  target(COUNTRY, "company_share", 3_000, TERM_919, DECISION_919),
  target(NGHE_AN, "products", 650, NGHE_AN_TERM, NGHE_AN_PLAN),
  target(NGHE_AN, "five_star", 4, NGHE_AN_TERM, NGHE_AN_PLAN),
  target(NGHE_AN, "cooperative_share", 3_000, NGHE_AN_TERM, NGHE_AN_PLAN),
  target(NGHE_AN, "company_share", 3_000, NGHE_AN_TERM, NGHE_AN_PLAN),
  target(THAI_BINH, "products", 150, TERM_919, THAI_BINH_PLAN),
  target(THAI_BINH, "cooperative_share", 3_000, TERM_919, THAI_BINH_PLAN),
  target(THAI_BINH, "company_share", 4_000, TERM_919, THAI_BINH_PLAN),
  target(["25", null], "new_products", 52, TERM_2026, "Mục tiêu tỉnh Phú Thọ năm 2026"),
]
