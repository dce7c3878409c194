-- A new entry must not take the id of somebody else's: that is looked up by the id alone. Not unique, because a diary that
-- was exported may be read into another account of the same server, ids and all.
CREATE INDEX "Cramp_id_idx" ON "Cramp"("id");
CREATE INDEX "DietEntry_id_idx" ON "DietEntry"("id");
CREATE INDEX "Dose_id_idx" ON "Dose"("id");
