import { m } from "~/platform/paraglide/messages"
import { TextField } from "~/ui/text-field"
import { ChoiceRow } from "./choice-row"
import type { FilingValues } from "./filing-values"

/** What is printed on the paper, in the order in which it is printed. */
export function PaperQuestions({
  values,
  errorOf,
}: {
  values: FilingValues
  errorOf: (field: string) => string | undefined
}) {
  return (
    <>
      <TextField
        label={m.portal_certificates_field_number()}
        name="number"
        defaultValue={values.number}
        hint={m.portal_certificates_number_hint()}
        error={errorOf("number")}
        maxLength={100}
        autoComplete="off"
      />
      <ChoiceRow
        legend={m.portal_certificates_ask_stars()}
        name="stars"
        value={values.stars}
        error={errorOf("stars")}
        short
        choices={["3", "4", "5"].map((stars) => ({
          value: stars,
          title: m.portal_certificates_stars_count({ stars: Number(stars) }),
        }))}
      />
      <TextField
        label={m.portal_certificates_field_decision()}
        name="decision"
        defaultValue={values.decision}
        hint={m.portal_certificates_decision_hint()}
        error={errorOf("decision")}
        maxLength={200}
        autoComplete="off"
      />
      <ChoiceRow
        legend={m.portal_certificates_ask_level()}
        name="level"
        value={values.level}
        error={errorOf("level")}
        choices={[
          { value: "province", title: m.portal_certificates_level_province() },
          {
            value: "district",
            title: m.portal_certificates_level_district(),
            text: m.portal_certificates_level_district_hint(),
          },
          {
            value: "national",
            title: m.portal_certificates_level_national(),
            text: m.portal_certificates_level_national_hint(),
          },
        ]}
      />
      <TextField
        label={m.portal_certificates_field_body()}
        name="body"
        defaultValue={values.body}
        hint={m.portal_certificates_body_hint()}
        error={errorOf("body")}
        maxLength={300}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={m.portal_certificates_field_issued()}
          name="issued_on"
          type="date"
          defaultValue={values.issued_on}
          error={errorOf("issued_on")}
        />
        <TextField
          label={m.portal_certificates_field_until()}
          name="valid_until"
          type="date"
          defaultValue={values.valid_until}
          hint={m.portal_certificates_until_hint()}
          error={errorOf("valid_until")}
        />
      </div>
      <TextField
        label={m.portal_certificates_ask_note()}
        name="note"
        defaultValue={values.note}
        error={errorOf("note")}
        maxLength={1000}
      />
    </>
  )
}
