import { MedusaService } from "@medusajs/framework/utils"
import { ProducerMessage } from "./models/producer-message"

/** Reads messages. They are written by `tellProducers`, in the transaction of what they tell of. */
export default class ProducerMessageModuleService extends MedusaService({ ProducerMessage }) {}
