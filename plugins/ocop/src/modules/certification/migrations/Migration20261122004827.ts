import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122004827 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "certificate_notice" drop constraint if exists "certificate_notice_certificate_id_days_before_unique";`
    )
    this.addSql(
      `create table if not exists "certificate_notice" ("id" text not null, "certificate_id" text not null, "days_before" integer not null, "due_on" text not null, "sent_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_notice_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_notice_deleted_at" ON "certificate_notice" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_notice_certificate_id_days_before_unique" ON "certificate_notice" ("certificate_id", "days_before") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "certificate_scan" ("id" text not null, "file_id" text not null, "file_name" text not null, "mime_type" text check ("mime_type" in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')) not null, "size" integer not null, "sha256" text not null, "uploaded_by" text not null, "certificate_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_scan_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_scan_certificate_id" ON "certificate_scan" ("certificate_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_scan_deleted_at" ON "certificate_scan" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "five_star_nomination" ("id" text not null, "decision" text not null, "body" text not null, "score" real null, "decided_on" text not null, "date_precision" text check ("date_precision" in ('day', 'month', 'year')) not null default 'day', "actor" text not null, "import_id" text null, "certified_product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "five_star_nomination_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_five_star_nomination_certified_product_id" ON "five_star_nomination" ("certified_product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_five_star_nomination_deleted_at" ON "five_star_nomination" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_nomination_once_per_decision" ON "five_star_nomination" ("certified_product_id", "decision", "decided_on") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_five_star_nomination_import_id" ON "five_star_nomination" ("import_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "certificate_scan" add constraint "certificate_scan_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "five_star_nomination" add constraint "five_star_nomination_certified_product_id_foreign" foreign key ("certified_product_id") references "certified_product" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "certificate_event" drop constraint if exists "certificate_event_kind_check";`
    )

    this.addSql(
      `alter table if exists "certified_product" add column if not exists "import_id" text null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certified_product_import_id" ON "certified_product" ("import_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "certificate" add column if not exists "number_assigned" boolean not null default false, add column if not exists "import_id" text null;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_certificate_import_id" ON "certificate" ("import_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_once_per_decision" ON "certificate" ("certified_product_id", "decision", "issued_on") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "certificate_event" add column if not exists "changes" jsonb null;`
    )
    this.addSql(
      `alter table if exists "certificate_event" add constraint "certificate_event_kind_check" check("kind" in ('issued', 'corrected', 'scan_added', 'revoked'));`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate_notice" cascade;`)

    this.addSql(`drop table if exists "certificate_scan" cascade;`)

    this.addSql(`drop table if exists "five_star_nomination" cascade;`)

    this.addSql(
      `alter table if exists "certificate_event" drop constraint if exists "certificate_event_kind_check";`
    )

    this.addSql(`drop index if exists "IDX_certified_product_import_id";`)
    this.addSql(`alter table if exists "certified_product" drop column if exists "import_id";`)

    this.addSql(`drop index if exists "IDX_certificate_import_id";`)
    this.addSql(`drop index if exists "IDX_certificate_once_per_decision";`)
    this.addSql(
      `alter table if exists "certificate" drop column if exists "number_assigned", drop column if exists "import_id";`
    )

    this.addSql(`alter table if exists "certificate_event" drop column if exists "changes";`)

    this.addSql(
      `alter table if exists "certificate_event" add constraint "certificate_event_kind_check" check("kind" in ('issued', 'revoked'));`
    )
  }
}
