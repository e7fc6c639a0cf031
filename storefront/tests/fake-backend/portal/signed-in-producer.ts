import type { ProducerMeResponse } from "@ocop/contract"
import { refuse } from "../buying/refuse"
import type { FakeAnswer, FakeRequest, FakeRoute } from "../fake-route"

const TOKEN = "producer-token"

export const A_PRODUCER: ProducerMeResponse = {
  producer: {
    id: "producer_1",
    handle: "htx-lung-phin",
    name: "HTX Chè Shan tuyết Lũng Phìn",
    kind: "cooperative",
    status: "approved",
    status_reason: null,
  },
  member: { id: "member_1", name: "Giàng Thị Mai", email: "mai@example.com", role: "owner" },
  unread: 0,
}

/** The answer for a member who is signed in; 401 for everybody else. */
export function asProducer(
  answer: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>
): FakeRoute["answer"] {
  return (request) =>
    request.headers.authorization === `Bearer ${TOKEN}`
      ? answer(request)
      : refuse("ocop.unauthorized", 401)
}

/** Signing in with any password, and who that is. */
export const SIGNED_IN_PRODUCER: FakeRoute[] = [
  {
    method: "POST",
    path: /^\/auth\/producer\/emailpass$/,
    answer: () => ({ body: { token: TOKEN } }),
  },
  {
    method: "GET",
    path: /^\/producer\/me$/,
    answer: asProducer(() => ({ body: A_PRODUCER })),
  },
]
