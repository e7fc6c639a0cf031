import type { MedusaContainer } from "@medusajs/framework/types"
import { mailNotices } from "../workflows/shopper-notice/mail-notices"
import { tellOfNews } from "../workflows/shopper-notice/tell-of-news"

/** Tells shoppers what happened to their orders and to what they keep, and mails what is to be mailed. */
export default async function tellShoppers(container: MedusaContainer): Promise<void> {
  await tellOfNews(container)
  await mailNotices(container)
}

export const config = {
  name: "tell-shoppers",
  schedule: "* * * * *",
}
