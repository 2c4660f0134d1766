CREATE TABLE "centers" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"names" jsonb NOT NULL,
	"locality_code" text,
	"council_code" text,
	"address" text,
	"phones" jsonb NOT NULL,
	"authority_phones" jsonb NOT NULL,
	"url" text,
	"hours" jsonb,
	"languages" text[],
	"topics" text[] NOT NULL,
	"serves" text[] DEFAULT '{}'::text[] NOT NULL,
	"level" text,
	"programme" text,
	"via" text[] DEFAULT '{}'::text[] NOT NULL,
	"also_rights_center" boolean DEFAULT false NOT NULL,
	"branch_type" text,
	"parent" text,
	"appointment" text,
	"scope" text NOT NULL,
	"eligibility" text,
	"lat" double precision,
	"lon" double precision,
	"geo_precision" text,
	"as_of" integer,
	"confidence" text NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hotlines" (
	"id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"alt" text[] DEFAULT '{}'::text[] NOT NULL,
	"names" jsonb NOT NULL,
	"whatsapp" text,
	"hours" jsonb,
	"hours_known_for" jsonb,
	"languages" text[],
	"topics" text[] NOT NULL,
	"danger" boolean DEFAULT false NOT NULL,
	"authority" text,
	"main_line" boolean DEFAULT false NOT NULL,
	"as_of" integer,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "localities" (
	"code" text PRIMARY KEY NOT NULL,
	"names" jsonb NOT NULL,
	"district" text,
	"type" text NOT NULL,
	"sector" text NOT NULL,
	"council" text,
	"lat" double precision,
	"lon" double precision,
	"population_rank" integer
);
--> statement-breakpoint
ALTER TABLE "centers" ADD CONSTRAINT "centers_locality_code_localities_code_fk" FOREIGN KEY ("locality_code") REFERENCES "public"."localities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "centers_kind" ON "centers" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "centers_locality" ON "centers" USING btree ("locality_code");