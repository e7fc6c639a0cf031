import { mkdir, readdir, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import { readEnvironment } from "../../environment/read-environment"
import type { DemoListing } from "../plan/demo-plan"
import { renderListingPictures } from "../pictures/render-listing-pictures"
import { batches, reportProgress } from "./progress"

/** Listings drawn side by side: rendering uses the other cores while one is being drawn. */
const AT_ONCE = 4

/**
 * Draws the pictures that are not there yet into the uploads. Each is written beside its place and
 * moved there, so that a load cut short leaves no half picture behind.
 */
export async function loadPictures(plan: readonly DemoListing[]): Promise<void> {
  const folder = path.join(readEnvironment(process.env).uploadsDir, "demo")
  await mkdir(folder, { recursive: true })
  const present = new Set(await readdir(folder))
  let done = 0
  for (const batch of batches(plan, AT_ONCE)) {
    await Promise.all(batch.map((listing) => loadPicturesOf(listing, folder, present)))
    done += batch.length
    reportProgress("pictures", done, plan.length)
  }
}

async function loadPicturesOf(
  listing: DemoListing,
  folder: string,
  present: ReadonlySet<string>
): Promise<void> {
  if (Object.values(listing.pictures).every((name) => present.has(name))) {
    return
  }
  for (const { name, content } of await renderListingPictures(listing)) {
    await writeFile(path.join(folder, `.${name}`), content)
    await rename(path.join(folder, `.${name}`), path.join(folder, name))
  }
}
