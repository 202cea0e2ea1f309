CREATE TABLE "shop"."page_previews" (
	"tenant_id" uuid NOT NULL,
	"key" text NOT NULL,
	"page_id" uuid NOT NULL,
	"doc" jsonb NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "page_previews_tenant_id_key_pk" PRIMARY KEY("tenant_id","key")
);
--> statement-breakpoint
ALTER TABLE "shop"."page_previews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "platform"."billing_checkouts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"merchant_id" uuid NOT NULL,
	"plan" text NOT NULL,
	"variant_id" text NOT NULL,
	"url" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "platform"."invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"phone" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"role" text NOT NULL,
	"token_hash" text NOT NULL,
	"invited_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "invitations_role" CHECK ("platform"."invitations"."role" in ('admin', 'operator', 'support'))
);
--> statement-breakpoint
CREATE TABLE "platform"."plan_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"from_plan" text,
	"to_plan" text,
	"access_until" timestamp (3) with time zone,
	"cause" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."usage" (
	"tenant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"used" bigint NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "usage_tenant_id_kind_pk" PRIMARY KEY("tenant_id","kind"),
	CONSTRAINT "usage_used" CHECK (used >= 0)
);
--> statement-breakpoint
CREATE TABLE "platform"."review_rounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"state" text DEFAULT 'submitted' NOT NULL,
	"submitted_by" uuid NOT NULL,
	"submitted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	"reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "review_rounds_tenantId_round_unique" UNIQUE("tenant_id","round"),
	CONSTRAINT "review_rounds_state" CHECK ("platform"."review_rounds"."state" in ('submitted', 'approved', 'rejected', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "shop"."usage" (
	"tenant_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"used" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "usage_tenant_id_kind_pk" PRIMARY KEY("tenant_id","kind"),
	CONSTRAINT "usage_used" CHECK (used >= 0)
);
--> statement-breakpoint
ALTER TABLE "shop"."usage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "platform"."staff_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform"."subscription_invoices" (
	"id" text PRIMARY KEY NOT NULL,
	"subscription_id" text NOT NULL,
	"tenant_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"currency" text NOT NULL,
	"total" bigint NOT NULL,
	"refunded" bigint DEFAULT 0 NOT NULL,
	"invoice_url" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"told_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "subscription_invoices_state" CHECK ("platform"."subscription_invoices"."state" in ('pending', 'paid', 'void', 'refunded', 'partial_refund'))
);
--> statement-breakpoint
CREATE TABLE "platform"."subscriptions" (
	"id" text PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"plan" text NOT NULL,
	"state" text NOT NULL,
	"variant_id" text NOT NULL,
	"customer_id" text NOT NULL,
	"email" text DEFAULT '' NOT NULL,
	"card_brand" text,
	"card_last_four" text,
	"pause_mode" text,
	"renews_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"trial_ends_at" timestamp (3) with time zone,
	"is_test" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"told_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "subscriptions_state" CHECK ("platform"."subscriptions"."state" in ('on_trial', 'active', 'paused', 'past_due', 'unpaid', 'cancelled', 'expired'))
);
--> statement-breakpoint
CREATE TABLE "platform"."wechat_menus" (
	"appid" text PRIMARY KEY NOT NULL,
	"tenant_id" uuid NOT NULL,
	"draft" jsonb NOT NULL,
	"published" jsonb,
	"published_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "platform"."tenants" ADD COLUMN "provisioned_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "platform"."tenants" ADD COLUMN "suspended_for" text;--> statement-breakpoint
ALTER TABLE "shop"."skus" ADD COLUMN "is_offered" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "shop"."cart_items" ADD COLUMN "added_price_fen" bigint;--> statement-breakpoint
ALTER TABLE "shop"."shopper_sessions" ADD COLUMN "openid" text;--> statement-breakpoint
ALTER TABLE "shop"."page_previews" ADD CONSTRAINT "page_previews_tenant_id_page_id_pages_tenant_id_id_fk" FOREIGN KEY ("tenant_id","page_id") REFERENCES "shop"."pages"("tenant_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform"."billing_checkouts" ADD CONSTRAINT "billing_checkouts_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "platform"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform"."invitations" ADD CONSTRAINT "invitations_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "platform"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform"."plan_changes" ADD CONSTRAINT "plan_changes_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "platform"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform"."usage" ADD CONSTRAINT "usage_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "platform"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform"."review_rounds" ADD CONSTRAINT "review_rounds_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "platform"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform"."staff_notes" ADD CONSTRAINT "staff_notes_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "platform"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform"."subscription_invoices" ADD CONSTRAINT "subscription_invoices_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "platform"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform"."subscriptions" ADD CONSTRAINT "subscriptions_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "platform"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform"."wechat_menus" ADD CONSTRAINT "wechat_menus_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "platform"."tenants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "billing_checkouts_tenant_id_created_at_index" ON "platform"."billing_checkouts" USING btree ("tenant_id","created_at");--> statement-breakpoint
CREATE INDEX "invitations_tenant_id_created_at_index" ON "platform"."invitations" USING btree ("tenant_id","created_at");--> statement-breakpoint
CREATE INDEX "plan_changes_tenant_id_at_index" ON "platform"."plan_changes" USING btree ("tenant_id","at");--> statement-breakpoint
CREATE INDEX "review_rounds_open" ON "platform"."review_rounds" USING btree ("submitted_at") WHERE state = 'submitted';--> statement-breakpoint
CREATE INDEX "staff_notes_tenant_id_at_index" ON "platform"."staff_notes" USING btree ("tenant_id","at");--> statement-breakpoint
CREATE INDEX "subscription_invoices_tenant_id_created_at_index" ON "platform"."subscription_invoices" USING btree ("tenant_id","created_at");--> statement-breakpoint
CREATE INDEX "subscriptions_tenant_id_created_at_index" ON "platform"."subscriptions" USING btree ("tenant_id","created_at");--> statement-breakpoint
ALTER TABLE "shop"."cart_items" ADD CONSTRAINT "cart_items_added_price" CHECK ("shop"."cart_items"."added_price_fen" between 0 and 9007199254740991);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."page_previews" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_tenant" ON "shop"."usage" AS PERMISSIVE FOR ALL TO public USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);