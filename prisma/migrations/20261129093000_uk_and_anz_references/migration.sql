-- The United Kingdom's and Australia and New Zealand's reference amounts beside those of the US and Europe.
ALTER TABLE "Person" DROP CONSTRAINT "Person_authority_known";
ALTER TABLE "Person" ADD CONSTRAINT "Person_authority_known" CHECK (authority IN ('us', 'eu', 'uk', 'anz'));
