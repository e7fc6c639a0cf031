import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"

type VatNoteProps = { vat: readonly { rate: number; amount: number }[] }

/** The VAT within the price of goods, a line per rate; nothing where the producer states none. */
export function VatNote({ vat }: VatNoteProps) {
  return vat.map(({ rate, amount }) => (
    <p key={rate} className="text-sm text-ink-soft">
      {m.delivery_vat_included({
        rate: (rate / 100).toLocaleString("vi-VN"),
        amount: formatDong(amount),
      })}
    </p>
  ))
}
