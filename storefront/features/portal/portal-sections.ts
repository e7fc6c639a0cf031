import { BellIcon } from "~/ui/icons/bell-icon"
import { HomeIcon } from "~/ui/icons/home-icon"
import { JarIcon } from "~/ui/icons/jar-icon"
import { MenuIcon } from "~/ui/icons/menu-icon"
import { ParcelIcon } from "~/ui/icons/parcel-icon"
import { m } from "~/platform/paraglide/messages"

const ROOT = "/nha-san-xuat"

/** The portal's five sections, in the order of the bar. */
export const SECTIONS = [
  { to: ROOT, name: m.portal_nav_home, Icon: HomeIcon },
  { to: `${ROOT}/don-hang`, name: m.portal_nav_orders, Icon: ParcelIcon },
  { to: `${ROOT}/san-pham`, name: m.portal_nav_listings, Icon: JarIcon },
  { to: `${ROOT}/tin-nhan`, name: m.portal_nav_messages, Icon: BellIcon },
  { to: `${ROOT}/them`, name: m.portal_nav_more, Icon: MenuIcon },
] as const

/**
 * The section that a page belongs to; what no other section has is reached by "more".
 *
 * @param path the page's bare address
 */
export function sectionOf(path: string): string {
  const [, ...others] = SECTIONS.map(({ to }) => to)
  if (path === ROOT || path === `${ROOT}/`) return ROOT
  return others.find((to) => path === to || path.startsWith(`${to}/`)) ?? `${ROOT}/them`
}
