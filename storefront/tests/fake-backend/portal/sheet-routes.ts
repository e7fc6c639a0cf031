import type { ListingImport } from "@ocop/contract"
import { refuse } from "../buying/refuse"
import type { FakeRoute } from "../fake-route"
import { asProducer } from "./signed-in-producer"

/** A sheet with one row of each kind. */
export function anImport(): ListingImport {
  const row = { listing_id: "list_1", problems: [], changes: [], result: null }
  return {
    id: "limp_1",
    status: "preview",
    file_name: "gia-thang-11.xlsx",
    counts: { changed: 1, new: 1, wrong: 1, unchanged: 1 },
    rows: [
      {
        ...row,
        row: 2,
        outcome: "changed",
        title: "Chè Shan tuyết Lũng Phìn",
        pack: "Gói 100 g",
        changes: [
          { column: "price", from: 90_000, to: 95_000, waits: false },
          { column: "description", from: null, to: "Hái tay trên núi", waits: true },
        ],
      },
      {
        ...row,
        row: 3,
        outcome: "new",
        listing_id: null,
        title: "Mật ong bạc hà Mèo Vạc thu hoạch mùa đông",
        pack: "Chai 500 ml",
        changes: [{ column: "stock", from: null, to: 1_200, waits: false }],
      },
      {
        ...row,
        row: 4,
        outcome: "wrong",
        listing_id: null,
        title: "",
        pack: "",
        problems: ["title_missing", "price_unreadable"],
      },
      {
        ...row,
        row: 5,
        outcome: "unchanged",
        title: "Chè Shan tuyết Lũng Phìn",
        pack: "Gói 200 g",
      },
    ],
    created_at: "2026-11-22T02:00:00.000Z",
    applied_at: null,
  }
}

export interface FakeSheets {
  import: ListingImport
  /** The code with which the next upload or confirmation is refused. */
  refusal?: string
}

/** One sheet that can be sent, looked at and confirmed. */
export function sheetRoutes(state: () => FakeSheets): FakeRoute[] {
  const answer = () => {
    const { refusal } = state()
    return refusal ? refuse(refusal, 400) : { body: { import: state().import } }
  }
  return [
    {
      method: "GET",
      path: /^\/producer\/listings\/export$/,
      answer: asProducer(({ query }) => ({
        body: `a file of ${query.get("format")}`,
        type: "text/csv",
      })),
    },
    { method: "POST", path: /^\/producer\/listings\/import$/, answer: asProducer(answer) },
    {
      method: "GET",
      path: /^\/producer\/listings\/import\/limp_1$/,
      answer: asProducer(() => ({ body: { import: state().import } })),
    },
    {
      method: "POST",
      path: /^\/producer\/listings\/import\/limp_1\/confirm$/,
      answer: asProducer(() => {
        if (!state().refusal) state().import.status = "applying"
        return answer()
      }),
    },
    {
      method: "GET",
      path: /^\/producer\/listings\/import\/limp_1\/report$/,
      answer: asProducer(() => ({ body: "the report", type: "text/csv" })),
    },
  ]
}
