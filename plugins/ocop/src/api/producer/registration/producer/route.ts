import { saveStep } from "../save-step"

/** `POST /producer/registration/producer`: what kind of producer it is, and its name. */
export const POST = saveStep("producer")
