import { MedusaService } from "@medusajs/framework/utils"
import { Review } from "./models/review"
import { ReviewCount } from "./models/review-count"
import { ReviewPicture } from "./models/review-picture"

/** Reads buyers' reviews. They are written in one transaction each by the workflows of this subject. */
export default class ReviewModuleService extends MedusaService({
  Review,
  ReviewCount,
  ReviewPicture,
}) {}
