import type { ProducerShopOrder } from "@ocop/contract"
import { dong, parcelAmount, parseVietnamesePhone, shopOrderRefusals, type Gift } from "@ocop/rules"
import type { PackingSlip } from "../../documents/packing-slip"
import { refuseShopOrder } from "./change-shop-order"

/** Who sends it, and where the shop is. */
export interface SlipSender {
  name: string
  phone: string | null
  place: string
  /** The storefront's address, without a slash behind. */
  shop: string
}

type Lines = { line_id: string; quantity: number }[]

/**
 * The words of a packing slip: of a parcel, or of the one that would hold all that is left.
 *
 * @throws MedusaError NOT_ALLOWED "ocop.parcel_not_found", or "ocop.parcel_empty" when nothing is left to be sent
 */
export function slipOfShopOrder(
  order: ProducerShopOrder,
  sender: SlipSender,
  parcelId?: string
): PackingSlip {
  const { number, amount, lines } = parcelId ? parcelOf(order, parcelId) : nextParcel(order)
  const titles = new Map(
    order.lines.map(({ id, title, variant_title }) => [
      id,
      [title, variant_title].filter(Boolean).join(" – "),
    ])
  )
  const { buyer } = order
  return {
    title: `Đơn hàng số ${order.number}`,
    parcel: `Kiện ${number}`,
    link: `${sender.shop}/nha-san-xuat/don-hang/${order.id}`,
    sender: {
      caption: "Người gửi",
      name: sender.name,
      phone: sender.phone && phoneText(sender.phone),
      address: sender.place,
    },
    recipient: {
      caption: "Người nhận",
      name: buyer.name,
      phone: phoneText(buyer.phone),
      address: [buyer.street, buyer.commune, buyer.province].filter(Boolean).join(", "),
    },
    cash:
      order.cash_on_delivery && amount > 0
        ? { caption: "Thu hộ tiền mặt", amount: dongText(amount) }
        : { caption: "Không thu tiền người nhận", amount: null },
    lines: lines.map(({ line_id, quantity }) => ({
      title: titles.get(line_id) ?? "",
      quantity: `× ${quantity}`,
    })),
    gift: order.gift && slipGift(order.gift),
    note: order.note && `Lời nhắn của người mua: ${order.note}`,
    continued: "tiếp theo",
    page: "Trang",
  }
}

/** The slip has no price of its own: the title tells whoever packs it to add none. */
function slipGift({ giver_name, message, hide_prices }: Gift): PackingSlip["gift"] {
  return {
    title: hide_prices ? "QUÀ TẶNG – không kèm hóa đơn, giá" : "QUÀ TẶNG",
    giver: `Người tặng: ${giver_name}`,
    message: message
      ? {
          caption: "Lời chúc in lên thiệp",
          text: message,
          lost: "Có ký tự không in được: xem đủ lời chúc ở trang đơn hàng.",
        }
      : null,
  }
}

function parcelOf({ parcels }: ProducerShopOrder, id: string) {
  return (
    parcels.find((parcel) => parcel.id === id) ??
    refuseShopOrder(shopOrderRefusals.parcelNotFound(id))
  )
}

function nextParcel({ lines, parcels, total }: ProducerShopOrder) {
  const left: Lines = lines.flatMap(({ id, left }) =>
    left ? [{ line_id: id, quantity: left }] : []
  )
  if (!left.length) refuseShopOrder(shopOrderRefusals.parcelEmpty())
  const priced = lines.map(({ id, quantity, net }) => ({
    line_id: id,
    quantity,
    net: dong(net),
  }))
  const amount = parcelAmount({ lines: priced, total: dong(total) }, parcels, left)
  return { number: parcels.length + 1, amount, lines: left }
}

/** "0912 345 678" */
function phoneText(phone: string): string {
  const local = (parseVietnamesePhone(phone) ?? phone).replace(/^\+84/, "0")
  return local.replace(/^(\d{4})(\d{3})(\d{3,4})$/, "$1 $2 $3")
}

/** "245.000 ₫" */
function dongText(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, ".")} ₫`
}
