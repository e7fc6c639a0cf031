import { theMarket } from "../builders/the-market"
import type { BackendProcess } from "../processes/backend-process"

interface Outcome {
  cart_id: string
  status: number
  order_id?: string
  said: string
}

/** Completes all at the same moment, by turns on each server: each is sold, or told no, and nothing else. */
export async function completeAll(
  carts: readonly string[],
  backends: readonly BackendProcess[]
): Promise<Outcome[]> {
  const answers = await Promise.all(
    carts.map((cart, index) => completed(cart, backends[index % backends.length]!.origin))
  )
  expect(answers.filter(({ status, order_id }) => status !== (order_id ? 200 : 400))).toEqual([])
  return answers
}

async function completed(cart_id: string, origin: string): Promise<Outcome> {
  const answer = await fetch(`${origin}/store/carts/${cart_id}/complete`, {
    method: "POST",
    headers: {
      // Each buyer comes on a connection of their own: one that is kept may be closed just as it is used again.
      connection: "close",
      "content-type": "application/json",
      "x-publishable-api-key": theMarket().publishable_key,
    },
    body: "{}",
  })
  const said = await answer.text()
  const { order } = JSON.parse(said) as { order?: { id: string } }
  return { cart_id, status: answer.status, order_id: order?.id, said: said.slice(0, 300) }
}
