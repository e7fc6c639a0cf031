import { saveStep } from "../save-step"

/** `POST /producer/registration/place`: where it is. */
export const POST = saveStep("place")
