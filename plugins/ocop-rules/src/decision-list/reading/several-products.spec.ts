import { expect, it } from "vitest"
import { severalProducts } from "./several-products.js"

it.each([
  ["Khăn, chân váy, khăn trải bàn", ["Khăn", "chân váy", "khăn trải bàn"]],
  ["Khăn, chân váy và khăn trải bàn", ["Khăn", "chân váy", "khăn trải bàn"]],
  ["Nước mắm 20°N, 30°N, 40°N", ["Nước mắm 20°N", "Nước mắm 30°N", "Nước mắm 40°N"]],
  ["Nước mắm Cửa Lò 20°N, 30°N", ["Nước mắm Cửa Lò 20°N", "Nước mắm Cửa Lò 30°N"]],
  ["Nước mắm 20°N, 30°N và 40°N", ["Nước mắm 20°N", "Nước mắm 30°N", "Nước mắm 40°N"]],
  ["Nước mắm 30, 40 độ đạm", ["Nước mắm 30 độ đạm", "Nước mắm 40 độ đạm"]],
  ["Mật ong 500 ml, 1,5 lít", ["Mật ong 500 ml", "Mật ong 1,5 lít"]],
  ["Trà xanh; Trà đen; Trà sen", ["Trà xanh", "Trà đen", "Trà sen"]],
  ["Trà xanh; Trà sen (hộp, túi);", ["Trà xanh", "Trà sen (hộp, túi)"]],
  ["Trà xanh\nTrà đen", ["Trà xanh", "Trà đen"]],
  ["- trà xanh\n- trà đen", ["trà xanh", "trà đen"]],
  ["1. Trà xanh\n2. Trà đen", ["Trà xanh", "Trà đen"]],
  ["Gạo nếp, gạo tẻ", ["Gạo nếp", "gạo tẻ"]],
  ["Giò lụa, giò bò, chả quế", ["Giò lụa", "giò bò", "chả quế"]],
  ["Bánh cốm; Bánh cơm", ["Bánh cốm", "Bánh cơm"]],
] as const)("[B29] %j seems several", (cell, products) => {
  expect(severalProducts(cell)).toEqual(products)
})

it.each([
  "Trà gừng, sả",
  "Miến dong Tài Hoan, loại đặc biệt",
  "Khẩu nhục và ruốc lợn bản",
  "Bánh Vicosap dừa sáp và khoai lang",
  "Bột ngũ cốc (đậu, mè, gạo)",
  "Dệt thổ cẩm Hoa Tiến (khăn, chân váy, khăn trải bàn)",
  "Bộ ấm, chén, khay gốm",
  "Mật ong 1,5 lít",
  "Rượu 29,5 độ",
  "Trà xanh\ntúi lọc Bình Sơn",
  "Gạo ST25",
  "Trà xanh\n(hộp 500 g)",
  "Mật ong\n500 ml",
  "Trà xanh; trà xanh;",
  "Trà xanh;",
  "A, B, C".repeat(1_000),
  null,
  "",
  25,
])("[B29] %j is one", (cell) => {
  expect(severalProducts(cell)).toEqual([])
})
