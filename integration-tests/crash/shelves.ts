import type { Goods } from "../builders/a-cart"
import { aListing } from "../builders/a-listing"
import { aProducer } from "../builders/a-producer"
import { theStall } from "../builders/the-stall"

let filled = 0

/**
 * Goods of one producer and of three, so many times over: a cart that was stopped in the midst of taking its goods off
 * their shelf keeps others waiting there.
 */
export async function shelves(count: number): Promise<Record<1 | 3, Goods>[]> {
  filled += 1
  const third = await aProducer({
    name: `Hợp tác xã Ven Biển ${filled}`,
    shipping: { "Giao thường": 20_000 },
  })
  const { delta } = theStall()
  const stock = 100_000
  const made: Record<1 | 3, Goods>[] = []
  for (let number = 1; number <= count; number += 1) {
    const salt = await aListing({
      title: `Muối của biển ${filled}.${number}`,
      by: third,
      price: 15_000,
      stock,
    })
    const hill = await aListing({ title: `Măng của núi ${filled}.${number}`, price: 60_000, stock })
    const flour = await aListing({
      title: `Bột của xuôi ${filled}.${number}`,
      by: delta,
      price: 45_000,
      stock,
    })
    made.push({
      1: [[hill, 2]],
      3: [
        [hill, 1],
        [flour, 2],
        [salt, 3],
      ],
    })
  }
  return made
}
