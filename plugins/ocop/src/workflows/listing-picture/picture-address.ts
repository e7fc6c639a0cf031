/** Where the shop answers for uploads of the local file provider, whatever host the backend has. */
const UPLOADS = "/uploads/"

/**
 * The address that a page shows a stored file under. The shop hands its own uploads on from the backend, so that
 * of the provider's address only the path is kept; a store elsewhere is named in full.
 */
export function pictureAddress(url: string): string {
  const { pathname } = new URL(url)
  return pathname.startsWith(UPLOADS) ? pathname : url
}
