import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122191000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "producer_leadership" drop constraint if exists "producer_leadership_producer_id_unique";`
    )
    this.addSql(
      `create table if not exists "producer_leadership" ("id" text not null, "producer_id" text not null, "women_led" boolean null, "minority_led" boolean null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_leadership_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_leadership_producer_id_unique" ON "producer_leadership" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_leadership_deleted_at" ON "producer_leadership" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "programme_target" ("id" text not null, "province_code" text null, "former_province_code" text null, "measure" text check ("measure" in ('products', 'five_star', 'new_products', 'cooperative_share', 'company_share')) not null, "value" integer not null, "from_day" text not null, "to_day" text not null, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "programme_target_pkey" primary key ("id"), constraint programme_target_value check (value > 0), constraint programme_target_days check (from_day <= to_day), constraint programme_target_place check (former_province_code is null or province_code is not null));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_programme_target_deleted_at" ON "programme_target" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    // Places may be null, and null is equal to nothing in an index over the columns alone.
    this.addSql(
      `create unique index if not exists "IDX_programme_target_once" on "programme_target" (coalesce("province_code", ''), coalesce("former_province_code", ''), "measure", "from_day", "to_day") where deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer_leadership" cascade;`)

    this.addSql(`drop table if exists "programme_target" cascade;`)
  }
}
