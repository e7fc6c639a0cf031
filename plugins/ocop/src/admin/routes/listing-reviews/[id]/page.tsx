import { ReviewPage } from "../../../listing-reviews/review-page"

export default ReviewPage
