import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { useShopOrigin } from "~/platform/shop-origin"
import { certificatePath, qrPath } from "./certificate-path"

/** On paper only: the way back from the print, which ages, to the page, which does not. */
export function PrintFooter({ number }: { number: string }) {
  return (
    <div className="hidden break-inside-avoid items-center gap-4 print:flex">
      <img src={qrPath(number, "svg")} alt="" width={120} height={120} />
      <p className="min-w-0">
        {m.verify_print_address()}
        <span className="block font-bold wrap-anywhere">
          {useShopOrigin() + shopPath(certificatePath(number))}
        </span>
      </p>
    </div>
  )
}
