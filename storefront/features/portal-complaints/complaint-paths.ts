export const COMPLAINTS_PATH = "/nha-san-xuat/khieu-nai"

/** Bare address of a complaint. */
export function complaintPath(id: string): string {
  return `${COMPLAINTS_PATH}/${encodeURIComponent(id)}`
}
