import { expect, it } from "vitest"
import { places } from "../fixtures/places.js"
import { createGazetteer } from "./gazetteer.js"

const gazetteer = createGazetteer(places)
const withoutOld = createGazetteer({ provinces: places.provinces, communes: places.communes })

it.each([
  ["Mèo Vạc", "Tuyên Quang", "00715"],
  ["Xã Mèo Vạc", "Tỉnh Tuyên Quang", "00715"],
  ["meo vac", "08", "00715"],
  ["MÈO VẠC".normalize("NFD"), "tuyen quang", "00715"],
  ["Mèo Vạc", "Hà Giang", "00715"],
  ["phường Đông Hoà", "Phú Yên", "22006"],
  ["Đông Hòa", "Đắk Lắk", "22006"],
  ["Ea H’leo", "Đắk Lắk", "24022"],
  ["Ea Hleo", "Đắk Lắk", "24022"],
  ["Mèo Vạc", "Hà Nội", null],
  ["Nowhere", "Tuyên Quang", null],
  ["Mèo Vạc", "Nowhere", null],
  ["", "Tuyên Quang", null],
] as const)("[O8] %s in %s is %s", (name, province, code) => {
  expect(withoutOld.resolveCommune({ name, province })?.code ?? null).toBe(code)
})

it.each([
  ["Cẩm Giang", "31", "10888"],
  ["Cẩm Giàng", "31", "10903"],
  ["cam giang", "31", null],
  ["CAM GIANG", "Hải Dương", null],
  ["cam giang", "Thái Nguyên", "02014"],
  ["Cẩm Giang", "Thái Nguyên", "02014"],
] as const)("[O9] %s in %s is %s", (name, province, code) => {
  expect(withoutOld.resolveCommune({ name, province })?.code ?? null).toBe(code)
})

it.each([
  ["Xa Dung", "Điện Biên", "03214"],
  ["xã Xa Dung", "Điện Biên", "03214"],
  ["xa dung", "Điện Biên", "03214"],
  ["Phương Thịnh", "Đồng Tháp", "29983"],
  ["phuong thinh", "Đồng Tháp", "29983"],
  ["Xã Phương Thịnh", "Đồng Tháp", "29983"],
] as const)("[O10] %s in %s keeps its first word", (name, province, code) => {
  expect(withoutOld.resolveCommune({ name, province })?.code).toBe(code)
})

it.each([
  ["Lũng Pù", "Hà Giang", "00715"],
  ["xã lung pu", "Tuyên Quang", "00715"],
  ["Ngọc Hà", "Hà Giang", null],
] as const)("[O11] the former %s in %s is %s", (name, province, code) => {
  expect(gazetteer.resolveCommune({ name, province })?.code ?? null).toBe(code)
})

it("[O11] without the table an old name is unknown", () => {
  expect(withoutOld.resolveCommune({ name: "Lũng Pù", province: "Hà Giang" })).toBeNull()
})

it.each([
  ["Trần Phú", undefined, "Hà Giang", null],
  ["Trần Phú", null, "Hà Giang", null],
  ["Trần Phú", "TP. Hà Giang", "Hà Giang", "00691"],
  ["Trần Phú", "Huyện Bắc Quang", "Tuyên Quang", "02269"],
  ["Trần Phú", "bac quang", "Hà Giang", "02269"],
  ["Lũng Pù", "Huyện Nowhere", "Hà Giang", "00715"],
  ["Tân Thành", "Gò Công Đông", "Đồng Tháp", "28261"],
  ["Tân Thành", "Lai Vung", "Đồng Tháp", "29938"],
  ["Tân Thành", undefined, "Đồng Tháp", "29938"],
  ["Hà Giang 1", "Thành phố Hà Giang", "Hà Giang", "00691"],
] as const)("[O12] %s, %s, %s is %s", (name, district, province, code) => {
  expect(gazetteer.resolveCommune({ name, district, province })?.code ?? null).toBe(code)
})

it("[O13] an ended province name leaves out what lay in its sisters", () => {
  const inTienGiang = gazetteer.resolveCommune({ name: "Tân Thành", province: "Tiền Giang" })
  expect(inTienGiang?.code).toBe("28261")
  expect(gazetteer.resolveCommune({ name: "Lũng Pù", province: "Tuyên Quang" })?.code).toBe("00715")
})
