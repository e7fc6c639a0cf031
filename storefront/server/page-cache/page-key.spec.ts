import { describe, expect, it } from "vitest"
import { anonymous, pageKey } from "./page-key"

const HOST = "http://cho.example"
const keyOf = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  pageKey(new Request(HOST + path, { method, headers }))

describe("what is kept for everybody", () => {
  it.each([
    "/",
    "/en",
    "/tim-kiem?q=mat+ong&trang=2",
    "/san-pham/mat-ong",
    "/en/san-pham/mat-ong",
    "/san-pham/mat-ong/danh-gia?trang=2",
    "/nha-san-xuat-ocop/hop-tac-xa",
    "/tinh/tuyen-quang?tu=ha-giang",
    "/nhom/thuc-pham",
    "/chien-dich/tet?trang=2",
    "/gio-qua",
    "/en/gio-qua/qua-tet",
    "/phap-ly/doi-tra",
    "/mua-vu",
    "/en/mua-vu?thang=12&trang=2",
    "/chung-nhan/12/QD-UBND",
  ])("%s", (path) => expect(keyOf(path)).toBe(HOST + path))

  it.each([
    "/gio-hang",
    "/dat-hang",
    "/tai-khoan",
    "/tai-khoan/yeu-thich",
    "/tai-khoan/danh-gia",
    "/danh-gia/rev_1/anh/revpic_1",
    "/don-hang/abc",
    "/dang-nhap",
    "/nha-san-xuat",
    "/nha-san-xuat/don-hang",
    "/api/gio-hang",
    "/san-pham/mat-ong.data/x",
    "/chien-dich/tet?xem-truoc=key",
    "/mua-vu/12",
    "/?utm_source=x",
    `/tim-kiem?q=${"a".repeat(400)}`,
  ])("not %s", (path) => expect(keyOf(path)).toBeNull())

  it("not what changes something, or comes from somebody who is signed in", () => {
    expect(keyOf("/san-pham/mat-ong", {}, "POST")).toBeNull()
    expect(keyOf("/", {}, "HEAD")).toBeNull()
    expect(keyOf("/", { authorization: "Bearer x" })).toBeNull()
    expect(keyOf("/", { cookie: "a=b; tai-khoan=x" })).toBeNull()
  })

  it("a cart changes no page, and another host or language is another page", () => {
    expect(keyOf("/", { cookie: "gio-hang=x" })).toBe(keyOf("/"))
    expect(pageKey(new Request("http://other.example/"))).not.toBe(keyOf("/"))
    expect(keyOf("/en")).not.toBe(keyOf("/"))
  })
})

it("a page for everybody is rendered for nobody in particular", () => {
  const request = anonymous(
    new Request(`${HOST}/tim-kiem?q=a`, { headers: { cookie: "gio-hang=x", referer: "y" } })
  )
  expect(request.url).toBe(`${HOST}/tim-kiem?q=a`)
  expect([...request.headers]).toEqual([["accept", "text/html"]])
})
