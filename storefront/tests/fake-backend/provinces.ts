import { Province } from "@ocop/contract"

type Row = [
  code: string,
  name: string,
  slug: string,
  region: string,
  communes: number,
  ...former: string[],
]

/** Some of today's provinces with their former ones as "code name slug". */
const ROWS: Row[] = [
  ["01", "Hà Nội", "ha-noi", "Đồng bằng sông Hồng", 126, "01 Hà Nội ha-noi"],
  [
    "08",
    "Tuyên Quang",
    "tuyen-quang",
    "Trung du và miền núi phía Bắc",
    124,
    "02 Hà Giang ha-giang",
    "08 Tuyên Quang tuyen-quang",
  ],
  [
    "15",
    "Lào Cai",
    "lao-cai",
    "Trung du và miền núi phía Bắc",
    99,
    "10 Lào Cai lao-cai",
    "15 Yên Bái yen-bai",
  ],
  [
    "19",
    "Thái Nguyên",
    "thai-nguyen",
    "Trung du và miền núi phía Bắc",
    92,
    "06 Bắc Kạn bac-kan",
    "19 Thái Nguyên thai-nguyen",
  ],
  [
    "24",
    "Bắc Ninh",
    "bac-ninh",
    "Đồng bằng sông Hồng",
    99,
    "24 Bắc Giang bac-giang",
    "27 Bắc Ninh bac-ninh",
  ],
  ["38", "Thanh Hóa", "thanh-hoa", "Bắc Trung Bộ", 166, "38 Thanh Hóa thanh-hoa"],
  ["40", "Nghệ An", "nghe-an", "Bắc Trung Bộ", 130, "40 Nghệ An nghe-an"],
  [
    "48",
    "Đà Nẵng",
    "da-nang",
    "Duyên hải Nam Trung Bộ và Tây Nguyên",
    94,
    "48 Đà Nẵng da-nang",
    "49 Quảng Nam quang-nam",
  ],
  [
    "51",
    "Quảng Ngãi",
    "quang-ngai",
    "Duyên hải Nam Trung Bộ và Tây Nguyên",
    96,
    "51 Quảng Ngãi quang-ngai",
    "62 Kon Tum kon-tum",
  ],
  [
    "66",
    "Đắk Lắk",
    "dak-lak",
    "Duyên hải Nam Trung Bộ và Tây Nguyên",
    102,
    "66 Đắk Lắk dak-lak",
    "54 Phú Yên phu-yen",
  ],
  [
    "68",
    "Lâm Đồng",
    "lam-dong",
    "Duyên hải Nam Trung Bộ và Tây Nguyên",
    124,
    "68 Lâm Đồng lam-dong",
    "67 Đắk Nông dak-nong",
    "60 Bình Thuận binh-thuan",
  ],
  [
    "82",
    "Đồng Tháp",
    "dong-thap",
    "Đồng bằng sông Cửu Long",
    102,
    "82 Tiền Giang tien-giang",
    "87 Đồng Tháp dong-thap",
  ],
  [
    "86",
    "Vĩnh Long",
    "vinh-long",
    "Đồng bằng sông Cửu Long",
    124,
    "86 Vĩnh Long vinh-long",
    "83 Bến Tre ben-tre",
    "84 Trà Vinh tra-vinh",
  ],
  [
    "91",
    "An Giang",
    "an-giang",
    "Đồng bằng sông Cửu Long",
    102,
    "91 Kiên Giang kien-giang",
    "89 An Giang an-giang",
  ],
]

const CITIES = new Set(["Hà Nội", "Đà Nẵng", "Bắc Ninh"])

function formerProvince(text: string) {
  const [code = "", ...rest] = text.split(" ")
  const slug = rest.pop() ?? ""
  return { code, name: rest.join(" "), slug }
}

export const PROVINCES: Province[] = ROWS.map(
  ([code, name, slug, region, commune_count, ...former]) =>
    Province.parse({
      code,
      name,
      slug,
      full_name: `${CITIES.has(name) ? "Thành phố" : "Tỉnh"} ${name}`,
      region,
      commune_count,
      former: former.map(formerProvince),
    })
)

export function provinceOf(code: string): Province {
  const province = PROVINCES.find((candidate) => candidate.code === code)
  if (!province) throw new Error(`The fake backend has no province ${code}`)
  return province
}
