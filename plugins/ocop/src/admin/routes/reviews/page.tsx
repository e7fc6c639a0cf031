import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubble } from "@medusajs/icons"
import { BuyerReviewsPage } from "../../buyer-reviews/buyer-reviews-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "buyerReviews",
  translationNs: "ocop",
  rank: 9,
  icon: ChatBubble,
})

export const handle = { breadcrumb: () => <MenuName of="buyerReviews" /> }

export default BuyerReviewsPage
