import { expect, it } from "vitest"
import { sectionOf } from "./portal-sections"

it.each([
  ["/nha-san-xuat", "/nha-san-xuat"],
  ["/nha-san-xuat/", "/nha-san-xuat"],
  ["/nha-san-xuat/don-hang", "/nha-san-xuat/don-hang"],
  ["/nha-san-xuat/don-hang/shord_1", "/nha-san-xuat/don-hang"],
  ["/nha-san-xuat/san-pham/moi", "/nha-san-xuat/san-pham"],
  ["/nha-san-xuat/tin-nhan", "/nha-san-xuat/tin-nhan"],
  ["/nha-san-xuat/them", "/nha-san-xuat/them"],
  ["/nha-san-xuat/nghi-ban", "/nha-san-xuat/them"],
  ["/nha-san-xuat/san-pham-khac", "/nha-san-xuat/them"],
])("%s belongs to %s", (path, section) => {
  expect(sectionOf(path)).toBe(section)
})
