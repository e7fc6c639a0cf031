import { saveStep } from "../save-step"

/** `POST /producer/registration/identity`: the number it is known by. */
export const POST = saveStep("identity")
