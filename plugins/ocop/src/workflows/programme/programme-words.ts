import type { ProgrammeDimension, ProgrammeLine, ProgrammeProduct } from "@ocop/contract"
import { PRODUCT_GROUPS, type ProducerKind } from "@ocop/rules"

/** Words of files that are saved: they are read in Vietnamese, by whoever gets them. */
export const KIND_NAMES: Record<ProducerKind, string> = {
  cooperative: "Hợp tác xã",
  "cooperative-group": "Tổ hợp tác",
  "limited-company": "Công ty TNHH",
  "joint-stock-company": "Công ty cổ phần",
  "private-enterprise": "Doanh nghiệp tư nhân",
  "household-business": "Hộ kinh doanh",
  "production-facility": "Cơ sở sản xuất",
  other: "Khác",
}

export const STANDING_NAMES: Record<ProgrammeProduct["standing"], string> = {
  certified: "Còn hiệu lực",
  potential: "Tiềm năng 5 sao",
  expired: "Hết hiệu lực",
  revoked: "Đã thu hồi",
}

export const DIMENSION_NAMES: Record<ProgrammeDimension, string> = {
  stars: "Hạng sao",
  province: "Tỉnh, thành phố",
  former_province: "Tỉnh, thành phố trước 1/7/2025",
  group: "Nhóm sản phẩm",
  kind: "Loại hình chủ thể",
  led: "Người đứng đầu",
  year: "Năm công nhận, hạng sao",
}

const LED_NAMES: Record<string, string> = {
  women: "Do phụ nữ đứng đầu",
  minority: "Do người dân tộc thiểu số đứng đầu",
}

/** "II" is "II. Đồ uống". */
export function groupWords(code: string): string {
  const group = PRODUCT_GROUPS.find((one) => one.code === code)
  return group ? `${group.code}. ${group.name_vi}` : code
}

const starWords = (star: string) => (star === "potential" ? "Tiềm năng 5 sao" : `${star} sao`)

/** What a line of figures is about. */
export function lineName({ dimension, key, name }: ProgrammeLine): string {
  switch (dimension) {
    case "stars":
      return starWords(key)
    case "group":
      return groupWords(key)
    case "kind":
      return KIND_NAMES[key as ProducerKind]
    case "led":
      return LED_NAMES[key] ?? key
    case "year": {
      const [year = "", star = ""] = key.split("/")
      return `${year}, ${starWords(star)}`
    }
    default:
      return name ?? key
  }
}
