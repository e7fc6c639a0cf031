import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Eye } from "@medusajs/icons"
import { ReviewsPage } from "../../listing-reviews/reviews-page"
import { MenuName } from "../../ui/menu-name"

export const config = defineRouteConfig({
  label: "listingReviews",
  translationNs: "ocop",
  rank: 4,
  icon: Eye,
})

export const handle = { breadcrumb: () => <MenuName of="listingReviews" /> }

export default ReviewsPage
