import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121214717 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_number_unique";`);
    this.addSql(`alter table if exists "certified_product" drop constraint if exists "certified_product_producer_id_name_folded_unique";`);
    this.addSql(`create table if not exists "certified_product" ("id" text not null, "producer_id" text not null, "name" text not null, "name_folded" text not null, "group_code" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certified_product_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certified_product_deleted_at" ON "certified_product" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certified_product_producer_id_name_folded_unique" ON "certified_product" ("producer_id", "name_folded") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "certificate" ("id" text not null, "number" text not null, "decision" text not null, "body" text not null, "level" text check ("level" in ('district', 'province', 'national')) not null, "stars" integer not null, "score" real null, "issued_on" text not null, "valid_until" text not null, "date_precision" text check ("date_precision" in ('day', 'month', 'year')) not null default 'day', "revoked_on" text null, "revoked_decision" text null, "revoked_reason" text null, "certified_product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"), constraint certificate_stars check (stars in (3, 4, 5)), constraint certificate_days check (issued_on ~ '^\\d{4}-\\d{2}-\\d{2}\$' and valid_until ~ '^\\d{4}-\\d{2}-\\d{2}\$' and issued_on <= valid_until));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_number_unique" ON "certificate" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_certified_product_id" ON "certificate" ("certified_product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_valid_until" ON "certificate" ("valid_until") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_issued_on" ON "certificate" ("issued_on") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "certificate_event" ("id" text not null, "kind" text check ("kind" in ('issued', 'revoked')) not null, "on_day" text not null, "actor" text not null, "document" text not null, "note" text null, "certificate_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_event_certificate_id" ON "certificate_event" ("certificate_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_event_deleted_at" ON "certificate_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "certificate" add constraint "certificate_certified_product_id_foreign" foreign key ("certified_product_id") references "certified_product" ("id") on update cascade;`);

    this.addSql(`alter table if exists "certificate_event" add constraint "certificate_event_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_certified_product_id_foreign";`);

    this.addSql(`alter table if exists "certificate_event" drop constraint if exists "certificate_event_certificate_id_foreign";`);

    this.addSql(`drop table if exists "certified_product" cascade;`);

    this.addSql(`drop table if exists "certificate" cascade;`);

    this.addSql(`drop table if exists "certificate_event" cascade;`);
  }

}
