import { Producer } from "@ocop/contract"
import { provinceOf } from "./provinces"

type Row = [
  handle: string,
  name: string,
  kind: Producer["kind"],
  province: string,
  former: string | null,
  commune: string,
]

const ROWS: Row[] = [
  ["htx-mat-ong-meo-vac", "HTX Nuôi ong Mèo Vạc", "cooperative", "08", "Hà Giang", "Xã Mèo Vạc"],
  [
    "htx-che-phin-ho",
    "HTX Chế biến chè Phìn Hồ",
    "cooperative",
    "08",
    "Hà Giang",
    "Xã Thông Nguyên",
  ],
  [
    "htx-mien-dong-tai-hoan",
    "HTX Miến dong Tài Hoan",
    "cooperative",
    "19",
    "Bắc Kạn",
    "Xã Côn Minh",
  ],
  ["htx-che-hao-dat", "HTX Chè Hảo Đạt", "cooperative", "19", null, "Xã Tân Cương"],
  ["htx-mi-chu", "HTX Mỳ Chũ Nam Dương", "cooperative", "24", "Bắc Giang", "Phường Chũ"],
  [
    "nuoc-mam-le-gia",
    "Công ty TNHH Thực phẩm và Dịch vụ thương mại Lê Gia",
    "limited-company",
    "38",
    null,
    "Xã Hoằng Thanh",
  ],
  ["tuong-nam-dan", "Hộ kinh doanh Tương Sa Nam", "household-business", "40", null, "Xã Vạn An"],
  [
    "yen-sao-cu-lao-cham",
    "Cơ sở Yến sào Cù Lao Chàm",
    "production-facility",
    "48",
    "Quảng Nam",
    "Xã Tân Hiệp",
  ],
  [
    "sam-ngoc-linh",
    "Công ty cổ phần Sâm Ngọc Linh Kon Tum",
    "joint-stock-company",
    "51",
    "Kon Tum",
    "Xã Măng Ri",
  ],
  [
    "ca-phe-ede",
    "HTX Nông nghiệp Dịch vụ Công bằng Ea Kiết",
    "cooperative",
    "66",
    null,
    "Xã Ea Kiết",
  ],
  [
    "dua-sap-cau-ke",
    "Công ty TNHH Chế biến dừa sáp Cầu Kè",
    "limited-company",
    "86",
    "Trà Vinh",
    "Xã Cầu Kè",
  ],
  ["gom-bat-trang", "Tổ hợp tác Gốm Bát Tràng", "cooperative-group", "01", null, "Xã Bát Tràng"],
  [
    "duong-thot-not-palmania",
    "Công ty cổ phần Palmania",
    "joint-stock-company",
    "91",
    null,
    "Xã Tri Tôn",
  ],
  ["hoa-sa-dec", "Hội quán Hoa kiểng Sa Đéc", "other", "82", null, "Phường Sa Đéc"],
]

/** Is on holiday. */
const CLOSED = "ca-phe-ede"
const CLOSED_UNTIL = { until: "2027-02-05", reopens_on: "2027-02-06" }

export const PRODUCERS: Producer[] = ROWS.map(
  ([handle, name, kind, province_code, former, commune]) => {
    const province = provinceOf(province_code)
    return Producer.parse({
      id: `producer_${handle}`,
      handle,
      name,
      kind,
      province: province.name,
      province_code,
      representative: handle === "htx-mat-ong-meo-vac" ? "Ông Vừ Mí Pó" : null,
      place: `${commune}, ${province.full_name}`,
      commune,
      former_province: former,
      story:
        handle === "htx-mat-ong-meo-vac"
          ? "Hợp tác xã có 24 hộ nuôi ong nội trên cao nguyên đá. Mỗi năm hoa bạc hà nở từ tháng 10 đến tháng 12, các hộ quay mật một lần rồi gom về lọc chung ở xã."
          : null,
      closed: handle === CLOSED ? CLOSED_UNTIL : null,
      listing_count: 2,
    })
  }
)

export function producerOf(handle: string): Producer {
  const producer = PRODUCERS.find((candidate) => candidate.handle === handle)
  if (!producer) throw new Error(`The fake backend has no producer ${handle}`)
  return producer
}
