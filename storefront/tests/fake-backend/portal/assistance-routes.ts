import type { AssistanceResponse } from "@ocop/contract"
import { refuse } from "../buying/refuse"
import type { FakeRoute } from "../fake-route"
import { A_PRODUCER, asProducer } from "./signed-in-producer"

/** What an owner agreed to, and whether an officer is the one who is signed in; a test may change it. */
export interface FakeAssistance extends AssistanceResponse {
  officer: boolean
  done: unknown[]
}

export const anAssistance = (): FakeAssistance => ({
  officer: false,
  done: [],
  assistance: null,
  sessions: [
    {
      id: "passn_1",
      officer: "Lò Thị Sáng",
      reason: "Giúp đăng sản phẩm",
      began_at: "2026-11-20T02:00:00Z",
      until: "2026-11-20T03:30:00Z",
      open: false,
      deeds: 4,
    },
  ],
})

/** Agreeing, withdrawing, and the door by which an officer comes in; its code is "mot-ma-dung-mot-lan". */
export function assistanceRoutes(kept: () => FakeAssistance): FakeRoute[] {
  const read = () => {
    const { assistance, sessions } = kept()
    return { body: { assistance, sessions } }
  }
  return [
    { method: "GET", path: /^\/producer\/assistance$/, answer: asProducer(read) },
    {
      method: "POST",
      path: /^\/producer\/assistance$/,
      answer: asProducer(({ body }) => {
        const { until } = body as { until: string }
        if (until > "2027-02-20") return refuse("ocop.assistance_day")
        kept().done.push(["agree", until])
        kept().assistance = {
          agreed_by: A_PRODUCER.member.name,
          agreed_at: "2026-11-22T02:00:00Z",
          until: `${until}T17:00:00Z`,
        }
        return read()
      }),
    },
    {
      method: "DELETE",
      path: /^\/producer\/assistance$/,
      answer: asProducer(() => {
        kept().done.push(["withdraw"])
        kept().assistance = null
        return read()
      }),
    },
    {
      method: "POST",
      path: /^\/producer\/assistance\/end$/,
      answer: asProducer(() => {
        kept().done.push(["end"])
        return { body: { ended: true } }
      }),
    },
    {
      method: "POST",
      path: /^\/store\/assistance-codes$/,
      answer: ({ body }) =>
        (body as { code: string }).code === "mot-ma-dung-mot-lan"
          ? { body: { token: "producer-token" } }
          : refuse("ocop.assistance_code_unknown", 404),
    },
    {
      method: "GET",
      path: /^\/producer\/me$/,
      answer: asProducer(() => ({
        body: kept().officer
          ? {
              ...A_PRODUCER,
              member: { id: "passn_2", name: "Lò Thị Sáng", email: "", role: "staff" },
              officer: { name: "Lò Thị Sáng", until: "2026-11-22T09:00:00Z" },
            }
          : A_PRODUCER,
      })),
    },
  ]
}
