import { CommunesResponse, PlacesResponse, ProvincesResponse } from "@ocop/contract"
import { shop } from "../../builders/client"
import { expectRefusal, expectRefusals } from "../../builders/expect-refusals"

export default function places() {
  describe("GET /store/provinces", () => {
    it("lists the 34 provinces of today with the former ones each took over", async () => {
      const { provinces } = ProvincesResponse.parse((await shop.get("/store/provinces")).body)
      expect(provinces).toHaveLength(34)
      expect(provinces.flatMap(({ former }) => former)).toHaveLength(63)
      const tuyenQuang = provinces.find(({ name }) => name === "Tuyên Quang")
      expect(tuyenQuang?.former.map(({ name }) => name).sort()).toEqual(["Hà Giang", "Tuyên Quang"])
    })
  })

  describe("GET /store/provinces/:code/communes", () => {
    it("lists the communes of a province", async () => {
      const { communes } = CommunesResponse.parse(
        (await shop.get("/store/provinces/08/communes")).body
      )
      expect(communes.length).toBeGreaterThan(100)
      expect(communes.map(({ name }) => name)).toContain("Mèo Vạc")
    })

    it("knows no province by a code that is not of today", async () => {
      for (const code of ["99", "02", "hanoi"]) {
        await expectRefusal(
          shop.get(`/store/provinces/${code}/communes`),
          404,
          "ocop.province_not_found"
        )
      }
    })
  })

  describe("GET /store/places", () => {
    const find = async (query: string) =>
      PlacesResponse.parse((await shop.get(`/store/places?${query}`)).body).places

    it("leads from an old name to the unit of today", async () => {
      expect((await find("q=ha%20giang"))[0]).toMatchObject({
        kind: "former-province",
        province_code: "08",
        province: "Tuyên Quang",
        former_name: "Hà Giang",
      })
    })

    it("finds a commune by the beginning of its name, without accents", async () => {
      expect(await find("q=meo%20va")).toContainEqual(
        expect.objectContaining({ kind: "commune", name: "Mèo Vạc", province: "Tuyên Quang" })
      )
    })

    it.each(["Hải Dương", "hải dương", "Hai Duong", "hai duong", "Tỉnh Hải Dương", "30"])(
      "answers %j with the city of today and the province it was",
      async (typed) => {
        const [first] = await find(`q=${encodeURIComponent(typed)}`)
        expect(first).toEqual({
          kind: "former-province",
          code: "31",
          name: "Hải Phòng",
          full_name: "Thành phố Hải Phòng",
          province_code: "31",
          province: "Hải Phòng",
          former_name: "Hải Dương",
        })
      }
    )

    it("answers a former commune with the one of today that took it over", async () => {
      expect(await find(`q=${encodeURIComponent("Đức Xuân, thành phố Bắc Kạn")}`)).toMatchObject([
        { kind: "commune", name: "Đức Xuân", province: "Thái Nguyên" },
      ])
      expect((await find("q=lung%20pu"))[0]).toMatchObject({
        kind: "former-commune",
        former_name: "Lũng Pù",
        province: "Tuyên Quang",
      })
    })

    it("answers a code with the unit that has it today before the one that had it", async () => {
      expect(await find("q=15&limit=2")).toMatchObject([
        { kind: "province", name: "Lào Cai", former_name: null },
        { kind: "former-province", name: "Lào Cai", former_name: "Yên Bái" },
      ])
      expect((await find("q=00769"))[0]).toMatchObject({ kind: "commune", name: "Mèo Vạc" })
    })

    it("gives at most as many as asked for, and none below two letters", async () => {
      expect(await find("q=tan&limit=3")).toHaveLength(3)
      expect(await find("q=t")).toEqual([])
      expect(await find("")).toEqual([])
    })

    it("refuses what is no such question", () =>
      expectRefusals<string>(["limit=0", "limit=51", "limit=x", `q=${"x".repeat(101)}`], (query) =>
        shop.get(`/store/places?${query}`)
      ))
  })
}
