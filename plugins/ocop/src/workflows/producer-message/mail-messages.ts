import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  MAIL_ATTEMPTS,
  closeMail,
  takeMessagesToMail,
  type MessageToMail,
} from "../mail/mail-turns"
import { shopAddress } from "../shop-address"
import { messageMail } from "./message-mail"
import { messageReaders, type MessageReader } from "./message-readers"
import { sendToMember } from "./send-to-member"

/** Messages that one run takes on; the next comes a minute later. */
const BATCH = 50

/**
 * Mails what producers were told and have not been mailed yet, to every active member. A message whose mail
 * fails is tried again some minutes later and at last given up; whoever got it gets no second one.
 *
 * @returns how many messages are done with
 */
export async function mailMessages(container: MedusaContainer): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const messages = await takeMessagesToMail(knex, BATCH)
  const readers = await messageReaders(
    knex,
    messages.map(({ producer_id }) => producer_id)
  )
  let done = 0
  for (const message of messages) {
    if (await mailOne(container, message, readers.get(message.producer_id) ?? [])) {
      await closeMail(knex, "producer_message", message.id)
      done += 1
    }
  }
  return done
}

/** A producer without members, which most of the register's are, has nobody to be written to: that is done. */
async function mailOne(
  container: MedusaContainer,
  message: MessageToMail,
  readers: readonly MessageReader[]
): Promise<boolean> {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const shop = shopAddress(projectConfig.http.storeCors) ?? ""
  try {
    for (const reader of readers) {
      await sendToMember(container, message, reader, messageMail(message, reader, shop))
    }
    return true
  } catch (error) {
    const last = message.mail_attempts >= MAIL_ATTEMPTS
    const said = `Message ${message.id} could not be mailed (${message.mail_attempts} of ${MAIL_ATTEMPTS})`
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    if (last) logger.error(`${said}; it is given up`, error as Error)
    else logger.warn(`${said}: ${(error as Error).message}`)
    return false
  }
}
