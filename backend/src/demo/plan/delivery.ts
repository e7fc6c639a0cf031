import type { DemoDelivery } from "./demo-plan"
import { oneOf } from "./seeded-choice"

/** Every second producer delivers free from some sum on, every third lets buyers come. The demonstration's own. */
const FREE_FROM = [null, 300_000, null, 500_000]
const PICKUP_NOTES = [null, "Thứ Hai đến thứ Bảy, 8–17 giờ. Gọi trước khi đến 30 phút.", null]

export function planDelivery(handle: string): DemoDelivery {
  return {
    free_from: oneOf(FREE_FROM, `${handle}/free-from`),
    pickup_note: oneOf(PICKUP_NOTES, `${handle}/pickup`),
  }
}
