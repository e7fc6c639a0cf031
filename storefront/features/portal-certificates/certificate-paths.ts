import { shopPath } from "~/platform/i18n/shop-path"

/** Addresses of the portal's pages about certificates, in the reader's language. */
export const CERTIFICATES = "/nha-san-xuat/chung-nhan"

export const certificatesPath = () => shopPath(CERTIFICATES)
export const newFilingPath = () => shopPath(`${CERTIFICATES}/nop`)
export const filingPath = (id: string) => shopPath(`${CERTIFICATES}/giay/${encodeURIComponent(id)}`)
export const filingScanPath = (id: string, scan?: string) =>
  `${filingPath(id)}/anh${scan ? `/${encodeURIComponent(scan)}` : ""}`
