import type { SheetCell, SheetRow } from "../decision-list/sheet.js"
import { listingColumnOf, type ListingColumn } from "./listing-columns.js"
import { readWrittenAmount } from "./written-amount.js"

/** What is wrong with a row as it stands, whatever it is about. */
export type ListingRowProblem =
  "title_missing" | "pack_missing" | "price_unreadable" | "stock_unreadable" | "weight_unreadable"

export type SheetWordingColumn = Exclude<
  ListingColumn,
  "variant_id" | "listing_id" | "pack" | "price" | "stock" | "weight_grams"
>

/** A row of the sheet: one pack size. Null is an empty cell or a column that is not there. */
export interface ReadListingRow {
  /** As the spreadsheet program shows it, from 1. */
  readonly row: number
  readonly variant_id: string | null
  readonly listing_id: string | null
  readonly pack: string | null
  readonly price: number | null
  readonly stock: number | null
  readonly weight_grams: number | null
  /** Only the columns that the file has and that are filled in. */
  readonly wording: Readonly<Partial<Record<SheetWordingColumn, string>>>
  readonly problems: readonly ListingRowProblem[]
}

export type ReadListingSheet =
  | { readonly ok: true; readonly rows: readonly ReadListingRow[] }
  | { readonly ok: false; readonly problem: "header_missing" }

/** A header stands among the first rows, below a title at most. */
const HEADER_WITHIN = 10
const AMOUNTS = ["price", "stock", "weight_grams"] as const

/**
 * Reads the sheet in which a producer keeps its listings. Columns may come in any order and be left out; a
 * header needs a way to tell what a row is about and something to change (SPEC LS1).
 */
export function readListingSheet(rows: readonly SheetRow[]): ReadListingSheet {
  const header = rows.slice(0, HEADER_WITHIN).find((row) => isHeader(columnsOf(row)))
  if (!header) return { ok: false, problem: "header_missing" }
  const columns = columnsOf(header)
  const body = rows.filter(({ number }) => number > header.number)
  return { ok: true, rows: body.filter(isFilled).map((row) => readRow(row, columns)) }
}

type Columns = readonly (ListingColumn | null)[]

function columnsOf({ cells }: SheetRow): Columns {
  return cells.map((cell) => (typeof cell === "string" ? listingColumnOf(cell) : null))
}

function isHeader(columns: Columns): boolean {
  const has = (column: ListingColumn) => columns.includes(column)
  return (has("variant_id") || has("title")) && AMOUNTS.some(has)
}

const isFilled = ({ cells }: SheetRow): boolean =>
  cells.some((cell) => cell !== null && textOf(cell) !== "")

function readRow({ number, cells }: SheetRow, columns: Columns): ReadListingRow {
  const cell = (column: ListingColumn): SheetCell => cells[columns.indexOf(column)] ?? null
  const text = (column: ListingColumn): string | null =>
    (columns.includes(column) && textOf(cell(column))) || null
  const [price, stock, weight] = AMOUNTS.map((column) =>
    columns.includes(column) ? readWrittenAmount(cell(column)) : null
  )
  const wording = Object.fromEntries(
    WORDING.flatMap((column) => {
      const written = text(column)
      return written === null ? [] : [[column, written]]
    })
  )
  const codes = { variant_id: text("variant_id"), listing_id: text("listing_id") }
  const pack = text("pack")
  const isNew = codes.variant_id === null
  const problems: (ListingRowProblem | false)[] = [
    isNew && codes.listing_id === null && !wording.title && "title_missing",
    isNew && pack === null && "pack_missing",
    price === "unreadable" && "price_unreadable",
    stock === "unreadable" && "stock_unreadable",
    weight === "unreadable" && "weight_unreadable",
  ]
  return {
    row: number,
    ...codes,
    pack,
    price: amountOf(price),
    stock: amountOf(stock),
    weight_grams: amountOf(weight),
    wording,
    problems: problems.filter((problem) => problem !== false),
  }
}

const WORDING: readonly SheetWordingColumn[] = [
  "title",
  "group_code",
  "description",
  "ingredients",
  "net_quantity",
  "shelf_life",
  "storage",
  "usage",
  "warning",
  "story",
]

const amountOf = (read: number | null | "unreadable" | undefined): number | null =>
  typeof read === "number" ? read : null

function textOf(cell: SheetCell): string {
  if (cell === null) return ""
  return typeof cell === "object" ? cell.day : String(cell).normalize("NFC").trim()
}
