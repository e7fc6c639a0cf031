import type { ProducerMeResponse } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"
import { AlertIcon } from "~/ui/icons/alert-icon"
import { BasketIcon } from "~/ui/icons/basket-icon"
import { CalendarIcon } from "~/ui/icons/calendar-icon"
import { CertificateIcon } from "~/ui/icons/certificate-icon"
import { CheckIcon } from "~/ui/icons/check-icon"
import { TeamIcon } from "~/ui/icons/team-icon"
import { ParcelIcon } from "~/ui/icons/parcel-icon"
import { PinIcon } from "~/ui/icons/pin-icon"
import { PersonIcon } from "~/ui/icons/person-icon"
import { SheetIcon } from "~/ui/icons/sheet-icon"
import { StoreIcon } from "~/ui/icons/store-icon"
import type { ListedLink } from "./link-list"

/** Where "more" leads; a shop that shoppers cannot see has no page to look at. */
export function moreLinks({ producer, member, officer }: ProducerMeResponse) {
  const shop: ListedLink[] = [
    {
      to: "/nha-san-xuat/ho-so",
      name: m.portal_more_profile(),
      hint: m.portal_more_profile_hint(),
      Icon: StoreIcon,
    },
    {
      to: "/nha-san-xuat/chung-nhan",
      name: m.portal_more_certificates(),
      hint: m.portal_more_certificates_hint(),
      Icon: CertificateIcon,
    },
    {
      to: "/nha-san-xuat/tien",
      name: m.portal_money_title(),
      hint: m.portal_money_hint(),
      Icon: SheetIcon,
    },
    {
      to: "/nha-san-xuat/tra-hang",
      name: m.portal_after_returns_title(),
      hint: m.portal_after_returns_hint(),
      Icon: ParcelIcon,
    },
    {
      to: "/nha-san-xuat/khieu-nai",
      name: m.portal_after_complaints_title(),
      hint: m.portal_after_complaints_hint(),
      Icon: AlertIcon,
    },
    {
      to: "/nha-san-xuat/danh-gia",
      name: m.portal_review_title(),
      hint: m.portal_review_hint(),
      Icon: CheckIcon,
    },
    {
      to: "/nha-san-xuat/giao-hang",
      name: m.portal_delivery_title(),
      hint: m.portal_delivery_hint(),
      Icon: PinIcon,
    },
    {
      to: "/nha-san-xuat/nghi-ban",
      name: m.portal_more_holiday(),
      hint: m.portal_more_holiday_hint(),
      Icon: CalendarIcon,
    },
    {
      to: "/nha-san-xuat/gio-qua",
      name: m.portal_basket_title(),
      hint: m.portal_basket_hint(),
      Icon: BasketIcon,
    },
    {
      to: "/nha-san-xuat/bang-tinh",
      name: m.portal_more_sheets(),
      hint: m.portal_more_sheets_hint(),
      Icon: SheetIcon,
    },
    ...(producer.status === "approved"
      ? [
          {
            to: `/nha-san-xuat-ocop/${producer.handle}`,
            name: m.portal_more_shopfront(),
            hint: m.portal_more_shopfront_hint(),
            Icon: StoreIcon,
          },
        ]
      : []),
  ]
  const account: ListedLink = {
    to: "/nha-san-xuat/tai-khoan",
    name: m.portal_more_account(),
    hint: m.portal_more_account_hint(),
    Icon: PersonIcon,
  }
  const team: ListedLink = {
    to: "/nha-san-xuat/nhan-su",
    name: m.portal_more_team(),
    hint: m.portal_more_team_hint(),
    Icon: TeamIcon,
  }
  const assistance: ListedLink = {
    to: "/nha-san-xuat/can-bo-ho-tro",
    name: m.portal_assistance_title(),
    hint: m.portal_assistance_hint(),
    Icon: PersonIcon,
  }
  // An officer has no account here: its log-in is the admin's.
  if (officer) return { shop, people: [assistance] }
  return { shop, people: member.role === "owner" ? [team, assistance, account] : [account] }
}
