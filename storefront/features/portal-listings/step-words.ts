import { m } from "~/platform/paraglide/messages"
import type { LabelField } from "./label-fields"
import type { Step } from "./steps"

export function stepWords(step: Step): string {
  switch (step) {
    case "ten":
      return m.portal_listings_step_ten()
    case "anh":
      return m.portal_listings_step_anh()
    case "goi":
      return m.portal_listings_step_goi()
    case "nhan":
      return m.portal_listings_step_nhan()
    case "chuyen":
      return m.portal_listings_step_chuyen()
  }
}

export function labelWords(field: LabelField): string {
  switch (field) {
    case "net_quantity":
      return m.portal_listings_label_net_quantity()
    case "ingredients":
      return m.portal_listings_label_ingredients()
    case "shelf_life":
      return m.portal_listings_label_shelf_life()
    case "storage":
      return m.portal_listings_label_storage()
    case "usage":
      return m.portal_listings_label_usage()
    case "warning":
      return m.portal_listings_label_warning()
    case "alcohol_percent":
      return m.portal_listings_label_alcohol_percent()
  }
}
