import { notFound } from "~/platform/page-refusal.server"

/** Any address that no other route knows. */
export function loader() {
  throw notFound()
}

export default function NotFound() {
  return null
}
