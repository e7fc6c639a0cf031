import { useMessages } from "../messages/use-messages"
import type { Messages } from "../messages/vi"

/** The name of a page, for the breadcrumb. */
export function MenuName({ of }: { of: keyof Messages["menu"] }) {
  return <>{useMessages().menu[of]}</>
}
