import type { Delivery } from "./shopper"

/**
 * Where a parcel goes. The phone number is another one each time: the journeys' market is kept, and a number with five
 * open cash orders is offered no sixth.
 */
export function aDelivery(): Delivery {
  return {
    name: "Nguyễn Thị Lan",
    phone: `09${Date.now().toString().slice(-8)}`,
    provinceCode: "01",
    communeCode: "00004",
    street: "Số 12 phố Đội Cấn",
  }
}
