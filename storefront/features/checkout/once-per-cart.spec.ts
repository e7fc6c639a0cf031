import { expect, it, vi } from "vitest"
import { oncePerCart } from "./once-per-cart.server"

it("lets a second click share the first one's outcome, and a later one try again", async () => {
  const work = vi.fn(() => Promise.resolve(work.mock.calls.length))
  const both = await Promise.all([oncePerCart("cart_1", work), oncePerCart("cart_1", work)])
  expect(both).toEqual([1, 1])
  expect(await oncePerCart("cart_1", work)).toBe(2)
})

it("does not make carts wait for each other", async () => {
  const slow = oncePerCart(
    "cart_1",
    () => new Promise((resolve) => setTimeout(resolve, 20, "slow"))
  )
  expect(await oncePerCart("cart_2", () => Promise.resolve("quick"))).toBe("quick")
  expect(await slow).toBe("slow")
})
