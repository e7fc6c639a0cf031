import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"
import { Notice } from "~/ui/notice"

/** In place of the buy box while the rules refuse a sale. @param code refusal code of `@ocop/rules` */
export function SaleClosed({ code }: { code: string }) {
  return (
    <Notice tone="warn">
      <p className="font-bold">{m.product_sale_closed()}</p>
      <p>{refusalWords(code)}</p>
      <a href="#giay-chung-nhan" className="inline-flex min-h-11 items-center underline">
        {m.product_see_certificate()}
      </a>
    </Notice>
  )
}
