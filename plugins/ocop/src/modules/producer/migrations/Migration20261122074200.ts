import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122074200 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "producer_invitation" ("id" text not null, "producer_id" text not null, "email" text not null, "role" text check ("role" in ('owner', 'staff')) not null, "token_hash" text not null, "invited_by" text not null, "sent_at" timestamptz null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "member_id" text null, "withdrawn_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_invitation_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_invitation_token_hash_unique" ON "producer_invitation" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_invitation_deleted_at" ON "producer_invitation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_invitation_producer_id_email_unique" ON "producer_invitation" ("producer_id", "email") WHERE accepted_at is null and withdrawn_at is null and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "producer_invitation" cascade;`);
  }

}
