import type { Registration } from "@ocop/contract"
import { Form } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"
import { CLAIM } from "../joining-paths"

/** Where the claim of a record stands; nothing when there was none. */
export function ClaimNote({ claim }: Pick<Registration, "claim">) {
  if (!claim) return null
  const { name } = claim.record
  switch (claim.status) {
    case "withdrawn":
      return null
    case "pending":
      return (
        <Notice>
          <p>{m.portal_joining_claim_pending({ name })}</p>
          <Form method="post" action={shopPath(CLAIM)}>
            <button name="intent" value="withdraw" className="min-h-11 underline">
              {m.portal_joining_claim_withdraw()}
            </button>
          </Form>
        </Notice>
      )
    case "confirmed":
      return <Notice>{m.portal_joining_claim_confirmed({ name })}</Notice>
    case "refused":
      return (
        <Notice tone="warn">
          <p className="font-bold">{m.portal_joining_claim_refused({ name })}</p>
          {claim.note && <p className="whitespace-pre-line">{claim.note}</p>}
        </Notice>
      )
  }
}
