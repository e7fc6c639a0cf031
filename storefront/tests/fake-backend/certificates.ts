import { VerifiedCertificate, type Listing } from "@ocop/contract"
import { LISTINGS } from "./listings"

/** The day in Vietnam on which the fake register is always asked. */
const CHECKED_ON = "2026-11-22"

type Overrides = Partial<VerifiedCertificate>

/** A certificate as `GET /store/certificates/:number` answers; in force unless said otherwise. */
export function aCertificate(overrides: Overrides = {}): VerifiedCertificate {
  const number = overrides.number ?? "27/2025/GCN-OCOP"
  const stars = overrides.stars_certified ?? 4
  const valid = (overrides.state ?? "valid") === "valid"
  return VerifiedCertificate.parse({
    number,
    number_assigned: false,
    state: "valid",
    stars: valid ? stars : null,
    stars_certified: stars,
    days_left: valid ? 582 : null,
    decision: "1214/QĐ-UBND",
    body: "UBND tỉnh Tuyên Quang",
    level: "province",
    issued_on: "2025-06-27",
    valid_until: "2028-06-26",
    date_precision: "day",
    revoked: null,
    in_force: valid ? { number, stars } : null,
    product: { name: "Hồng trà Phìn Hồ", group_code: "I", handle: null },
    producer: { name: "HTX Chế biến chè Phìn Hồ", kind: "cooperative", handle: null },
    place: {
      certified_as: "Xã Thông Nguyên, huyện Hoàng Su Phì, tỉnh Hà Giang",
      commune: "Xã Thông Nguyên",
      province: "Tuyên Quang",
      province_code: "08",
      former_province: "Hà Giang",
    },
    history: [],
    checked_on: CHECKED_ON,
    ...overrides,
  })
}

/** A line of the history; recognised with 4 stars unless said otherwise. */
function anEntry(
  overrides: Partial<VerifiedCertificate["history"][number]>
): VerifiedCertificate["history"][number] {
  return {
    kind: "issued",
    on: "2025-06-27",
    date_precision: "day",
    number: "27/2025/GCN-OCOP",
    stars_certified: 4,
    document: "1214/QĐ-UBND",
    note: null,
    ...overrides,
  }
}

