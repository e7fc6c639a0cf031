import { saveStep } from "../save-step"

/** `POST /producer/registration/bank`: where it is paid. */
export const POST = saveStep("bank")
