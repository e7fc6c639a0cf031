import { mkdir, readdir, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import { readEnvironment } from "../../environment/read-environment"
import type { DemoListing } from "../plan/demo-plan"
import { renderListingPictures } from "../pictures/render-listing-pictures"
import { reportProgress } from "./progress"

/**
 * Draws the pictures that are not there yet into the uploads. Each is written beside its place and
 * moved there, so that a load cut short leaves no half picture behind.
 */
export async function loadPictures(plan: readonly DemoListing[]): Promise<void> {
  const folder = path.join(readEnvironment(process.env).uploadsDir, "demo")
  await mkdir(folder, { recursive: true })
  const present = new Set(await readdir(folder))
  let done = 0
  for (const listing of plan) {
    if (!Object.values(listing.pictures).every((name) => present.has(name))) {
      for (const { name, content } of await renderListingPictures(listing)) {
        await writeFile(path.join(folder, `.${name}`), content)
        await rename(path.join(folder, `.${name}`), path.join(folder, name))
      }
    }
    done += 1
    if (done % 20 === 0 || done === plan.length) {
      reportProgress("pictures", done, plan.length)
    }
  }
}
