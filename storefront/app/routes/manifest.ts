import { appManifest } from "~/features/offline/app-manifest"

/** `GET /manifest.webmanifest`, and under /en: what a phone asks to put the shop among its apps. */
export function loader() {
  return Response.json(appManifest(), {
    headers: {
      "Content-Type": "application/manifest+json; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
    },
  })
}
