import type { CertificateImport, ImportRow } from "@ocop/contract"
import { ImportDesk } from "../../builders/an-import"
import { anOperator } from "../../builders/an-operator"
import { LIST_FILES } from "../../builders/list-files"
import { LAYOUTS } from "../../builders/list-layouts"
import type { PrintedList } from "../../builders/printed-list"
import { isoDay } from "../../builders/printed-spellings"
import { recognisedProducts, type RecognisedProduct } from "../../builders/recognised-products"
import { databaseContent, theRows } from "../../builders/the-database"

/** What the operator says where the list says nothing: its rows are from forty provinces. */
const TOLD = { body: "UBND tỉnh", level: null, province_code: null }
const DECISION = { decision: "4261/QĐ-UBND", issued_on: "2023-12-15" }

/** The decision that the data set gives for a product; a number of 2025 has no body in it. */
function ownDecision({ decision_no, year }: RecognisedProduct, row: number) {
  const [number] = /\d+(\/QĐ(-\p{Lu}[\p{L}]*)+)?/u.exec(decision_no ?? "") ?? []
  const [, day, month, of] = /(\d+)\/(\d+)\/(\d{4})/.exec(decision_no ?? "") ?? []
  const written = of ? `${of}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}` : null
  return number ? { number, on: year ? isoDay(year, row - 1) : written } : null
}

interface Registered {
  certificate_id: string
  product: string
  producer_id: string
  province_code: string
  stars: number
  decision: string
  issued_on: string
}

/** Every recognised product of the data set, as three layouts and two formats, into the register and back. */
export default function publishedLists() {
  let desk: ImportDesk
  const products = recognisedProducts()

  beforeAll(async () => {
    desk = new ImportDesk(await anOperator())
  })

  describe.each(Object.keys(LAYOUTS))("%s", (layout) => {
    it.each(Object.keys(LIST_FILES))(
      "as %s becomes the right records or says why not, is known when it comes again, and goes without a trace",
      async (format) => {
        const before = await databaseContent("certificate_import")

        const silent = LAYOUTS[layout]!(products, null)
        const asPublished = await desk.previewed(await LIST_FILES[format]!(silent), TOLD)
        expectReasons(silent, await desk.rows(asPublished), asPublished)

        const decided = LAYOUTS[layout]!(products, "4261/QĐ-UBND ngày 15 tháng 12 năm 2023")
        const file = await LIST_FILES[format]!(decided)
        const list = await desk.confirmed(
          await answered(await desk.previewed(file, { ...TOLD, ...DECISION }))
        )
        expect(list).toMatchObject({ status: "applied", stopped: null })
        await expectRecords(decided, await desk.rows(list), list)

        const written = await databaseContent("certificate_import")
        const again = await answered(await desk.previewed(file, { ...TOLD, ...DECISION }))
        const outcomes = new Set((await desk.rows(again)).filter(hasProducer).map(outcomeOf))
        expect(outcomes).toEqual(new Set(["already_known"]))
        await desk.confirmed(again)
        expect(await databaseContent("certificate_import")).toEqual(written)

        await desk.undone(list)
        expect(await databaseContent("certificate_import")).toEqual(before)
      },
      120_000
    )
  })

  const hasProducer = ({ producer }: ImportRow) => producer !== ""
  const outcomeOf = ({ outcome }: ImportRow) => outcome

  /** The operator has looked: names that are nearly alike are different, and a row is one product. */
  async function answered(list: CertificateImport): Promise<CertificateImport> {
    const asked = await desk.rows(list, "needs_choice")
    if (!asked.length) {
      return list
    }
    const ANSWERS = {
      which_producer: { producer: "new" },
      which_product: { product: "new" },
      one_or_several: { products: "one" },
    }
    const choices = asked.map(({ row, question }) => ({ row, ...ANSWERS[question!.kind] }))
    return answered(await desk.chosen(list, ...choices))
  }

  /** Each line of the list with what the import says of it: nothing is lost, nothing comes twice. */
  function paired(list: PrintedList, rows: ImportRow[]): [RecognisedProduct, ImportRow][] {
    expect(rows.map(({ row }) => row)).toEqual(list.lines.map(({ row }) => row))
    return list.lines.map(({ product }, index) => [product, rows[index]!])
  }

  /** Without a decision in the title, a row needs its own. */
  function expectReasons(printed: PrintedList, rows: ImportRow[], list: CertificateImport): void {
    const said = paired(printed, rows).map(([product, { row, outcome, problems }]) => {
      const own = list.columns.decision === undefined ? null : ownDecision(product, row)
      const missing = [
        ...(product.producer ? [] : ["producer_missing"]),
        ...(own ? [] : ["decision_missing"]),
        ...(own?.on ? [] : ["date_missing"]),
      ]
      return { product, outcome, problems: problems.toSorted(), missing: missing.toSorted() }
    })
    for (const { product, outcome, problems, missing } of said) {
      expect([product.id, problems]).toEqual([product.id, missing])
      expect([product.id, outcome === "refused"]).toEqual([product.id, missing.length > 0])
    }
  }

  async function expectRecords(
    printed: PrintedList,
    rows: ImportRow[],
    list: CertificateImport
  ): Promise<void> {
    const records = new Map(
      (await registered(list.id)).map((record) => [record.certificate_id, record])
    )
    const makers = new Map<string, Set<string>>()
    for (const [product, row] of paired(printed, rows)) {
      if (!product.producer) {
        expect(row).toMatchObject({ outcome: "refused", problems: ["producer_missing"] })
        continue
      }
      const record = records.get(row.certificate_id ?? "")
      expect(record, `${product.id} ${row.outcome} ${row.problems.join()}`).toMatchObject({
        product: product.name,
        province_code: product.province_now_code,
        stars: product.stars,
        ...decidedBy(product, row, list),
      })
      const maker = `${product.producer}|${product.province_then}`
      makers.set(maker, (makers.get(maker) ?? new Set()).add(record!.producer_id))
    }
    const split = [...makers].filter(([, ids]) => ids.size > 1).map(([maker]) => maker)
    expect(split, "producers that became several").toEqual([])
    expect(records.size).toBe(products.filter(({ producer }) => producer).length)
  }

  /** What the list says of a row's decision: its own, or the one that the operator gave for all. */
  function decidedBy(
    product: RecognisedProduct,
    { row }: ImportRow,
    { columns }: CertificateImport
  ) {
    const own = columns.decision === undefined ? null : ownDecision(product, row)
    return {
      decision: own?.number ?? DECISION.decision,
      issued_on: own?.on ?? DECISION.issued_on,
    }
  }

  const registered = (importId: string) =>
    theRows<Registered>(
      `select certificate.id as certificate_id, product.name as product, producer.id as producer_id,
         producer.province_code, certificate.stars, certificate.decision, certificate.issued_on
       from certificate
       join certified_product product on product.id = certificate.certified_product_id
       join producer on producer.id = product.producer_id
       where certificate.import_id = ?`,
      [importId]
    )
}
