import type { BasketMark } from "@ocop/contract"
import { getLocale } from "~/platform/paraglide/runtime"

/** The name of the basket that a line belongs to, in the reader's language. */
export const basketTitle = ({ title, title_en }: Pick<BasketMark, "title" | "title_en">): string =>
  getLocale() === "vi" ? title : title_en
