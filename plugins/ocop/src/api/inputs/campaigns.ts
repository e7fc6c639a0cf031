import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  AdminCampaignPagesQuery,
  AdminHomeSlotsQuery,
  AdminListingsQuery,
  CampaignPageQuery,
  CampaignPageForm,
  HideListingBody,
  HomeSlotForm,
  PreviewListingsBody,
  SaveCampaignPageBody,
  ShowListingBody,
} from "@ocop/contract"
import { receivePicture } from "../producer/pictures/receive-picture"

const query = (schema: Parameters<typeof validateAndTransformQuery>[0]) => [
  validateAndTransformQuery(schema, {}),
]
const body = (schema: Parameters<typeof validateAndTransformBody>[0]) => [
  validateAndTransformBody(schema),
]

/** Campaign pages, the home page, and hiding of listings: what their routes take. */
export const campaignsInputs: MiddlewareRoute[] = [
  { matcher: "/admin/campaign-pages", method: "GET", middlewares: query(AdminCampaignPagesQuery) },
  { matcher: "/admin/campaign-pages", method: "POST", middlewares: body(CampaignPageForm) },
  {
    matcher: "/admin/campaign-pages/preview-listings",
    method: "POST",
    middlewares: body(PreviewListingsBody),
  },
  { matcher: "/admin/campaign-pages/:id", method: "POST", middlewares: body(SaveCampaignPageBody) },
  { matcher: "/admin/campaign-pictures", method: "POST", middlewares: [receivePicture] },
  { matcher: "/admin/home-slots", method: "GET", middlewares: query(AdminHomeSlotsQuery) },
  { matcher: "/admin/home-slots", method: "POST", middlewares: body(HomeSlotForm) },
  { matcher: "/admin/home-slots/:id", method: "POST", middlewares: body(HomeSlotForm) },
  { matcher: "/store/campaigns/:handle", method: "GET", middlewares: query(CampaignPageQuery) },
  { matcher: "/admin/listings", method: "GET", middlewares: query(AdminListingsQuery) },
  { matcher: "/admin/listings/:id/hide", method: "POST", middlewares: body(HideListingBody) },
  { matcher: "/admin/listings/:id/show", method: "POST", middlewares: body(ShowListingBody) },
]
