/** The shop's page of a certificate; numbers hold slashes. */
export function verifyPath(number: string): string {
  return `/chung-nhan/${encodeURIComponent(number)}`
}
