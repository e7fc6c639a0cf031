import type { ProductRow } from "../data/product-row"

const CITIES = ["Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ"]
const HAS_UNIT = /^(phường|xã|thị trấn|thị xã|thôn|TP|quận|huyện)\s/

type Place = Pick<ProductRow, "commune_then" | "district_then" | "province_then">

/** "xã Thái Niên, huyện Bảo Thắng, tỉnh Lào Cai": units as they were called then, smallest first. */
export function placeAsPublished({ commune_then, district_then, province_then }: Place): string {
  return [
    commune_then && withUnit(commune_then, "xã"),
    district_then && districtAsPublished(district_then),
    provinceAsPublished(province_then),
  ]
    .filter(Boolean)
    .join(", ")
}

export function districtAsPublished(district: string): string {
  return withUnit(district, "huyện").replace(/^TP /, "thành phố ")
}

export function provinceAsPublished(province: string): string {
  return CITIES.includes(province) ? `thành phố ${province}` : `tỉnh ${province}`
}

function withUnit(name: string, unit: string): string {
  return HAS_UNIT.test(name) ? name : `${unit} ${name}`
}
