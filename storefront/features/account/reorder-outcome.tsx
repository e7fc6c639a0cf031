import { Link } from "react-router"
import { problemWords } from "~/features/cart/problem-words"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"
import type { AccountOutcome } from "./account-outcome"

/** What of an order could not be put into the cart again, and why. */
export function ReorderOutcome({ added, missing }: Extract<AccountOutcome, { form: "reorder" }>) {
  return (
    <Notice tone="warn" role="alert">
      <p>{added > 0 ? m.account_reorder_some() : m.account_reorder_none()}</p>
      <ul className="list-disc pl-5">
        {missing.map(({ title, code }) => (
          <li key={title}>
            {title}: {problemWords(code)}
          </li>
        ))}
      </ul>
      {added > 0 && (
        <Link to={shopPath("/gio-hang")} className="inline-flex min-h-11 items-center underline">
          {m.account_reorder_cart()}
        </Link>
      )}
    </Notice>
  )
}
