import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122072232 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "producer_message" drop constraint if exists "producer_message_once_key_unique";`);
    this.addSql(`create table if not exists "producer_message" ("id" text not null, "producer_id" text not null, "kind" text not null, "subject_id" text not null, "data" jsonb not null default '{}', "once_key" text not null, "mailed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_message_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_message_once_key_unique" ON "producer_message" ("once_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_message_deleted_at" ON "producer_message" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_message_producer_id_created_at" ON "producer_message" ("producer_id", "created_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer_message" cascade;`);
  }

}
