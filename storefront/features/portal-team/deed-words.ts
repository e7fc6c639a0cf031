import type { Activity } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"

/** What follows the name of whoever did it. */
const DEEDS: Record<string, () => string> = {
  "invitation.sent": m.portal_team_deed_invitation_sent,
  "invitation.sent_again": m.portal_team_deed_invitation_sent_again,
  "invitation.withdrawn": m.portal_team_deed_invitation_withdrawn,
  "member.joined": m.portal_team_deed_member_joined,
  "member.removed": m.portal_team_deed_member_removed,
  "member.suspended": m.portal_team_deed_member_suspended,
  "member.reinstated": m.portal_team_deed_member_reinstated,
  "member.role_changed": m.portal_team_deed_member_role_changed,
  "listing.created": m.portal_team_deed_listing_created,
  "listing.deleted": m.portal_team_deed_listing_deleted,
  "listing.wording_saved": m.portal_team_deed_listing_wording_saved,
  "listing.wording_dropped": m.portal_team_deed_listing_wording_dropped,
  "listing.submitted": m.portal_team_deed_listing_submitted,
  "listing.approved": m.portal_team_deed_listing_approved,
  "listing.changes_asked": m.portal_team_deed_listing_changes_asked,
  "listing.price_changed": m.portal_team_deed_listing_price_changed,
  "listing.stock_changed": m.portal_team_deed_listing_stock_changed,
  "listing.offer_changed": m.portal_team_deed_listing_offer_changed,
  "listing.withdrawn": m.portal_team_deed_listing_withdrawn,
  "listing.restored": m.portal_team_deed_listing_restored,
  "listing.hidden": m.portal_team_deed_listing_hidden,
  "listing.shown": m.portal_team_deed_listing_shown,
  "listing_picture.uploaded": m.portal_team_deed_listing_picture_uploaded,
  "listing_import.confirmed": m.portal_team_deed_listing_import_confirmed,
  "shop_order.accepted": m.portal_team_deed_shop_order_accepted,
  "shop_order.declined": m.portal_team_deed_shop_order_declined,
  "shop_order.packed": m.portal_team_deed_shop_order_packed,
  "shop_order.shipped": m.portal_team_deed_shop_order_shipped,
  "shop_order.delivered": m.portal_team_deed_shop_order_delivered,
  "shop_order.returned": m.portal_team_deed_shop_order_returned,
  "shop_order.timed_out": m.portal_team_deed_shop_order_timed_out,
  "shop_order.cancelled": m.portal_team_deed_shop_order_cancelled,
  "certificate_filing.submitted": m.portal_team_deed_certificate_filing_submitted,
  "certificate_filing.withdrawn": m.portal_team_deed_certificate_filing_withdrawn,
  "certificate_filing.scan_added": m.portal_team_deed_certificate_filing_scan_added,
  "certificate_filing.accepted": m.portal_team_deed_certificate_filing_accepted,
  "certificate_filing.refused": m.portal_team_deed_certificate_filing_refused,
  "certificate.revoked": m.portal_team_deed_certificate_revoked,
  "registration.saved": m.portal_team_deed_registration_saved,
  "registration.document_added": m.portal_team_deed_registration_document_added,
  "registration.document_removed": m.portal_team_deed_registration_document_removed,
  "producer.registered": m.portal_team_deed_producer_registered,
  "producer.submitted": m.portal_team_deed_producer_submitted,
  "producer.approved": m.portal_team_deed_producer_approved,
  "producer.refused": m.portal_team_deed_producer_refused,
  "producer.correction_asked": m.portal_team_deed_producer_correction_asked,
  "producer.suspended": m.portal_team_deed_producer_suspended,
  "producer.reinstated": m.portal_team_deed_producer_reinstated,
  "holiday.set": m.portal_team_deed_holiday_set,
  "holiday.ended": m.portal_team_deed_holiday_ended,
  "basket.accepted": m.portal_team_deed_basket_accepted,
  "basket.declined": m.portal_team_deed_basket_declined,
  "assistance.agreed": m.portal_assistance_deed_agreed,
  "assistance.withdrawn": m.portal_assistance_deed_withdrawn,
  "assistance.begun": m.portal_assistance_deed_begun,
  "assistance.ended": m.portal_assistance_deed_ended,
  "log_in.password_changed": m.portal_account_deed_password_changed,
  "log_in.password_reset": m.portal_account_deed_password_reset,
  "log_in.sessions_ended": m.portal_account_deed_sessions_ended,
}

/** By the subject, for a deed that is not known by itself. */
const ABOUT: Record<string, () => string> = {
  listing: m.portal_team_deed_about_listing,
  shop_order: m.portal_team_deed_about_order,
  certificate: m.portal_team_deed_about_certificate,
  certificate_filing: m.portal_team_deed_about_certificate,
  member: m.portal_team_deed_about_team,
  invitation: m.portal_team_deed_about_team,
  claim: m.portal_team_deed_claim,
}

/** @param action "subject.deed"; new ones may come, and are said in general */
export function deedWords(action: string): string {
  const known = Object.hasOwn(DEEDS, action) ? DEEDS[action] : undefined
  const [subject = ""] = action.split(".")
  const about = Object.hasOwn(ABOUT, subject) ? ABOUT[subject] : undefined
  return (known ?? about ?? m.portal_team_deed_about_shop)()
}

/** Who did it: a member by name, whoever else by what he is. */
export function actorWords({ actor, member_name, assisted }: Activity): string {
  switch (actor) {
    case "producer":
      if (assisted && member_name) return m.portal_assistance_actor({ name: member_name })
      return member_name ?? m.portal_team_actor_gone()
    case "operator":
      return m.portal_team_actor_operator()
    case "customer":
      return m.portal_team_actor_customer()
    case "system":
      return m.portal_team_actor_system()
  }
}
