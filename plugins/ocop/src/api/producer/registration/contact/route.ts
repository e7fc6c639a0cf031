import { saveStep } from "../save-step"

/** `POST /producer/registration/contact`: its phone. */
export const POST = saveStep("contact")
