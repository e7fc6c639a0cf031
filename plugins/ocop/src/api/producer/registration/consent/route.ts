import { saveStep } from "../save-step"

/** `POST /producer/registration/consent`: what it agrees to. */
export const POST = saveStep("consent")
