import { expect, it } from "vitest"
import { PRODUCER_KINDS, producerKindFromVietnamese } from "./producer-kind.js"

it.each([
  ["HTX Bưởi Múc Thái Niên", "cooperative"],
  ["Hợp tác xã Nông nghiệp Phú Mỹ", "cooperative"],
  ["HTXNN Bình Sơn", "cooperative"],
  ["HTX DVNN Tân Tiến", "cooperative"],
  ["Liên hiệp HTX Sơn La", "cooperative"],
  ["hop tac xa", "cooperative"],
  ["Tổ hợp tác nhãn Rạch Đùi", "cooperative-group"],
  ["THT Dệt thổ cẩm", "cooperative-group"],
  ["Công ty TNHH Trà Vinh FARM", "limited-company"],
  ["Cty TNHH MTV Khải Hoàn", "limited-company"],
  ["Công ty trách nhiệm hữu hạn An Bình", "limited-company"],
  ["TNHH An Bình", "limited-company"],
  ["Công ty cổ phần nông sản Bắc Kạn", "joint-stock-company"],
  ["Công ty CP Tập đoàn Hann", "joint-stock-company"],
  ["Cty. CP Dược liệu", "joint-stock-company"],
  ["CTCP Dược liệu Măng Ri", "joint-stock-company"],
  ["Doanh nghiệp tư nhân rượu Bằng Khanh", "private-enterprise"],
  ["DNTN Bùi Thanh Tú", "private-enterprise"],
  ["Hộ kinh doanh Lương Thị Thính", "household-business"],
  ["Hộ SXKD Đỗ Xuân Dũng", "household-business"],
  ["Hộ KD Nguyễn Văn A", "household-business"],
  ["HKD Nguyễn Văn A", "household-business"],
  ["Hộ sản xuất Nguyễn Văn A", "household-business"],
  ["Hộ bà Trần Thị B", "household-business"],
  ["Hộ bà Trần Thị B".normalize("NFD"), "household-business"],
  ["ho kinh doanh", "household-business"],
  ["Cơ sở sản xuất nem chả Cô Hiển", "production-facility"],
  ["CSSX Minh Tâm", "production-facility"],
  ["Cơ sở Nguyễn Thanh Toàn", "production-facility"],
] as const)("[H1] %s is a %s", (text, kind) => {
  expect(producerKindFromVietnamese(text)).toBe(kind)
})

it.each([
  ["Hộ kinh doanh Cơ sở sản xuất nước mắm Ba Làng", "household-business"],
  ["Cơ sở sản xuất Hộ kinh doanh Ba Làng", "production-facility"],
  ["HTX sản xuất, kinh doanh, dịch vụ nông nghiệp An Lỗ", "cooperative"],
  ["Công ty TNHH Hợp tác xã Xanh", "limited-company"],
] as const)("[H2] %s is a %s", (text, kind) => {
  expect(producerKindFromVietnamese(text)).toBe(kind)
})

it.each([
  "Công ty Green Lotus",
  "Làng nghề Bát Tràng",
  "Hội Nông dân xã Tân Lập",
  "Ban quản lý khu du lịch",
  "Hồ Thị Lan",
  "Hồ tiêu Chư Sê",
  "Ông Hộ",
  "",
])("[H3] %j is other", (text) => {
  expect(producerKindFromVietnamese(text)).toBe("other")
})

it("[H1] kinds are listed once each", () => {
  expect(new Set(PRODUCER_KINDS).size).toBe(PRODUCER_KINDS.length)
})
