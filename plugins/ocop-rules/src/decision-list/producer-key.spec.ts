import fc from "fast-check"
import { expect, it } from "vitest"
import { producerKey } from "./producer-key.js"

it.each([
  ["HTX Minh Tâm", "Hợp tác xã Minh Tâm", "HỢP TÁC XÃ MINH TÂM", "htx. Minh Tâm", "HTX “Minh Tâm”"],
  [
    "HTXNN Bình Sơn",
    "HTX NN Bình Sơn",
    "Hợp tác xã Nông nghiệp Bình Sơn",
    "HTX nông nghiệp Bình Sơn",
  ],
  [
    "HTX DVNN Tân Tiến",
    "HTXDVNN Tân Tiến",
    "HTX dịch vụ nông nghiệp Tân Tiến",
    "HTX DV NN Tân Tiến",
  ],
  ["HTX DVTH Đồng Tâm", "Hợp tác xã dịch vụ tổng hợp Đồng Tâm"],
  [
    "HTX SXKD DVNN An Lỗ",
    "HTX sản xuất, kinh doanh, dịch vụ nông nghiệp An Lỗ",
    "HTX sản xuất và kinh doanh & dịch vụ nông nghiệp An Lỗ",
  ],
  [
    "Công ty CP Hà Mỵ",
    "Cty CP Hà Mỵ",
    "Công ty Cổ phần Hà Mỵ",
    "CTCP Hà Mỵ",
    "CT CP Hà Mỵ",
    "Cty. cổ phần Hà Mỵ",
    "C.ty CP Hà Mỵ",
  ],
  [
    "Công ty TNHH Thanh Tùng",
    "Cty TNHH Thanh Tùng",
    "TNHH Thanh Tùng",
    "Công ty TNHH MTV Thanh Tùng",
    "Công ty TNHH một thành viên Thanh Tùng",
    "Công ty trách nhiệm hữu hạn Thanh Tùng",
    "Công ty TNHH 1 TV Thanh Tùng",
    "Công ty TNHH hai thành viên trở lên Thanh Tùng",
  ],
  [
    "Công ty TNHH SX - TM Quý Thu",
    "Công ty TNHH Sản xuất - Thương mại Quý Thu",
    "Cty TNHH SXTM Quý Thu",
    "Công ty TNHH sản xuất và thương mại Quý Thu",
  ],
  ["Công ty TNHH XNK Sỹ Thắng", "Công ty TNHH xuất nhập khẩu Sỹ Thắng"],
  ["DNTN Bùi Thanh Tú", "Doanh nghiệp Tư Nhân Bùi Thanh Tú", "DN tư nhân Bùi Thanh Tú"],
  [
    "Hộ SXKD Đỗ Xuân Dũng",
    "Hộ KD Đỗ Xuân Dũng",
    "HKD Đỗ Xuân Dũng",
    "Hộ kinh doanh Đỗ Xuân Dũng",
    "Hộ sản xuất kinh doanh Đỗ Xuân Dũng",
    "Hộ Đỗ Xuân Dũng",
    "Hộ gia đình Đỗ Xuân Dũng",
    "Cơ sở sản xuất Đỗ Xuân Dũng",
    "CSSX Đỗ Xuân Dũng",
    "Cơ sở Đỗ Xuân Dũng",
    "Hộ kinh doanh cơ sở sản xuất Đỗ Xuân Dũng",
  ],
  ["THT nhãn Rạch Đùi", "Tổ hợp tác nhãn Rạch Đùi"],
  [
    "Gia đình nghệ nhân Minh (Công ty TNHH Đúc đồng)",
    "Gia đình nghệ nhân Minh (Cty trách nhiệm hữu hạn MTV Đúc đồng)",
  ],
  ["Liên hiệp HTX Sơn La", "Liên hiệp các hợp tác xã Sơn La"],
])("[I1] %s is written in these ways", (...spellings) => {
  expect([...new Set(spellings.map(producerKey))]).toHaveLength(1)
})

it.each([
  ["HTX Minh Tâm", "Công ty TNHH Minh Tâm"],
  ["HTX Minh Tâm", "THT Minh Tâm"],
  ["HTX Sơn La", "Liên hiệp HTX Sơn La"],
  ["Công ty CP Minh Tâm", "Công ty TNHH Minh Tâm"],
  ["Công ty Minh Tâm", "Công ty TNHH Minh Tâm"],
  ["DNTN Minh Tâm", "Hộ kinh doanh Minh Tâm"],
  ["HTX Minh Tâm", "HTX nông nghiệp Minh Tâm"],
  ["HTX nông nghiệp Minh Tâm", "HTX dịch vụ nông nghiệp Minh Tâm"],
  ["HTX Bắc Ruộng 1", "HTX Bắc Ruộng 2"],
  ["HTX chè Thịnh An", "HTX Thịnh An"],
  ["HTX Tân Quy", "HTX Tân Qui"],
  ["Hồ Thị Lan", "Hộ Thị Lan"],
  ["Công ty TH", "Công ty tổng hợp"],
  ["Bà Bùi Thị Kim Thanh", "Hộ Bùi Thị Kim Thanh"],
])("[I1] %s is not %s", (one, other) => {
  expect(producerKey(one)).not.toBe(producerKey(other))
})

it("[I1] either tone placement, decomposed text and none of the accents", () => {
  const key = producerKey("HTX Sơn Hòa")
  expect(producerKey("HTX Sơn Hoà")).toBe(key)
  expect(producerKey("HTX Sơn Hòa".normalize("NFD"))).toBe(key)
  expect(producerKey("htx son hoa")).toBe(key)
})

it.each(["HTX", "Công ty cổ phần", "Hộ", "«»", "và", "***", ""])(
  "[I1] %j has a key of its own",
  (name) => {
    expect(producerKey(name)).not.toBe(producerKey("HTX Minh Tâm"))
    if (name !== "") expect(producerKey(name).length).toBeGreaterThan(1)
  }
)

it("[I1] case, composition and space around never matter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      expect(producerKey(`  ${name.normalize("NFD")} `)).toBe(producerKey(name.normalize("NFC")))
    })
  )
})
