import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"
import { troubleWords } from "./trouble-words"

/** Above a form that came back: why. Nothing while nothing is wrong. */
export function Trouble({ code, wrong }: { code: string | null; wrong: readonly string[] }) {
  if (!code && wrong.length === 0) return null
  return (
    <Notice tone="warn" role="alert">
      <p>{code ? troubleWords(code) : m.portal_listings_check_fields()}</p>
      {code === "shop.signed_out" && (
        <a
          href={shopPath("/nha-san-xuat/dang-nhap")}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-11 items-center underline"
        >
          {m.portal_listings_sign_in_again()}
        </a>
      )}
    </Notice>
  )
}
