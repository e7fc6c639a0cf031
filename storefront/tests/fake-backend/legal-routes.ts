import type { LegalPageResponse, LegalPagesResponse } from "@ocop/contract"
import type { FakeRoute } from "./fake-route"

const fees = (words: string) => ({
  kind: "fees" as const,
  content: { intro: "Người bán trả phí trên mỗi đơn.", items: [{ name: "Phí sàn", words }] },
})

const PAGES: LegalPageResponse[] = [
  {
    kind: "fees",
    in_force: { ...fees("5 % giá hàng"), version: 2, effective_from: "2026-10-01" },
    announced: [{ ...fees("6 % giá hàng"), version: 3, effective_from: "2026-12-20" }],
    former: [{ version: 1, effective_from: "2026-07-01" }],
  },
  {
    kind: "operator",
    in_force: {
      kind: "operator",
      version: 1,
      effective_from: "2026-07-01",
      content: {
        legal_name: "Trung tâm Xúc tiến OCOP",
        enterprise_number: "0101234567",
        issued_on: "2026-01-15",
        issued_by: "Sở Tài chính Hà Nội",
        address: "Số 1 đường Chợ, Hà Nội",
        representative: "Bà Nguyễn Thị Lan",
        phone: "1800 1234",
        email: "lien-he@example.com",
        domain: "cho-lang.example",
        registration_number: "",
      },
    },
    announced: [],
    former: [],
  },
]

/** The operator has published its fees and who it is, and nothing else. */
export const LEGAL_ROUTES: FakeRoute[] = [
  {
    method: "GET",
    path: /^\/store\/legal$/,
    answer: () => ({
      body: {
        pages: [
          { kind: "operator", in_force_since: "2026-07-01", next_from: null },
          { kind: "complaints", in_force_since: null, next_from: null },
          { kind: "fees", in_force_since: "2026-10-01", next_from: "2026-12-20" },
        ],
      } satisfies LegalPagesResponse,
    }),
  },
  {
    method: "GET",
    path: /^\/store\/legal\/([^/]+)$/,
    answer: ({ params: [kind] }) => ({
      body: PAGES.find((page) => page.kind === kind) ?? {
        kind,
        in_force: null,
        announced: [],
        former: [],
      },
    }),
  },
]
