import { expect, it } from "vitest"
import { gazetteer } from "../../../fixtures/lists.js"
import { bodyIn, bodyOfDecision, levelOfBody } from "./recognising-body.js"

it.each([
  ["của UBND tỉnh Hà Tĩnh)", "UBND tỉnh Hà Tĩnh"],
  ["UBND TỈNH HÀ TĨNH", "UBND tỉnh Hà Tĩnh"],
  ["Ủy ban nhân dân tỉnh Hà Tĩnh", "UBND tỉnh Hà Tĩnh"],
  ["Uỷ ban nhân dân tỉnh Thanh Hoá", "UBND tỉnh Thanh Hóa"],
  ["ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH".normalize("NFD").normalize("NFC"), "UBND tỉnh Hà Tĩnh"],
  ["Chủ tịch UBND tỉnh Bà Rịa - Vũng Tàu về việc công nhận", "UBND tỉnh Bà Rịa - Vũng Tàu"],
  ["UBND tỉnh Thừa Thiên Huế (đợt 2 năm 2020)", "UBND tỉnh Thừa Thiên Huế"],
  ["UBND tỉnh Hà Giang", "UBND tỉnh Hà Giang"],
  ["UBND thành phố Hà Nội", "UBND thành phố Hà Nội"],
  ["UBND TP. Hồ Chí Minh", "UBND thành phố Hồ Chí Minh"],
  ["UBND huyện Tánh Linh về việc", "UBND huyện Tánh Linh"],
  ["UBND HUYỆN TÁNH LINH", "UBND huyện Tánh Linh"],
  ["UBND thị xã Đông Hòa", "UBND thị xã Đông Hòa"],
  ["UBND Quận 1", "UBND quận 1"],
  ["UBND thành phố Tuy Hòa", "UBND thành phố Tuy Hòa"],
  ["Bộ NN&PTNT (cấp quốc gia)", "Bộ Nông nghiệp và Phát triển nông thôn"],
  ["Bộ Nông nghiệp và Môi trường", "Bộ Nông nghiệp và Môi trường"],
  ["Hội đồng OCOP cấp Trung ương năm 2023", "Hội đồng OCOP Trung ương"],
  ["Bộ Nông nghiệp và PTNT; UBND tỉnh Hà Tĩnh", "Bộ Nông nghiệp và Phát triển nông thôn"],
  ["UBND tỉnh", null],
  ["UBND huyện về việc công nhận", null],
  ["Sở Nông nghiệp", null],
  ["", null],
] as const)("[B5] %j is decided by %j", (text, body) => {
  expect(bodyIn(text, gazetteer)).toBe(body)
})

it.each([
  ["2361/QĐ-BNNMT", "Bộ Nông nghiệp và Môi trường"],
  ["12/QĐ-BNN-VPĐP", "Bộ Nông nghiệp và Phát triển nông thôn"],
  ["4261/QĐ-UBND", null],
  ["12/QĐ-constructor", null],
  ["377", null],
] as const)("[B5] %s tells its body: %j", (decision, body) => {
  expect(bodyOfDecision(decision)).toBe(body)
})

it.each([
  ["UBND tỉnh Hà Tĩnh", null, "province"],
  ["UBND huyện Tánh Linh", "2025-05-01", "district"],
  ["UBND huyện Bố Trạch tỉnh Quảng Bình", null, "district"],
  ["UBND thị xã Đông Hòa", null, "district"],
  ["UBND quận 1", null, "district"],
  ["tỉnh Thái Bình", null, "province"],
  ["Hội đồng OCOP cấp Trung ương", null, "national"],
  ["Bộ NN&PTNT", null, "national"],
  ["Thủ tướng Chính phủ", null, "national"],
  ["UBND thành phố Hà Nội", null, "province"],
  ["UBND TP. Hồ Chí Minh", "2020-01-01", "province"],
  ["UBND thành phố Tuy Hòa", "2022-01-01", "district"],
  ["UBND thành phố Lào Cai", "2022-01-01", "district"],
  ["UBND thành phố Huế", "2024-12-31", "district"],
  ["UBND thành phố Huế", "2025-01-01", "province"],
  ["thành phố Hà Nội (2022)", null, "province"],
  ["thành phố Hà Nội công bố", null, "province"],
  ["UBND thành phố Hà Giang", null, "district"],
  ["UBND thành phố Huế", null, null],
  ["UBND thành phố Bắc Ninh", "2024-01-01", "district"],
  ["UBND thành phố Bắc Ninh", "2026-10-01", "province"],
  ["UBND thành phố Đồng Nai", "2026-05-01", "province"],
  ["Liên minh Hợp tác xã", null, null],
  ["", null, null],
] as const)("[B5] %j on %j is of the level %j", (body, day, level) => {
  expect(levelOfBody(body, day, gazetteer)).toBe(level)
})
