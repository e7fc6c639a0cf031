import { ProgrammeResponse, type CertificateImport } from "@ocop/contract"
import { listsOf, type PublishedRegister } from "../../builders/a-published-register"
import { ImportDesk } from "../../builders/an-import"
import { anOperator } from "../../builders/an-operator"
import { granted, type Client, type UploadedFile } from "../../builders/client"

/** Figures as provinces published them (sources in the demonstration's data), loaded as lists of that shape. */
export default function publishedFigures() {
  let operator: Client
  let desk: ImportDesk

  beforeAll(async () => {
    operator = await anOperator()
    desk = new ImportDesk(operator)
  })

  const TOLD = { body: "UBND tỉnh", level: "province", province_code: null } as const

  async function load(register: PublishedRegister): Promise<void> {
    for (const file of listsOf(register)) await loadList(file)
  }

  async function loadList(file: UploadedFile): Promise<void> {
    let list: CertificateImport = await desk.previewed(file, TOLD)
    const asked = await desk.rows(list, "needs_choice")
    if (asked.length) {
      const choices = asked.map(({ row }) => ({ row, producer: "new", product: "new" }))
      list = await desk.chosen(list, ...choices)
    }
    expect(await desk.confirmed(list)).toMatchObject({ status: "applied", stopped: null })
  }

  const report = async (search: string) =>
    ProgrammeResponse.parse(await granted(operator.get(`/admin/programme?${search}`)))
  const counts = (
    { lines }: ProgrammeResponse,
    by: string,
    figure: "products" | "producers" = "products"
  ) =>
    Object.fromEntries(
      lines.filter(({ dimension }) => dimension === by).map((line) => [line.key, line[figure]])
    )

  it("[PF1] Thái Bình 2020–2022: 112 products, 48 of four and 64 of three stars, by year, of 67 producers", async () => {
    await load({
      province: "Thái Bình",
      producers: [
        { form: "Công ty TNHH", count: 25 },
        { form: "Hợp tác xã", count: 29 },
        { form: "Hộ kinh doanh", count: 13 },
      ],
      decisions: [
        {
          decision: "3801/QĐ-UBND",
          issued_on: "2020-12-15",
          results: [{ stars: "4 sao", products: 17 }],
        },
        {
          decision: "3377/QĐ-UBND",
          issued_on: "2021-12-20",
          results: [
            { stars: "4 sao", products: 15 },
            { stars: "3 sao", products: 32 },
          ],
        },
        {
          decision: "2988/QĐ-UBND",
          issued_on: "2022-12-20",
          results: [
            { stars: "4 sao", products: 16 },
            { stars: "3 sao", products: 32 },
          ],
        },
      ],
    })
    const then = await report(
      "day=2022-12-31&from=2020-01-01&province_code=33&former_province_code=34"
    )
    expect(then.total).toMatchObject({ products: 112, recognised: 112, producers: 67 })
    expect(counts(then, "stars")).toEqual({ 3: 64, 4: 48 })
    expect(counts(then, "year")).toEqual({
      "2020/4": 17,
      "2021/3": 32,
      "2021/4": 15,
      "2022/3": 32,
      "2022/4": 16,
    })
    expect(counts(then, "kind", "producers")).toEqual({
      cooperative: 29,
      "household-business": 13,
      "limited-company": 25,
    })
    expect(counts(then, "former_province")).toEqual({ "33/34": 112 })
    expect(then.points.slice(-3)).toMatchObject([
      { to: "2020-12-31", stars_3: 0, stars_4: 17, recognised: 17 },
      { to: "2021-12-31", stars_3: 32, stars_4: 32, recognised: 47 },
      { to: "2022-12-31", stars_3: 64, stars_4: 48, recognised: 48 },
    ])
    expect(
      then.targets.find(({ measure, province_code }) => measure === "products" && province_code)
    ).toMatchObject({
      place: "Thái Bình (nay thuộc Hưng Yên)",
      value: 150,
      actual: 112,
      percent: 74,
    })

    const today = await report("province_code=33&former_province_code=34")
    expect(today.total).toMatchObject({ products: 0 })
    const ever = await report("province_code=33&former_province_code=34&scope=ever")
    expect(counts(ever, "stars")).toEqual({ 3: 64, 4: 48 })
  }, 240_000)

  it("[PF2] Nghệ An at the end of 2022: 403 products are 43 of four, 359 of three stars and 1 potential five-star", async () => {
    await load({
      province: "Nghệ An",
      producers: [{ form: "Hợp tác xã", count: 190 }],
      decisions: [
        {
          decision: "4117/QĐ-UBND",
          issued_on: "2022-12-20",
          results: [
            { stars: "Tiềm năng 5 sao", products: 1 },
            { stars: "4 sao", products: 43 },
            { stars: "3 sao", products: 359 },
          ],
        },
      ],
    })
    const inForce = await report("day=2022-12-31&province_code=40")
    expect(inForce.total).toMatchObject({ products: 402, potential: 1 })
    const published = await report("day=2022-12-31&province_code=40&scope=with_potential")
    expect(published.total).toMatchObject({ products: 403, potential: 1 })
    expect(counts(published, "stars")).toEqual({ 3: 359, 4: 43, potential: 1 })
  }, 240_000)

  it("[PF1] Đồng Tháp at the beginning of 2025: 581 products, 464, 116 and 1, of 246 producers", async () => {
    await load({
      province: "Đồng Tháp",
      producers: [{ form: "Hộ kinh doanh", count: 246 }],
      decisions: [
        {
          decision: "1290/QĐ-UBND",
          issued_on: "2024-06-20",
          results: [
            { stars: "5 sao", products: 1 },
            { stars: "4 sao", products: 116 },
            { stars: "3 sao", products: 464 },
          ],
        },
      ],
    })
    const then = await report("day=2025-01-15&province_code=82&former_province_code=87")
    expect(then.total).toMatchObject({ products: 581, producers: 246 })
    expect(counts(then, "stars")).toEqual({ 3: 464, 4: 116, 5: 1 })
  }, 240_000)
}
