import type { Ids } from "./ids"

/** Ids of nothing. */
export const MISSING: Ids = {
  basket: "bask_missing",
  "certificate-filing": "cfil_missing",
  "certificate-filing-scan": "cfscan_missing",
  "certified-product": "cprod_missing",
  complaint: "compl_missing",
  "complaint-picture": "complpic_missing",
  "customer-address": "cuaddr_missing",
  invitation: "prinv_missing",
  listing: "list_missing",
  "listing-import": "limp_missing",
  member: "prmem_missing",
  message: "pmsg_missing",
  notice: "snot_missing",
  order: "order_missing",
  picture: "lpic_missing",
  return: "shordret_missing",
  "published-review": "rev_missing",
  review: "rev_missing",
  "review-picture": "revpic_missing",
  "registration-document": "pdoc_missing",
  "shop-order": "shord_missing",
  "shop-order-line": "shordl_missing",
  "shop-order-parcel": "shordp_missing",
  variant: "variant_missing",
}