/** One for each answer the page has, with what is awkward about it. */
const SPECIAL: VerifiedCertificate[] = [
  aCertificate({
    product: { name: "Hồng trà Phìn Hồ", group_code: "I", handle: "hong-tra-phin-ho" },
    producer: {
      name: "HTX Chế biến chè Phìn Hồ",
      kind: "cooperative",
      handle: "htx-che-phin-ho",
    },
    history: [
      anEntry({
        on: "2022-06-20",
        number: "11/2022/GCN-OCOP",
        stars_certified: 3,
        document: "988/QĐ-UBND của UBND huyện Hoàng Su Phì",
      }),
      anEntry({
        kind: "expired",
        on: "2025-06-21",
        number: "11/2022/GCN-OCOP",
        document: "988/QĐ-UBND của UBND huyện Hoàng Su Phì",
      }),
      anEntry({ kind: "upgraded" }),
      anEntry({
        kind: "nominated",
        on: "2026-09-01",
        date_precision: "month",
        number: null,
        stars_certified: null,
        document: "Tờ trình 310/TTr-UBND",
        note: "Tỉnh chấm 91 điểm, trình trung ương đánh giá.",
      }),
    ],
  }),
  aCertificate({
    number: "OCOP-08-2023-0007",
    number_assigned: true,
    stars_certified: 3,
    days_left: 12,
    decision: "2077/QĐ-UBND",
    issued_on: "2023-12-04",
    valid_until: "2026-12-04",
    product: { name: "Mật ong rừng hoa tam giác mạch", group_code: "I", handle: null },
    history: [
      anEntry({
        on: "2023-12-04",
        number: "OCOP-08-2023-0007",
        stars_certified: 3,
        document: "2077/QĐ-UBND",
      }),
    ],
  }),
  aCertificate({
    number: "15/GCN-2023",
    state: "expired",
    stars_certified: 4,
    decision: "1465/QĐ-UBND",
    body: "UBND tỉnh Bắc Giang",
    issued_on: "2023-07-01",
    valid_until: "2026-06-30",
    date_precision: "month",
    product: {
      name: "Vải thiều sấy Lục Ngạn",
      group_code: "I",
      handle: "vai-thieu-say-luc-ngan",
    },
    producer: { name: "HTX Mỳ Chũ Nam Dương", kind: "cooperative", handle: "htx-mi-chu" },
    place: {
      certified_as: "Thị trấn Chũ, huyện Lục Ngạn, tỉnh Bắc Giang",
      commune: "Phường Chũ",
      province: "Bắc Ninh",
      province_code: "24",
      former_province: "Bắc Giang",
    },
    history: [
      anEntry({
        on: "2023-07-01",
        date_precision: "month",
        number: "15/GCN-2023",
        document: "1465/QĐ-UBND",
      }),
      anEntry({
        kind: "expired",
        on: "2026-07-01",
        date_precision: "month",
        number: "15/GCN-2023",
        document: "1465/QĐ-UBND",
      }),
    ],
  }),
  aCertificate({
    number: "40-2024/CN",
    state: "revoked",
    stars_certified: 3,
    decision: "3120/QĐ-UBND",
    body: "UBND tỉnh Nghệ An",
    issued_on: "2024-11-05",
    valid_until: "2027-11-05",
    revoked: {
      on: "2026-10-01",
      decision: "2455/QĐ-UBND ngày 01/10/2026 của UBND tỉnh Nghệ An",
      reason: "không duy trì hồ sơ chất lượng và ngừng sản xuất",
    },
    product: { name: "Tương Nam Đàn đặc biệt", group_code: "I", handle: null },
    producer: { name: "Hộ kinh doanh Tương Sa Nam", kind: "household-business", handle: null },
    place: {
      certified_as: "Thị trấn Nam Đàn, huyện Nam Đàn, tỉnh Nghệ An",
      commune: "Xã Vạn An",
      province: "Nghệ An",
      province_code: "40",
      former_province: null,
    },
    history: [
      anEntry({ on: "2024-11-05", number: "40-2024/CN", stars_certified: 3 }),
      anEntry({
        kind: "corrected",
        on: "2025-02-10",
        number: "40-2024/CN",
        stars_certified: 3,
        document: "Công văn 55/CV-SNN",
        note: "Sửa tên xã ghi sai trong quyết định.",
      }),
      anEntry({
        kind: "revoked",
        on: "2026-10-01",
        number: "40-2024/CN",
        stars_certified: 3,
        document: "2455/QĐ-UBND",
        note: "không duy trì hồ sơ chất lượng và ngừng sản xuất",
      }),
    ],
  }),
  aCertificate({
    number: "09/2024/GCN-OCOP",
    state: "superseded",
    stars_certified: 3,
    decision: "455/QĐ-UBND",
    issued_on: "2024-03-15",
    valid_until: "2027-03-15",
    in_force: { number: "27/2025/GCN-OCOP", stars: 4 },
    product: { name: "Hồng trà Phìn Hồ", group_code: "I", handle: "hong-tra-phin-ho" },
    history: [
      anEntry({
        on: "2024-03-15",
        number: "09/2024/GCN-OCOP",
        stars_certified: 3,
        document: "455/QĐ-UBND",
      }),
      anEntry({ kind: "upgraded" }),
    ],
  }),
  aCertificate({
    number: "88/2026/GCN-OCOP",
    state: "not_yet_valid",
    stars_certified: 3,
    issued_on: "2026-12-15",
    valid_until: "2029-12-14",
    product: { name: "Bánh phồng tôm Sa Đéc", group_code: "I", handle: null },
  }),
  // As little as the register may know.
  aCertificate({
    number: "3/2022",
    state: "revoked",
    revoked: { on: "2024-05-05", decision: "", reason: "" },
    issued_on: "2022-01-01",
    valid_until: "2024-12-31",
    date_precision: "year",
    product: { name: "Cam sành", group_code: "", handle: null },
    producer: { name: "", kind: "other", handle: null },
    place: {
      certified_as: "",
      commune: null,
      province: "",
      province_code: "",
      former_province: null,
    },
    history: [anEntry({ kind: "revoked", on: "2024-05-05", number: "3/2022", document: "" })],
  }),
]

/** A listing's own certificate says of itself what the listing's page says. */
function ofListing(listing: Listing): VerifiedCertificate[] {
  const { certificate, origin, group, producer } = listing
  if (!certificate || !origin) return []
  const { number, state, days_left, ...printed } = certificate
  return [
    aCertificate({
      ...printed,
      number,
      state,
      days_left,
      stars_certified: listing.stars ?? 3,
      revoked:
        state === "revoked"
          ? { on: "2026-10-01", decision: "2455/QĐ-UBND", reason: "ngừng sản xuất" }
          : null,
      product: { name: listing.title, group_code: group.code, handle: listing.handle },
      producer: { name: producer.name, kind: producer.kind, handle: producer.handle },
      place: origin,
    }),
  ]
}

export const CERTIFICATES: VerifiedCertificate[] = [...SPECIAL, ...LISTINGS.flatMap(ofListing)]
