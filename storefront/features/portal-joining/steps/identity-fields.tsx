import { identityNeeded, PRODUCER_KINDS, type ProducerKind } from "@ocop/rules"
import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Notice } from "~/ui/notice"
import { TextField } from "~/ui/text-field"
import { stepPath } from "../joining-paths"
import type { RegistrationValues } from "../registration-values"

type IdentityFieldsProps = {
  values: Pick<RegistrationValues, "kind" | "tax_code" | "personal_id" | "birth_date">
  wrong: readonly string[]
}

/** The number that this kind of producer is known by; both where either may be. */
export function IdentityFields({ values, wrong }: IdentityFieldsProps) {
  const kind = PRODUCER_KINDS.find((known) => known === values.kind)
  if (!kind) {
    return (
      <Notice>
        <p>{m.portal_joining_kind_first()}</p>
        <Link
          to={shopPath(stepPath("producer"))}
          className="inline-flex min-h-11 items-center font-bold underline underline-offset-4"
        >
          {m.portal_joining_kind_choose()}
        </Link>
      </Notice>
    )
  }
  const needed = identityNeeded(kind satisfies ProducerKind)
  const errorOf = (field: string, words: string) => (wrong.includes(field) ? words : undefined)
  return (
    <>
      {needed === null && <p className="text-ink-soft">{m.portal_joining_either()}</p>}
      {needed !== "person" && (
        <TextField
          label={m.portal_joining_tax_code()}
          hint={m.portal_joining_tax_code_hint()}
          name="tax_code"
          inputMode="numeric"
          defaultValue={values.tax_code}
          error={errorOf("tax_code", m.portal_joining_wrong_tax_code())}
          autoComplete="off"
          maxLength={30}
        />
      )}
      {needed !== "organisation" && (
        <>
          <TextField
            label={m.portal_joining_personal_id()}
            hint={m.portal_joining_personal_id_hint()}
            name="personal_id"
            inputMode="numeric"
            defaultValue={values.personal_id}
            error={errorOf("personal_id", m.portal_joining_wrong_personal_id())}
            autoComplete="off"
            maxLength={30}
          />
          <TextField
            label={m.portal_joining_birth_date()}
            hint={m.portal_joining_birth_date_hint()}
            name="birth_date"
            inputMode="numeric"
            placeholder="25/12/1970"
            defaultValue={values.birth_date}
            error={errorOf("birth_date", m.portal_joining_wrong_birth_date())}
            autoComplete="bday"
            maxLength={20}
          />
        </>
      )}
    </>
  )
}
