CREATE TABLE "saved_screenings" (
	"id" text PRIMARY KEY NOT NULL,
	"salt" text NOT NULL,
	"sealed" text NOT NULL,
	"expires_on" date NOT NULL
);
--> statement-breakpoint
CREATE INDEX "saved_screenings_expiry" ON "saved_screenings" USING btree ("expires_on");