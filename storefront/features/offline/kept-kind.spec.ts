import { expect, it } from "vitest"
import { changesPerson, keptKind } from "./kept-kind"

it.each([
  ["/", "page"],
  ["/en", "page"],
  ["/san-pham/mat-ong", "page"],
  ["/en/san-pham/mat-ong", "page"],
  ["/nha-san-xuat-ocop/htx-tuan-dung", "page"],
  ["/tinh/tuyen-quang", "page"],
  ["/phap-ly/doi-tra", "page"],
  ["/don-hang/abc", "order"],
  ["/en/don-hang/abc", "order"],
  ["/tinh/tuyen-quang?tu=ha-giang", null],
  ["/tim-kiem", null],
  ["/chung-nhan/27%2F2025", null],
  ["/chien-dich/tet", null],
  ["/gio-hang", null],
  ["/dat-hang", null],
  ["/tai-khoan", null],
  ["/tai-khoan/don-hang/order_1", null],
  ["/don-hang/abc/khieu-nai/1", null],
  ["/don-hang/abc/ma-chuyen-khoan.png", null],
  ["/nha-san-xuat", null],
  ["/nha-san-xuat/don-hang", null],
  ["/ngoai-tuyen", null],
])("%s is kept as %s", (path, kind) => {
  expect(keptKind(new URL(path, "https://shop.test"))).toBe(kind)
})

it.each([
  ["/dang-xuat", true],
  ["/dang-xuat.data", true],
  ["/en/dang-xuat.data", true],
  ["/dang-nhap.data", true],
  ["/tai-khoan/xoa", true],
  ["/gio-hang.data", false],
  ["/dang-xuat-khac", false],
])("a form to %s means another person: %s", (path, another) => {
  expect(changesPerson(path)).toBe(another)
})
