import { m } from "~/platform/paraglide/messages"
import { formatNumber } from "~/platform/number"
import { Notice } from "~/ui/notice"

/** Alcohol is not sold to minors. @param percent by volume */
export function AgeNote({ percent }: { percent: number }) {
  return <Notice tone="warn">{m.product_alcohol({ percent: formatNumber(percent) })}</Notice>
}
